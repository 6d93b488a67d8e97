// Other programs that open what is written here.

import Glibc

enum OtherPrograms {
  /// Runs a shell command; its output, and whether it succeeded.
  static func run(_ command: String) -> (succeeded: Bool, output: String) {
    guard let pipe = popen("(\(command)) 2>&1", "r") else { return (false, "") }
    var output: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 { output += piece[..<count] }
    return (pclose(pipe) == 0, String(decoding: output, as: UTF8.self))
  }

  /// A python with openpyxl; nil when there is none.
  static let openpyxl: String? = {
    let named = getenv("KINERJA_PYTHON").map { String(cString: $0) }
    return [named, "/usr/bin/python3", "python3"].compactMap { $0 }.first { run("'\($0)' -c 'import openpyxl'").succeeded }
  }()

  static let libreOffice: String? = ["soffice", "libreoffice"].first { run("command -v \($0)").succeeded }

  /// Opens a workbook in LibreOffice and saves it anew in `folder`, under a profile of its own there.
  static func resaved(_ file: String, in folder: String) -> (succeeded: Bool, output: String) {
    run(
      "'\(libreOffice ?? "")' --headless --norestore '-env:UserInstallation=file://\(folder)/profile'"
        + " --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir '\(folder)' '\(file)'")
  }
}
