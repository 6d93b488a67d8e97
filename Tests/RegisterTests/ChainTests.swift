// The chain as docs/register.md tells it, computed by another hand, and what a verification finds.

import Findings
import Foundation
import Register
import TestKit
import Testing

struct ChainTests {
  /// A register with every kind of row.
  static func filled() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    let register = try workspace.writing()
    for (revision, text) in [(0, "nol"), (1, "satu")] {
      let finding = Finding(.S07, .note, in: SourceFile(name: "data-kinerja-1.01.xlsx", sha256: ""), sheet: "Paket")
      try register.receive(
        [try workspace.receipt("1.01", 3, revision: revision, text: text, findings: [finding])], stamp: TestWorkspace.stamp(2))
    }
    try register.receive([try workspace.refusal(text: "foto")], stamp: TestWorkspace.stamp(3))
    try RecordTests.recordAll(register, workspace)
    return workspace
  }

  @Test func anUntouchedRegisterIsWhole() throws {
    let workspace = try Self.filled()
    let verification = try workspace.reading().verify()
    #expect(verification.flaws == [])
    #expect(verification.eventCount == 9)
    #expect(verification.sealedEvent == 9)
    #expect(verification.rowCount > 15)
    #expect(verification.fileCount == 5)
  }

  /// Row and event hashes, made from what another SQLite reads and another SHA-256.
  @Test func theChainIsAsDocumented() throws {
    let database = try Self.filled().database()
    func digest(_ table: String, _ number: String) throws -> String {
      let columns = try database.rows("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid").compactMap { $0[0] }
      var text = Data("register-kinerja/1\n\(table)\n".utf8)
      for column in columns where column != "sidik" {
        let query = "SELECT typeof(\(column)), \(column) FROM \(table) WHERE nomor = \(number)"
        let cell = try database.rows(query)[0]
        guard var value = cell[1] else { continue }
        let kind = ["integer": "i", "real": "r", "text": "t"][cell[0] ?? ""] ?? "?"
        if kind == "r" { value = String((Double(value) ?? .nan).bitPattern, radix: 16) }
        text += Data("\(column) \(kind) \(value.utf8.count) \(value)\n".utf8)
      }
      return Digest.sha256(text)
    }
    let tables = try database.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('peristiwa', 'grdb_migrations') ORDER BY rowid")
    var previous = String(repeating: "0", count: 64)
    for event in try database.rows("SELECT nomor, sidik_baris, sidik_sebelum, sidik, jumlah_baris FROM peristiwa ORDER BY nomor") {
      let number = event[0] ?? ""
      var lines = ""
      for table in tables.compactMap({ $0[0] }) {
        for row in try database.rows("SELECT nomor, sidik FROM \(table) WHERE peristiwa = \(number) ORDER BY nomor") {
          let own = try digest(table, row[0] ?? "")
          #expect(row[1] == own)
          lines += "\(table) \(row[0] ?? "") \(own)\n"
        }
      }
      #expect(event[1] == Digest.sha256(Data(lines.utf8)))
      #expect(event[2] == previous)
      #expect(event[4] == "\(lines.split(separator: "\n").count)")
      previous = try digest("peristiwa", number)
      #expect(event[3] == previous)
    }
  }

  private static let tables = [
    "kiriman", "kiriman_berkas", "temuan", "penggantian", "rencana", "rencana_berkas", "kompilasi", "kompilasi_masukan",
    "kompilasi_keluaran", "kompilasi_angka", "keputusan", "pengesahan", "peristiwa",
  ]

  private static func unprotected(_ workspace: TestWorkspace) throws -> SQLiteDatabase {
    let database = try workspace.database()
    for trigger in try database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try database.run("DROP TRIGGER \(trigger[0] ?? "")")
    }
    return database
  }

  /// Whoever takes the triggers away and changes one value is found with table and row.
  @Test(arguments: tables) func aChangedValueIsNamed(_ table: String) throws {
    let columns = try Self.copied.database().rows("SELECT name, type FROM pragma_table_info('\(table)') WHERE name <> 'nomor'")
    for column in columns {
      let workspace = try Self.copied
      let database = try Self.unprotected(workspace)
      let name = column[0] ?? ""
      // A foreign key is not enforced here; text and number stay what they are.
      let value = column[1] == "TEXT" ? "coalesce(\(name), '') || 'x'" : "coalesce(\(name), 0) + 1"
      try database.run("UPDATE \(table) SET \(name) = \(value) WHERE nomor = 1")
      let flaws = try workspace.reading().verify().flaws
      #expect(flaws.contains { $0.table == table && $0.row == 1 && $0.kind == .changedRow }, "\(table).\(name): \(flaws)")
    }
  }

  @Test(arguments: tables) func aRowTakenAwayIsFound(_ table: String) throws {
    let workspace = try Self.copied
    try Self.unprotected(workspace).run("DELETE FROM \(table) WHERE nomor = (SELECT max(nomor) FROM \(table))")
    let flaws = try workspace.reading().verify().flaws.filter { if case .schema = $0.kind { false } else { true } }
    #expect(!flaws.isEmpty)
    if table != "peristiwa" {
      #expect(flaws.contains { if case .otherRows = $0.kind { $0.table == "peristiwa" } else { false } }, "\(flaws)")
    }
  }

  @Test func takingAwayTheLastEventWithItsRowsIsFoundByTheSeal() throws {
    let workspace = try Self.copied
    let database = try Self.unprotected(workspace)
    for table in Self.tables {
      try database.run("DELETE FROM \(table) WHERE \(table == "peristiwa" ? "nomor" : "peristiwa") = 9")
    }
    let flaws = try workspace.reading().verify().flaws
    #expect(flaws.contains { $0.kind == .lostEvents(sealed: 9) })
  }

  @Test func aTriggerTakenAwayIsFound() throws {
    let workspace = try Self.copied
    try workspace.database().run("DROP TRIGGER kiriman_tanpa_update")
    #expect(try workspace.reading().verify().flaws.map(\.kind) == [.schema("kiriman_tanpa_update")])
  }

  @Test func aForgedRowIsFound() throws {
    let workspace = try Self.copied
    try workspace.database().run("INSERT INTO penggantian VALUES (7, 99, 1, 2, 'x')")
    let flaws = try workspace.reading().verify().flaws
    #expect(flaws.map(\.kind) == [.changedRow, .strayRow])
    #expect(flaws.allSatisfy { $0.table == "penggantian" && $0.row == 7 })
  }

  @Test func theArchiveIsHeldAgainstTheDatabase() throws {
    let workspace = try Self.copied
    let files = try workspace.reading().submissions().flatMap(\.files)
    try FileManager.default.removeItem(at: workspace.url.appending(path: files[0].archivePath))
    try Data("satU".utf8).write(to: workspace.url.appending(path: files[1].archivePath))
    let flaws = try workspace.reading().verify().flaws
    #expect(flaws.map(\.file) == [files[0].archivePath, files[1].archivePath])
    #expect(flaws.map(\.kind) == [.missingFile, .changedArchive])
  }

  @Test func withoutASealTheRestIsStillVerified() throws {
    let workspace = try Self.copied
    try FileManager.default.removeItem(at: workspace.url.appending(path: ".register.segel"))
    let verification = try workspace.reading().verify()
    #expect(verification.flaws == [])
    #expect(verification.sealedEvent == nil)
  }

  /// A bit anywhere in the database's file: found, or the file cannot be opened.
  @Test(arguments: 0..<150) func aFlippedBitOfTheDatabaseIsFound(_ seed: Int) throws {
    let workspace = try Self.copied
    var random = SplitMix(seed: UInt64(seed) &+ 0x5EED)
    let path = workspace.url.appending(path: Register.fileName)
    var bytes = try Data(contentsOf: path)
    let place = Int(random.next() % UInt64(bytes.count))
    let bit = UInt8(1) << UInt8(random.next() % 8)
    bytes[place] ^= bit
    try bytes.write(to: path)
    do {
      let verification = try workspace.reading().verify()
      #expect(!verification.flaws.isEmpty, "byte \(place), bit \(bit)")
    } catch {
      // The file cannot be read as a register at all, and that is said.
    }
  }

  @Test(arguments: 0..<40) func aFlippedBitOfTheArchiveIsFound(_ seed: Int) throws {
    let workspace = try Self.copied
    var random = SplitMix(seed: UInt64(seed) &+ 0xA2C)
    let files = try workspace.reading().submissions().flatMap(\.files) + workspace.reading().plans().flatMap(\.files)
    let file = files[Int(random.next() % UInt64(files.count))]
    let path = workspace.url.appending(path: file.archivePath)
    var bytes = try Data(contentsOf: path)
    bytes[Int(random.next() % UInt64(bytes.count))] ^= UInt8(1) << UInt8(random.next() % 8)
    try bytes.write(to: path)
    let flaws = try workspace.reading().verify().flaws
    #expect(flaws == [flaws.first { $0.kind == .changedArchive && $0.file == file.archivePath }].compactMap(\.self))
    #expect(flaws.count == 1)
  }

  private static let template = Result { try filled() }

  /// A copy of one filled workspace.
  private static var copied: TestWorkspace {
    get throws {
      let workspace = try TestWorkspace(makesRegister: false)
      try FileManager.default.removeItem(at: workspace.url)
      try FileManager.default.copyItem(at: try template.get().url, to: workspace.url)
      return workspace
    }
  }
}
