// A file that takes its place only when it is complete.

import Glibc

/// A temporary file beside its target, in the same file system, so that a rename puts it there at once.
struct TemporaryFile {
  let path: String
  private let target: String
  private let folder: String

  /// Tries before giving up: names are taken only by other writers of the same target.
  private static let attempts = 100

  /// Creates it, empty, with the rights of any new file.
  init(beside target: String) throws(WriteError) {
    let bytes = Array(target.utf8)
    let cut = bytes.lastIndex(of: UInt8(ascii: "/"))
    folder = cut.map { $0 == 0 ? "/" : String(decoding: bytes[..<$0], as: UTF8.self) } ?? "."
    let name = String(decoding: bytes[(cut.map { $0 + 1 } ?? 0)...], as: UTF8.self)
    guard !name.isEmpty, name != ".", name != ".." else { throw WriteError(.cannotCreate(EISDIR)) }
    guard !bytes.contains(0) else { throw WriteError(.cannotCreate(EINVAL)) }
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw WriteError(.cannotCreate(EISDIR)) }
    self.target = target
    for attempt in 0..<Self.attempts {
      // Cut at the front part: the longest name of a file is 255 bytes.
      let stem = String(decoding: name.utf8.prefix(200), as: UTF8.self)
      let candidate = "\(folder)/.\(stem).\(getpid())-\(attempt).tmp"
      let handle = open(candidate, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o666)
      if handle >= 0 {
        close(handle)
        path = candidate
        return
      }
      if errno != EEXIST { throw WriteError(.cannotCreate(errno)) }
    }
    throw WriteError(.cannotCreate(EEXIST))
  }

  /// Syncs it and renames it to its target.
  func publish() throws(WriteError) {
    try Self.sync(path, O_RDONLY)
    guard rename(path, target) == 0 else { throw WriteError(.inputOutput(errno)) }
    // The name is durable only when the folder is; the file is whole already, so a folder that cannot be synced is no fault.
    try? Self.sync(folder, O_RDONLY | O_DIRECTORY)
  }

  private static func sync(_ path: String, _ flags: Int32) throws(WriteError) {
    let handle = open(path, flags | O_CLOEXEC)
    guard handle >= 0 else { throw WriteError(.inputOutput(errno)) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw WriteError(.inputOutput(errno)) }
  }

  func discard() { unlink(path) }
}
