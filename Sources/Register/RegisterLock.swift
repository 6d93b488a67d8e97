// One writer at a time: a lock that the system takes away from a process that dies.

import Glibc

/// Held while the process lives and this value does. Readers need none: SQLite shows them whole transactions only.
struct RegisterLock: ~Copyable {
  static let fileName = ".register.kunci"
  /// Between two tries, in microseconds.
  private static let pause: UInt32 = 50_000
  /// A lock's text is three short lines.
  private static let limit = 1024

  private let handle: Int32

  /// Waits up to `seconds` for another writer to end.
  init(in folder: String, as holder: LockHolder, waiting seconds: Int) throws(RegisterFault) {
    let path = folder + "/" + Self.fileName
    handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard handle >= 0 else { throw .unwritable(path: path, code: errno) }
    let start = ContinuousClock.now
    while flock(handle, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        let code = errno
        close(handle)
        throw .unwritable(path: path, code: code)
      }
      guard ContinuousClock.now - start < .seconds(seconds) else {
        let other = Self.holder(handle)
        close(handle)
        throw .locked(other)
      }
      usleep(Self.pause)
    }
    // Only a help for the one who waits: that it could not be written changes nothing about the lock.
    let text = Array("\(holder.process)\n\(holder.user)\n\(holder.since)\n".utf8)
    if ftruncate(handle, 0) == 0 { _ = pwrite(handle, text, text.count, 0) }
  }

  deinit {
    // The text goes before the lock does: the next writer's must not be taken away.
    _ = ftruncate(handle, 0)
    close(handle)
  }

  private static func holder(_ handle: Int32) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = pread(handle, &bytes, limit, 0)
    guard count > 0 else { return nil }
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 3, let process = Int32(lines[0]) else { return nil }
    return LockHolder(process: process, user: lines[1], since: lines[2])
  }
}
