// One writer at a time: a folder is locked while a file in it is read, changed and written anew.

import Glibc

enum FolderLock {
  private static let pauseInMicroseconds: UInt32 = 50_000
  private static let attempts = WorkspaceSettings.defaultWait * 1_000_000 / Int(pauseInMicroseconds)

  /// Does the work while no other process holds the lock. Waits for that; throws when it takes too long (74) or the folder cannot be
  /// opened (73).
  static func holding<Result>(_ folder: String, _ work: () throws(CommandFailure) -> Result) throws(CommandFailure) -> Result {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else {
      throw CommandFailure(.unwritableOutput, "\(folder): tidak dapat ditulisi (\(Publisher.reason(errno))).")
    }
    // Closing gives the lock back.
    defer { close(handle) }
    for _ in 0..<attempts {
      if flock(handle, LOCK_EX | LOCK_NB) == 0 { return try work() }
      usleep(pauseInMicroseconds)
    }
    throw CommandFailure(
      .readWriteError, "\(folder): sedang dipakai proses lain, sudah ditunggu \(WorkspaceSettings.defaultWait) detik. Coba lagi nanti.")
  }
}
