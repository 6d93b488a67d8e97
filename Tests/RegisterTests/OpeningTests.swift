// Opening: what is missing, foreign, damaged, newer or in use is told apart, and nothing is made anew.

import Foundation
import Register
import TestKit
import Testing

struct OpeningTests {
  @Test func aMissingRegisterIsReportedAndNotMade() throws {
    let workspace = try TestWorkspace(makesRegister: false)
    #expect(workspace.faultOfReading() == .missing)
    #expect(workspace.faultOfWriting() == .missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder).isEmpty)
  }

  @Test func aRegisterIsMadeOnce() throws {
    let workspace = try TestWorkspace()
    let before = try Data(contentsOf: workspace.url.appending(path: Register.fileName))
    #expect(throws: RegisterFault.alreadyThere) {
      try Register.create(in: workspace.folder, stamp: TestWorkspace.stamp(2), as: TestWorkspace.holder, waiting: 0)
    }
    #expect(try Data(contentsOf: workspace.url.appending(path: Register.fileName)) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.folder).sorted() == [
        ".register.kunci", ".register.segel", Register.fileName,
      ])
    let event = try #require(try workspace.reading().lastEvent())
    #expect(event.number == 1)
    #expect(event.operator == "siti")
    #expect(event.time == TestWorkspace.stamp(1).time)
  }

  /// A register that is being made is a temporary file, and writers take temporary files away: neither happens beside the other.
  @Test func makingWaitsForTheWriter() throws {
    let workspace = try TestWorkspace()
    let writer = try workspace.writing()
    try FileManager.default.moveItem(atPath: workspace.folder + "/" + Register.fileName, toPath: workspace.folder + "/lain.sqlite")
    #expect(throws: RegisterFault.locked(TestWorkspace.holder)) {
      try Register.create(in: workspace.folder, stamp: TestWorkspace.stamp(2), as: TestWorkspace.holder, waiting: 0)
    }
    _ = consume writer
  }

  /// What a writer leaves that is killed in the middle of its transaction, while somebody else is reading.
  @Test func aReaderUndoesWhatAKilledWriterLeft() throws {
    let (workspace, killed) = (try TestWorkspace(), try TestWorkspace())
    let (path, journal) = (Register.path(in: workspace.folder), Register.path(in: workspace.folder) + "-journal")
    try Data(contentsOf: killed.url.appending(path: Register.fileName)).write(to: URL(filePath: path))
    let reader = try workspace.reading()
    let event = try reader.lastEvent()
    // So many rows that SQLite writes pages of the unfinished transaction into the database.
    let database = try killed.database()
    let numbers = "WITH RECURSIVE angka(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM angka WHERE n < 200)"
    let rows = "\(numbers) SELECT n, 'x', 'x', 'x', hex(randomblob(2000)), 0, 'x', 'x', 'x' FROM angka"
    try database.run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; INSERT INTO peristiwa \(rows)")
    let left = try Data(contentsOf: killed.url.appending(path: Register.fileName + "-journal"))
    // Into the files as they are, as that writer would.
    for (bytes, target) in [(left, journal), (try Data(contentsOf: killed.url.appending(path: Register.fileName)), path)] {
      try bytes.write(to: URL(filePath: target), options: [])
    }
    #expect(left.first != 0)
    #expect(try reader.lastEvent() == event)
    #expect(!FileManager.default.fileExists(atPath: journal))
    #expect(try workspace.reading().verify().flaws.isEmpty)
  }

  @Test(arguments: ["", "bukan basis data sama sekali, tetapi cukup panjang untuk sebuah kepala berkas SQLite, seratus bita lebih sedikit"])
  func whatIsNoRegisterIsUnreadable(_ text: String) throws {
    let workspace = try TestWorkspace(makesRegister: false)
    let path = workspace.url.appending(path: Register.fileName)
    try Data(text.utf8).write(to: path)
    for fault in [workspace.faultOfReading(), workspace.faultOfWriting()] {
      guard case .unreadable = fault else {
        Issue.record("a file of \(text.count) characters: \(String(describing: fault))")
        continue
      }
    }
    #expect(try Data(contentsOf: path) == Data(text.utf8))
  }

  @Test func aNewerVersionsRegisterIsRefused() throws {
    let workspace = try TestWorkspace()
    try workspace.database().run("INSERT INTO grdb_migrations VALUES ('99-masa-depan')")
    #expect(workspace.faultOfReading() == .newer)
    #expect(workspace.faultOfWriting() == .newer)
  }

  @Test func aSecondWriterIsToldWho() throws {
    let workspace = try TestWorkspace()
    do {
      let first = try workspace.writing()
      #expect(workspace.faultOfWriting(waiting: 0) == .locked(TestWorkspace.holder))
      // Readers need not wait.
      #expect(try workspace.reading().events().count == 1)
      _ = consume first
    }
    #expect(workspace.faultOfWriting() == nil)
  }

  @Test func nothingIsChangedOrTakenAway() throws {
    let workspace = try TestWorkspace()
    try workspace.writing().receive([try workspace.receipt("1.01", 3, text: "a")], stamp: TestWorkspace.stamp(1))
    let database = try workspace.database()
    for table in ["peristiwa", "kiriman", "kiriman_berkas"] {
      #expect(throws: (any Error).self) { try database.run("UPDATE \(table) SET nomor = nomor + 1") }
      #expect(throws: (any Error).self) { try database.run("DELETE FROM \(table)") }
      #expect(try database.rows("SELECT count(*) FROM \(table)") != [["0"]])
    }
  }
}
