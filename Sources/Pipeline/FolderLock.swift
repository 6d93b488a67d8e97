// One writer at a time: a folder is locked while files in it are read, changed and written anew.

import Glibc

/// Held until `end`, or until an error lets go of it. The system takes the lock from a process that dies.
struct FolderLock: ~Copyable {
  private static let pauseInMicroseconds: UInt32 = 50_000
  private static let attempts = WorkspaceSettings.defaultWait * 1_000_000 / Int(pauseInMicroseconds)

  private let handle: Int32

  /// Waits while another process holds the lock. Throws when that takes too long (74) or the folder cannot be opened (73).
  init(_ folder: String) throws(CommandFailure) {
    handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else {
      throw CommandFailure(.unwritableOutput, "\(folder): tidak dapat ditulisi (\(Publisher.reason(errno))).")
    }
    for _ in 0..<Self.attempts {
      // A file system without locks of folders (some network shares) is no reason to write nothing.
      if flock(handle, LOCK_EX | LOCK_NB) == 0 || (errno != EWOULDBLOCK && errno != EINTR) { return }
      usleep(Self.pauseInMicroseconds)
    }
    close(handle)
    throw CommandFailure(
      .readWriteError, "\(folder): sedang dipakai proses lain, sudah ditunggu \(WorkspaceSettings.defaultWait) detik. Coba lagi nanti.")
  }

  /// What was written under the lock is there.
  consuming func end() {}

  deinit { close(handle) }
}
