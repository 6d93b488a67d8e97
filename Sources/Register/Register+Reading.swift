// What the register knows of submissions and files.

import GRDB

/// A submission or refused file with its number and files.
package struct RegisteredSubmission: Equatable, Sendable {
  package var number: Int64
  package var submission: KeptSubmission
  package var files: [KeptFile]

  package init(number: Int64, submission: KeptSubmission, files: [KeptFile]) {
    self.number = number
    self.submission = submission
    self.files = files
  }
}

extension Register {
  /// All submissions and refused files, in the order in which they came.
  package func submissions() throws(RegisterFault) -> [RegisteredSubmission] { try submissions(where: "1") }

  /// The accepted submissions for January … a month of a year.
  package func accepted(year: Int, upTo month: Int = 12) throws(RegisterFault) -> [RegisteredSubmission] {
    try submissions(where: "hasil = ? AND tahun = ? AND bulan <= ?", [Verdict.accepted.rawValue, year, month])
  }

  /// The accepted submissions of one OPD for January … a month of a year.
  package func accepted(agency: String, year: Int, upTo month: Int) throws(RegisterFault) -> [RegisteredSubmission] {
    try submissions(
      where: "hasil = ? AND tahun = ? AND bulan <= ? AND opd = ?", [Verdict.accepted.rawValue, year, month, agency])
  }

  /// What the register has of these bytes, in the order in which it came.
  package func submissions(withFile sha256: String) throws(RegisterFault) -> [RegisteredSubmission] {
    try submissions(where: "nomor IN (SELECT kiriman FROM kiriman_berkas WHERE sha256 = ?)", [sha256])
  }

  private func submissions(
    where condition: String, _ arguments: StatementArguments = StatementArguments()
  ) throws(RegisterFault) -> [RegisteredSubmission] {
    try read { db in
      let found = try KeptSubmission.fetch(db, where: condition, arguments)
      let rows = try SubmissionFileRow.fetch(db, where: "kiriman IN (SELECT nomor FROM kiriman WHERE \(condition))", arguments)
      let files = Dictionary(grouping: rows, by: \.record.submission)
      return found.map { one in
        RegisteredSubmission(number: one.number, submission: one.record, files: files[one.number, default: []].map(\.record.file))
      }
    }
  }

  /// The findings of a submission as they were told.
  package func findings(of submission: Int64) throws(RegisterFault) -> [KeptFinding] {
    try read { db in try FindingRow.fetch(db, where: "kiriman = ?", [submission]).map(\.record.finding) }
  }

  /// The last month for which anything usable was received; nil when nothing was.
  package func lastReportedMonth() throws(RegisterFault) -> (year: Int, month: Int)? {
    try read { db in
      let sql = "SELECT tahun, bulan FROM kiriman WHERE hasil = ? ORDER BY tahun DESC, bulan DESC LIMIT 1"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [Verdict.accepted.rawValue]) else { return nil }
      return (try row.value("tahun"), try row.value("bulan"))
    }
  }

  /// All events, the first one first.
  package func events() throws(RegisterFault) -> [Event] {
    try read { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM \(RegisterTable.events) ORDER BY nomor")
      var events: [Event] = []
      while let row = try rows.next() { events.append(try Event(row)) }
      return events
    }
  }

  /// The latest event; nil in a register without any, which none of ours is.
  package func lastEvent() throws(RegisterFault) -> Event? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM \(RegisterTable.events) ORDER BY nomor DESC LIMIT 1").map { try Event($0) }
    }
  }
}

extension Event {
  init(_ row: Row) throws(RegisterFault) {
    let files: String = try row.value("berkas")
    self.init(
      number: try row.value("nomor"), time: try row.value("waktu"), operator: try row.value("operator"), kind: try row.choice("jenis"),
      files: files.split(separator: " ").map(String.init), rowCount: try row.value("jumlah_baris"),
      rowsDigest: try row.value("sidik_baris"), previous: try row.value("sidik_sebelum"), digest: try row.value(RowDigest.column))
  }
}
