// Makes the register of a new workspace.

import GRDB
import Glibc

extension Register {
  /// An empty register with its first event. It appears whole or not at all.
  package static func create(in folder: String, stamp: EventStamp) throws(RegisterFault) {
    let target = path(in: folder)
    if exists(target) { throw .alreadyThere }
    let temporary = "\(folder)/.register.\(getpid()).tmp"
    defer { unlink(temporary) }
    guard access(folder, W_OK) == 0 else { throw .unwritable(path: folder, code: errno) }
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
    // Not renamed: a register that another process made meanwhile must not be replaced.
    guard link(temporary, target) == 0 || (errno != EEXIST && rename(temporary, target) == 0) else {
      throw errno == EEXIST ? .alreadyThere : .unwritable(path: target, code: errno)
    }
    try reading(folder).seal()
  }

  static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// Whether a transaction was left half done.
  static func isHot(_ folder: String) -> Bool { exists(path(in: folder) + "-journal") }
}
