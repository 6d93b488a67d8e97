// Getting out: the tables as CSV and SQL say what the register has, and a backup made while it is in use is whole.

import Foundation
import Synchronization
import TestKit
import Testing

struct RegisterExportTests {
  @Test func theScriptGivesTheSameTables() throws {
    let office = try TestOffice()
    _ = try office.received([Samples.march])
    let run = try office.run(["register", "ekspor", "-o", "e", "--csv", "rfc4180"])
    #expect(run.status == 0)
    let original = try SQLiteDatabase(path: office.folder.path("register.sqlite"))
    let copy = try SQLiteDatabase()
    try copy.run(String(decoding: try office.folder.data("e/register-sqlite.sql"), as: UTF8.self))
    let tables = try original.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'grdb_migrations'").compactMap { $0[0] }
    #expect(tables.count == 13)
    for table in tables {
      let rows = try original.rows("SELECT * FROM \(table) ORDER BY nomor")
      #expect(try copy.rows("SELECT * FROM \(table) ORDER BY nomor") == rows, "\(table)")
      let csv = String(decoding: try office.folder.data("e/\(table.replacingOccurrences(of: "_", with: "-")).csv"), as: UTF8.self)
      #expect(csv.split(separator: "\r\n").count >= rows.count + 1)
      #expect(csv.hasPrefix("nomor,"))
    }
    #expect(try office.folder.names("e").count == 16)
    let again = try office.run(["register", "ekspor", "-o", "e2", "--csv", "rfc4180"])
    #expect(again.status == 0)
    #expect(try office.folder.data("e2/register-postgresql.sql") == office.folder.data("e/register-postgresql.sql"))
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
