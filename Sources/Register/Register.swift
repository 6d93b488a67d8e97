// The register of a workspace: who sent what and when, what was compiled and decided, in one database that is only ever added to.

import GRDB

/// What a register leaves beside its database.
package enum RegisterTraces {
  package static let seal = RegisterSeal.fileName
  package static let lock = RegisterLock.fileName
  package static let archive = ArchivePath.folder
}

/// An open register. Reading takes no lock; whoever writes holds the workspace's one lock as long as the value lives.
package struct Register: ~Copyable, Sendable {
  package static let fileName = "register.sqlite"

  /// The workspace.
  package let folder: String
  let archive: Archive
  let queue: DatabaseQueue
  private let lock: RegisterLock?
  /// How long a reader waits for a transaction to end.
  private static let patienceOfReaders = 10
  /// However impatient a writer is, a reader may end what it is reading.
  private static let leastPatience = 1

  private init(_ folder: String, _ queue: DatabaseQueue, _ lock: consuming RegisterLock?) {
    self.folder = folder
    self.queue = queue
    self.lock = lock
    archive = Archive(folder: folder)
  }

  deinit {
    if lock != nil { seal() }
  }

  package static func path(in folder: String) -> String { "\(folder)/\(fileName)" }

  /// Opens for reading; a read-only folder is enough.
  package static func reading(_ folder: String) throws(RegisterFault) -> Register {
    try refuseMissing(folder)
    do throws(RegisterFault) {
      return try opened(folder, readOnly: true)
    } catch .unreadable(let words) {
      guard mend(folder) else { throw .unreadable(words) }
      return try opened(folder, readOnly: true)
    }
  }

  /// Opens for writing, as the one writer. Half-written copies in the archive are taken away.
  /// - Parameter seconds: how long to wait for another writer.
  package static func writing(_ folder: String, as holder: LockHolder, waiting seconds: Int) throws(RegisterFault) -> Register {
    try refuseMissing(folder)
    let lock = try RegisterLock(in: folder, as: holder, waiting: seconds)
    let register = try opened(folder, readOnly: false, waiting: max(seconds, leastPatience), lock)
    try register.migrate()
    register.archive.clean()
    return register
  }

  private static func refuseMissing(_ folder: String) throws(RegisterFault) {
    if !exists(path(in: folder)) { throw .missing }
  }

  private static func opened(
    _ folder: String, readOnly: Bool, waiting seconds: Int = patienceOfReaders, _ lock: consuming RegisterLock? = nil
  ) throws(RegisterFault) -> Register {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(Double(seconds))
    configuration.prepareDatabase { db in
      // A transaction is on the disk, with the folder that names it, before anybody is told of it. Nothing that was deleted is left in the file.
      if !readOnly { try db.execute(sql: "PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON") }
    }
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path(in: folder), configuration: configuration)
    } catch {
      throw RegisterFault(error)
    }
    let register = Register(folder, queue, lock)
    try register.refuseForeign()
    return register
  }

  /// Throws when the database is none of ours, or of a version that this program does not know.
  private func refuseForeign() throws(RegisterFault) {
    try read { db in
      if try RegisterMigrations.all.hasBeenSuperseded(db) { throw RegisterFault.newer }
      guard try db.tableExists(RegisterTable.events) else { throw RegisterFault.unreadable("tabel \(RegisterTable.events) tidak ada") }
    }
  }

  func migrate() throws(RegisterFault) {
    do {
      try RegisterMigrations.all.migrate(queue)
    } catch {
      throw RegisterFault(error)
    }
  }

  /// Undoes what a writer left half done that was killed within a transaction. Whoever may write can do that, at any moment: SQLite's own locks
  /// see to it that no living writer's transaction is touched.
  /// - Returns: whether there was something, and the database can be read now.
  private static func mend(_ folder: String) -> Bool {
    guard exists(path(in: folder) + "-journal"), let mended = try? opened(folder, readOnly: false) else { return false }
    _ = consume mended
    return true
  }

  /// A consistent look at the database.
  func read<Value>(_ body: (Database) throws -> Value) throws(RegisterFault) -> Value {
    do {
      return try queue.read(body)
    } catch {
      let fault = RegisterFault(error)
      // The writer may have been killed since this register was opened.
      guard case .unreadable = fault, lock == nil, Self.mend(folder) else { throw fault }
    }
    do {
      return try queue.read(body)
    } catch {
      throw RegisterFault(error)
    }
  }

  /// One transaction: all of it, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(RegisterFault) -> Value {
    guard lock != nil else { preconditionFailure("a register that was opened for reading is written to") }
    do {
      return try queue.write(body)
    } catch {
      throw RegisterFault(error)
    }
  }
}
