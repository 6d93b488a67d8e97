// Makes the register of a new workspace.

import GRDB
import Glibc

extension Register {
  /// An empty register with its first event. It appears whole or not at all.
  /// - Parameter seconds: how long to wait for another process that makes it or writes to it.
  package static func create(
    in folder: String, stamp: EventStamp, as holder: LockHolder, waiting seconds: Int
  ) throws(RegisterFault) {
    let target = path(in: folder)
    if exists(target) { throw .alreadyThere }
    guard access(folder, W_OK) == 0 else { throw .unwritable(path: folder, code: errno) }
    // The one writer takes away temporary files in the folder: without the lock it would be this one, while it is being written.
    let lock = try RegisterLock(in: folder, as: holder, waiting: seconds)
    if exists(target) { throw .alreadyThere }
    let temporary = "\(folder)/.register.\(getpid()).tmp"
    defer {
      unlink(temporary)
      // A folder in which no register could be made is left as it was.
      if !exists(target) { unlink("\(folder)/\(RegisterLock.fileName)") }
    }
    do {
      var configuration = Configuration()
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
      let queue = try DatabaseQueue(path: temporary, configuration: configuration)
      try RegisterMigrations.all.migrate(queue)
      try queue.write { db in try EventWriter.write(.created, stamp: stamp, in: db) { _ in } }
      try queue.close()
    } catch {
      throw RegisterFault(error)
    }
    guard rename(temporary, target) == 0 else { throw .unwritable(path: target, code: errno) }
    try reading(folder).seal()
    _ = consume lock
  }

  static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }
}
