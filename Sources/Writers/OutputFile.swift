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
    self.init(name, pieces: { $0(bytes()) })
  }

  /// A file that is made piece by piece while it is written.
  /// - Parameter pieces: hands each piece, in order, to what it is given.
  package init(_ name: String, pieces: @escaping @Sendable (@escaping ([UInt8]) -> Void) -> Void) {
    self.init(name) { path in
      let file = try OpenOutput(path)
      pieces { file.write($0) }
      try file.close()
    }
  }

  /// Writes the file, replacing what is there. Throws a `WriteError`.
  package func write(to path: String) throws { try body(path) }
}

/// A file that is being written; the first fault is kept until it is closed.
private final class OpenOutput {
  /// Read and write for all, as the process's mask allows.
  private static let permissions: mode_t = 0o666

  private let handle: Int32
  private var fault: Int32?

  init(_ path: String) throws(WriteError) {
    handle = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, Self.permissions)
    guard handle >= 0 else { throw WriteError(.cannotCreate(errno)) }
  }

  func write(_ bytes: [UInt8]) {
    var done = 0
    while fault == nil, done < bytes.count {
      let count = bytes.withUnsafeBytes { all in Glibc.write(handle, all.baseAddress.map { $0 + done }, all.count - done) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { fault = errno }
      done += max(count, 0)
    }
  }

  /// Puts the file on the disk.
  func close() throws(WriteError) {
    if fault == nil, fsync(handle) != 0 { fault = errno }
    if Glibc.close(handle) != 0, fault == nil { fault = errno }
    if let fault { throw WriteError(.inputOutput(fault)) }
  }
}
