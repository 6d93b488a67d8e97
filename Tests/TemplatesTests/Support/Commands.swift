// Other programs that look at what is written here.

import Glibc

/// Runs a shell command; its output (both streams) and exit code.
func run(_ command: String) -> (code: Int32, output: String) {
  guard let pipe = popen("(\(command)) 2>&1", "r") else { return (-1, "") }
  var output: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 12)
  while true {
    let count = fread(&piece, 1, piece.count, pipe)
    if count == 0 { break }
    output += piece[..<count]
  }
  let status = pclose(pipe)
  return (status >> 8 & 0xFF, String(decoding: output, as: UTF8.self))
}

/// A python with openpyxl, a second reader of workbooks; nil when there is none.
let openpyxl: String? = {
  let named = getenv("KINERJA_PYTHON").map { String(cString: $0) }
  return [named, "python3"].compactMap { $0 }.first { run("'\($0)' -c 'import openpyxl'").code == 0 }
}()

/// The schema check that lies beside the package on some machines; nil elsewhere.
let schemaCheck: String? = {
  let path = packageFolder + "/../shared/ooxml/validate"
  return access(path, X_OK) == 0 ? path : nil
}()
