// A file to be published: its name and how to write it.

import Glibc
import Spreadsheets

/// One output. Whoever publishes it chooses the path, a temporary one first.
package struct OutputFile: Sendable {
  /// Without folders: `kompilasi-2026-03.xlsx`.
  package let name: String
  private let body: @Sendable (String) throws -> Void

  package init(_ name: String, body: @escaping @Sendable (String) throws -> Void) {
    self.name = name
    self.body = body
  }

  /// A file of known bytes, made when it is written.
  package init(_ name: String, bytes: @escaping @Sendable () -> [UInt8]) {
    self.init(name) { path in try Self.write(bytes(), to: path) }
  }

  /// Writes the file, replacing what is there. Throws a `WriteError`.
  package func write(to path: String) throws { try body(path) }

  /// Read and write for all, as the process's mask allows.
  private static let permissions: mode_t = 0o666

  private static func write(_ bytes: [UInt8], to path: String) throws(WriteError) {
    let handle = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
    guard handle >= 0 else { throw WriteError(.cannotCreate(errno)) }
    var fault: Int32?
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in Glibc.write(handle, all.baseAddress.map { $0 + done }, all.count - done) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        fault = errno
        break
      }
      done += count
    }
    if fault == nil, fsync(handle) != 0 { fault = errno }
    if close(handle) != 0, fault == nil { fault = errno }
    if let fault { throw WriteError(.inputOutput(fault)) }
  }
}
