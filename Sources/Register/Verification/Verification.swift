// Holds chain, tables and archive against each other.

import Findings
import GRDB

/// What was looked at, and what is wrong with it.
package struct Verification: Sendable {
  /// The first one first: database, chain by events, archive.
  package private(set) var flaws: [RegisterFlaw] = []
  package private(set) var eventCount = 0
  package private(set) var rowCount = 0
  package private(set) var fileCount = 0
  /// The event up to which the register was sealed; nil without a seal.
  package private(set) var sealedEvent: Int64?

  private typealias WrittenRow = (table: RegisterTable, number: Int64, digest: String)
  /// By event.
  private var rows: [Int64: [WrittenRow]] = [:]
  private var digests: [Int64: String] = [:]

  init() {}

  mutating func verify(_ db: Database) throws {
    try structure(db)
    try schema(db)
    for table in RegisterTable.allCases { readable(table.rawValue) { try $0.readRows(of: table, db) } }
    readable(RegisterTable.events) { try $0.readEvents(db) }
    for (event, rows) in rows.sorted(by: { $0.key < $1.key }) where digests[event] == nil {
      for row in rows { flaws.append(RegisterFlaw(.strayRow, table: row.table.rawValue, row: row.number)) }
    }
  }

  /// A table that cannot be read is a flaw and hides no other.
  private mutating func readable(_ table: String, _ body: (inout Verification) throws -> Void) {
    var copy = self
    do {
      defer { self = copy }
      try body(&copy)
    } catch {
      flaws.append(RegisterFlaw(.structure(Self.words(error)), file: Register.fileName, table: table))
    }
  }

  /// What the rows say of the archive, where they can be read.
  mutating func guarded<Value>(_ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      flaws.append(RegisterFlaw(.structure(Self.words(error)), file: Register.fileName))
      return nil
    }
  }

  private static func words(_ error: any Error) -> String { (error as? DatabaseError)?.message ?? "\(error)" }

  private mutating func structure(_ db: Database) throws {
    let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
    for line in lines where line != "ok" { flaws.append(RegisterFlaw(.structure(line), file: Register.fileName)) }
  }

  /// The database's own description of tables, indexes and triggers, against what its migrations make.
  private mutating func schema(_ db: Database) throws {
    let fresh = try DatabaseQueue()
    if let last = try RegisterMigrations.all.appliedMigrations(db).last { try RegisterMigrations.all.migrate(fresh, upTo: last) }
    let expected = try fresh.read { try Self.descriptions($0) }
    let found = try Self.descriptions(db)
    for name in Set(expected.keys).union(found.keys).sorted() where expected[name] != found[name] {
      flaws.append(RegisterFlaw(.schema(name), file: Register.fileName))
    }
  }

  private static func descriptions(_ db: Database) throws -> [String: String] {
    var texts: [String: String] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    while let row = try rows.next() {
      let name: String = try row.value("name")
      let (type, table, sql): (String, String, String?) = (try row.value("type"), try row.value("tbl_name"), try row.optional("sql"))
      texts[name] = "\(type) \(table) \(sql ?? "")"
    }
    return texts
  }

  private mutating func readRows(of table: RegisterTable, _ db: Database) throws {
    let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(table.rawValue) ORDER BY nomor")
    while let row = try cursor.next() {
      let number: Int64 = try row.value("nomor")
      let digest = RowDigest.of(row, table: table.rawValue)
      let written: String? = try row.optional(RowDigest.column)
      if written != digest { flaws.append(RegisterFlaw(.changedRow, table: table.rawValue, row: number)) }
      // With the hash as it stands: a changed row is one flaw, and not another one at its event.
      rows[try row.value("peristiwa"), default: []].append((table, number, written ?? ""))
      rowCount += 1
    }
  }

  private mutating func readEvents(_ db: Database) throws {
    let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(RegisterTable.events) ORDER BY nomor")
    var previous = (number: Int64(0), digest: RowDigest.none)
    while let row = try cursor.next() {
      let number: Int64 = try row.value("nomor")
      let digest = RowDigest.of(row, table: RegisterTable.events)
      let (written, before): (String?, String?) = (try row.optional(RowDigest.column), try row.optional("sidik_sebelum"))
      func flaw(_ kind: RegisterFlaw.Kind) -> RegisterFlaw { RegisterFlaw(kind, table: RegisterTable.events, row: number) }
      if written != digest { flaws.append(flaw(.changedRow)) }
      if number != previous.number + 1 || before != previous.digest { flaws.append(flaw(.brokenLink)) }
      let own = rows[number, default: []]
      let expected: Int? = try row.optional("jumlah_baris")
      let rowsDigest: String? = try row.optional("sidik_baris")
      if expected != own.count || rowsDigest != RowDigest.combined(own) {
        flaws.append(flaw(.otherRows(expected: expected ?? 0, found: own.count)))
      }
      digests[number] = digest
      previous = (number, written ?? "")
      eventCount += 1
    }
    if eventCount == 0 { flaws.append(RegisterFlaw(.otherRows(expected: 1, found: 0), table: RegisterTable.events)) }
  }

  /// - Parameter digest: of the archive's file at a path; nil where it is not there.
  mutating func verify(_ files: [KeptFile], digest: (String) -> String?) {
    var seen = Set<String>()
    for file in files where seen.insert("\(file.archivePath) \(file.source.sha256)").inserted {
      fileCount += 1
      switch digest(file.archivePath) {
      case nil: flaws.append(RegisterFlaw(.missingFile, file: file.archivePath))
      case file.source.sha256: break
      default: flaws.append(RegisterFlaw(.changedArchive, file: file.archivePath))
      }
    }
  }

  /// - Parameter sha256: of the database's file.
  mutating func verify(_ seal: RegisterSeal?, sha256: String?) {
    guard let seal else { return }
    sealedEvent = seal.event
    guard digests[seal.event] == seal.digest else {
      flaws.append(RegisterFlaw(.lostEvents(sealed: seal.event), file: Register.fileName))
      return
    }
    // Events after the seal: a writer was killed before it could seal them, and the file's bytes are not known.
    guard eventCount == seal.event, flaws.isEmpty, sha256 != seal.sha256 else { return }
    flaws.append(RegisterFlaw(.changedFile, file: Register.fileName))
  }
}
