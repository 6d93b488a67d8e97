// Adds events and their rows to the chain, inside one transaction.

import GRDB

/// One event that is being written: rows get their numbers and hashes, the event closes over them.
struct EventWriter {
  private let db: Database
  let number: Int64
  private var written: [(table: RegisterTable, number: Int64, digest: String)] = []

  private init(_ db: Database) throws {
    self.db = db
    number = try Int64.fetchOne(db, sql: "SELECT max(nomor) FROM \(RegisterTable.events)").map { $0 + 1 } ?? 1
  }

  /// Writes one event with the rows that `body` adds.
  /// - Parameter files: SHA-256 of the files it is about.
  static func write<Result>(
    _ kind: EventKind, files: [String] = [], stamp: EventStamp, in db: Database, _ body: (inout EventWriter) throws -> Result
  ) throws -> Result {
    var writer = try EventWriter(db)
    let result = try body(&writer)
    try writer.close(kind, files, stamp)
    return result
  }

  /// The number that the next row of a table will have: a submission names itself as the first with its data.
  func next(_ table: RegisterTable) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT max(nomor) FROM \(table.rawValue)")
    return try Int64.fetchOne(statement).map { $0 + 1 } ?? 1
  }

  /// Adds a row and gives its number.
  @discardableResult
  mutating func add(_ record: some RegisterRecord) throws -> Int64 {
    let table = type(of: record).table
    let row = try next(table)
    let digest = try Self.insert([("nomor", row), ("peristiwa", number)] + record.columns, into: table.rawValue, db)
    written.append((table, row, digest))
    return row
  }

  private func close(_ kind: EventKind, _ files: [String], _ stamp: EventStamp) throws {
    let previous = try String.fetchOne(db, sql: "SELECT sidik FROM \(RegisterTable.events) WHERE nomor = ?", arguments: [number - 1])
    let columns: [(String, (any DatabaseValueConvertible)?)] = [
      ("nomor", number), ("waktu", stamp.time), ("operator", stamp.operator), ("jenis", kind.rawValue),
      ("berkas", Set(files).sorted().joined(separator: " ")), ("jumlah_baris", written.count),
      ("sidik_baris", RowDigest.combined(written)), ("sidik_sebelum", previous ?? RowDigest.none),
    ]
    _ = try Self.insert(columns, into: RegisterTable.events, db)
  }

  /// Inserts a row with its hash, which is given back.
  private static func insert(
    _ columns: [(name: String, value: (any DatabaseValueConvertible)?)], into table: String, _ db: Database
  ) throws -> String {
    var digest = RowDigest(table: table)
    for (name, value) in columns { digest.add(name, value?.databaseValue ?? .null) }
    let sidik = digest.digest
    let names = columns.map(\.name) + [RowDigest.column]
    let marks = [String](repeating: "?", count: names.count).joined(separator: ", ")
    let statement = try db.cachedStatement(sql: "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    try statement.execute(arguments: StatementArguments(columns.map { $0.value?.databaseValue ?? .null } + [sidik.databaseValue]))
    return sidik
  }
}

extension RowDigest {
  /// Over the rows of one event: their tables, numbers and hashes, in table order and by number.
  static func combined(_ rows: [(table: RegisterTable, number: Int64, digest: String)]) -> String {
    let order = Dictionary(uniqueKeysWithValues: RegisterTable.allCases.enumerated().map { ($1, $0) })
    let sorted = rows.sorted { (order[$0.table] ?? 0, $0.number) < (order[$1.table] ?? 0, $1.number) }
    return combined(lines: sorted.map { "\($0.table.rawValue) \($0.number) \($0.digest)\n" })
  }
}
