// What the last writer left behind: up to which event the register goes, and its file's bytes.

import Glibc

/// A small file beside the database. A chain alone does not show that its last events were cut off, nor a bit that changed where no row stands.
struct RegisterSeal: Equatable {
  static let fileName = ".register.segel"
  private static let limit = 1024
  private static let names = ["peristiwa", "sidik", "sha256"]

  var event: Int64
  /// `digest` of that event.
  var digest: String
  /// Of `register.sqlite`.
  var sha256: String

  /// nil when there is none, or none that can be read: without it less can be proved.
  init?(in folder: String) {
    let handle = open("\(folder)/\(Self.fileName)", O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { return nil }
    defer { close(handle) }
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    let count = read(handle, &bytes, Self.limit)
    guard count > 0 else { return nil }
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.count == Self.names.count, zip(lines, Self.names).allSatisfy({ $0.count == 2 && $0[0] == $1 }),
      let event = Int64(lines[0][1])
    else { return nil }
    (self.event, digest, sha256) = (event, String(lines[1][1]), String(lines[2][1]))
  }

  init(event: Int64, digest: String, sha256: String) {
    self.event = event
    self.digest = digest
    self.sha256 = sha256
  }

  /// Replaces the seal, whole. A seal that cannot be written stays the old one, which is true as well and only proves less.
  func write(in folder: String) {
    let text = Array(zip(Self.names, ["\(event)", digest, sha256]).map { "\($0) \($1)\n" }.joined().utf8)
    let temporary = "\(folder)/\(Self.fileName).tmp"
    let handle = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard handle >= 0 else { return }
    let isWhole = Glibc.write(handle, text, text.count) == text.count && fsync(handle) == 0
    close(handle)
    guard isWhole, rename(temporary, "\(folder)/\(Self.fileName)") == 0 else {
      unlink(temporary)
      return
    }
  }
}
