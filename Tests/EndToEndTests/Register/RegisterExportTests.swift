// Getting out: the tables as CSV and SQL say what the register has, and a backup made while it is in use is whole.

import Foundation
import Spreadsheets
import Synchronization
import TestKit
import Testing

private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

struct RegisterExportTests {
  /// A register with all kinds of rows, and with what is hard to write down; exported to `e`.
  private static func exported() throws -> TestOffice {
    let office = try TestOffice()
    let hostile = "a\\b 'c' \"d\";\t\\N\n\\.\né,漢=1"
    #expect(try office.received([Samples.march, "--dari", hostile]).count > 10)
    #expect(try office.run(["sahkan"] + acceptance).status == 0)
    #expect(try [0, 1].contains(office.run(["kompilasi", "--periode", "2026-03"]).status))
    let decision = ["keputusan", "catat", "indikator", "W1", "--periode", "2026-03", "--hasil", "indikator_tercapai", "--oleh", hostile]
    #expect(try office.run(decision).status == 0)
    #expect(try office.run(["register", "ekspor", "-o", "e", "--csv", "rfc4180"]).status == 0)
    return office
  }

  private static let acceptance = [
    "--opd", "1.03", "--paket", "101021014000", "--temuan", "V02", "--alasan", "=Kontrak; \"tahun\" jamak", "--oleh", "Kepala UKPBJ",
  ]

  /// A table's columns with SQLite's types.
  private static func columns(of table: String, _ database: SQLiteDatabase) throws -> [(name: String, type: String)] {
    try database.rows("SELECT name, type FROM pragma_table_info('\(table)') ORDER BY cid").map { ($0[0] ?? "", $0[1] ?? "") }
  }

  /// Texts are told byte by byte, numbers by their value.
  private static func told(_ rows: [[String?]], _ columns: [(name: String, type: String)]) -> [[String?]] {
    rows.map { row in zip(row, columns).map { cell, column in column.type == "REAL" ? cell.flatMap(Double.init)?.description : cell } }
  }

  private static func query(_ table: String, _ columns: [(name: String, type: String)], _ hex: (String) -> String) -> String {
    "SELECT \(columns.map { $0.type == "TEXT" ? hex($0.name) : $0.name }.joined(separator: ", ")) FROM \(table) ORDER BY nomor"
  }

  /// The register's own rows, by table.
  private static func tables(of office: TestOffice) throws -> [(name: String, columns: [(name: String, type: String)], rows: [[String?]])] {
    let database = try SQLiteDatabase(path: office.folder.path("register.sqlite"))
    let names = try database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'grdb_migrations'").compactMap { $0[0] }
    #expect(names.count == 13)
    return try names.map { name in
      let columns = try columns(of: name, database)
      return (name, columns, told(try database.rows(query(name, columns, sqliteHex)), columns))
    }
  }

  private static func sqliteHex(_ column: String) -> String { "CASE WHEN \(column) IS NOT NULL THEN lower(hex(\(column))) END" }

  @Test func theScriptAndTheTablesSayWhatTheRegisterHas() throws {
    let office = try Self.exported()
    let copy = try SQLiteDatabase()
    try copy.run(String(decoding: try office.folder.data("e/register-sqlite.sql"), as: UTF8.self))
    for (table, columns, rows) in try Self.tables(of: office) {
      #expect(!rows.isEmpty, "\(table)")
      #expect(Self.told(try copy.rows(Self.query(table, columns, Self.sqliteHex)), columns) == rows, "\(table)")
      let csv = try CSVReader(path: office.folder.path("e/\(table.replacingOccurrences(of: "_", with: "-")).csv"))
      var cells = [[String?]](repeating: [String?](repeating: nil, count: columns.count), count: rows.count + 1)
      for cell in try csv.cells().cells {
        guard case .text(let text) = cell.value else { continue }
        cells[cell.reference.row - 1][cell.reference.column - 1] = text
      }
      #expect(cells[0] == columns.map(\.name))
      let read = cells.dropFirst().map { row in
        zip(row, columns).map { cell, column in
          column.type == "TEXT" ? cell.map { CSVWriter.unguarded($0).utf8.map { hex($0) }.joined() } : cell
        }
      }
      // An empty text and none look alike in CSV.
      #expect(Self.told(read, columns) == rows.map { $0.map { $0 == "" ? nil : $0 } }, "\(table)")
    }
    #expect(try office.folder.names("e").count == 16)
    let again = try office.run(["register", "ekspor", "-o", "e2", "--csv", "rfc4180"])
    #expect(again.status == 0)
    #expect(try office.folder.data("e2/register-postgresql.sql") == office.folder.data("e/register-postgresql.sql"))
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed")) func postgreSQLHasTheSameTables() throws {
    guard let cluster = try PostgresCluster.shared?.get() else { return }
    let office = try Self.exported()
    try cluster.run(ScriptFile(String(decoding: office.folder.data("e/register-postgresql.sql"), as: UTF8.self)), in: "register")
    for (table, columns, rows) in try Self.tables(of: office) {
      let query = Self.query(table, columns) { "encode(convert_to(\($0), 'UTF8'), 'hex')" }
      #expect(Self.told(try cluster.rows([query], in: "register"), columns) == rows, "\(table)")
    }
  }

  @Test func aBackupMadeWhileInUseIsWhole() throws {
    let office = try TestOffice()
    _ = try office.received([Samples.submissions[0]])
    let statuses = Mutex<[String: Int32]>([:])
    let (folder, clock) = (office.folder.url, office.clock)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let arguments = index == 0 ? ["terima", Samples.march] : ["register", "cadangan", "-o", "cadangan"]
      let run = try? Program.run(arguments, in: folder, environment: clock)
      statuses.withLock { $0[arguments[0]] = run?.status ?? -1 }
    }
    #expect(statuses.withLock { $0 } == ["terima": 65, "register": 0])
    let copy = office.folder.path("cadangan")
    #expect(try Program.run(["register", "verifikasi", "--ruang", copy]).status == 0)
    // It can be worked with, and does not hold itself or anything temporary.
    #expect(try Program.run(["terima", Samples.march, "--ruang", copy]).status == 65)
    #expect(try Program.run(["register", "verifikasi", "--ruang", copy]).status == 0)
    #expect(try !office.folder.names("cadangan").contains("cadangan"))
    let twice = try office.run(["register", "cadangan", "-o", "cadangan"])
    #expect(twice.status == 73)
    #expect(try office.isWhole())
  }
}
