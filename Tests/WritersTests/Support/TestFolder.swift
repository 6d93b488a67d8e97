// A folder that a test may fill and that disappears with it.

import Glibc

final class TestFolder {
  let path: String

  struct Refused: Error {}

  init() throws {
    var template = Array("/tmp/kinerja-writers-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Refused() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
      if name != ".", name != ".." { unlink(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[0..<count]
    }
  }

  /// Beside the package's folder.
  static let validator: String = {
    var parts = #filePath.split(separator: "/")
    // Support, WritersTests, Tests and the package's own folder.
    while let last = parts.popLast(), last != "Tests" {}
    parts.removeLast()
    return "/" + parts.joined(separator: "/") + "/shared/ooxml/validate"
  }()

  /// The exit status of a program with one argument; its output goes where the test's goes.
  static func run(_ program: String, _ argument: String) -> Int32 {
    var child: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(argument), nil]
    defer { for case let text? in arguments { free(text) } }
    guard posix_spawn(&child, program, nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    guard waitpid(child, &status, 0) == child else { return -1 }
    return status
  }
}
