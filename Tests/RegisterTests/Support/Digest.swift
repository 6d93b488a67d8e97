// SHA-256 by another hand than the program's.

import Foundation

enum Digest {
  /// Through coreutils.
  static func sha256(_ data: Data) -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    let output = Pipe()
    process.standardOutput = output
    do {
      try data.write(to: file)
      try process.run()
    } catch {
      preconditionFailure("sha256sum does not run: \(error)")
    }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return String(text.prefix(64))
  }
}
