// A submission that was received, or a file that was refused, as the register keeps it.

package import Formulas
import GRDB

/// What became of what was sent; raw values stand in the database and in `terima --json`.
package enum Verdict: String, Hashable, Sendable, CaseIterable {
  case accepted = "diterima"
  case refused = "ditolak"
}

/// Which report a submission is.
package struct ReportKey: Hashable, Comparable, Sendable {
  /// The OPD's code in the plan.
  package var agency: String
  package var year: Int
  package var month: Int
  package var revision: Int

  package init(agency: String, year: Int, month: Int, revision: Int) {
    self.agency = agency
    self.year = year
    self.month = month
    self.revision = revision
  }

  package static func < (left: ReportKey, right: ReportKey) -> Bool {
    (left.agency, left.year, left.month, left.revision) < (right.agency, right.year, right.month, right.revision)
  }
}

/// One submission of one OPD, month and revision; of a refused file `report` is nil.
package struct KeptSubmission: Equatable, Sendable {
  package var verdict: Verdict
  /// Why it was refused, in words.
  package var reason: String?
  package var report: ReportKey?
  /// Date of receipt in the office's zone.
  package var day: Day
  /// Who brought it (`--dari`).
  package var sender: String?
  /// Fingerprint of the plan it was checked against.
  package var plan: String
  /// Number of the first submission of the same report with the same data; its own where the data are new, nil where it was refused.
  package var sameDataAs: Int64?
  /// Findings by level.
  package var errors: Int
  package var warnings: Int
  package var notes: Int
  /// Cells with a galat (`jumlah_galat`).
  package var errorCells: Int
  /// Data rows of Paket, Rencana Aksi, Realisasi; nil where it was refused.
  package var rowCounts: [Int]?

  package init(
    verdict: Verdict, reason: String? = nil, report: ReportKey? = nil, day: Day, sender: String? = nil, plan: String,
    sameDataAs: Int64? = nil, errors: Int, warnings: Int, notes: Int, errorCells: Int, rowCounts: [Int]? = nil
  ) {
    self.verdict = verdict
    self.reason = reason
    self.report = report
    self.day = day
    self.sender = sender
    self.plan = plan
    self.sameDataAs = sameDataAs
    self.errors = errors
    self.warnings = warnings
    self.notes = notes
    self.errorCells = errorCells
    self.rowCounts = rowCounts
  }
}

extension ReportKey {
  fileprivate init(_ agency: String, _ row: Row) throws(RegisterFault) {
    self.init(agency: agency, year: try row.value("tahun"), month: try row.value("bulan"), revision: try row.value("revisi"))
  }
}

extension KeptSubmission: RegisterRecord {
  static let table = RegisterTable.submissions
  private static let rowColumns = ["baris_paket", "baris_rencana_aksi", "baris_realisasi"]

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("hasil", verdict.rawValue), ("alasan", reason), ("opd", report?.agency), ("tahun", report?.year), ("bulan", report?.month),
      ("revisi", report?.revision), ("tanggal", day.iso), ("dari", sender), ("rencana", plan), ("data_kiriman", sameDataAs),
      ("galat", errors), ("peringatan", warnings), ("catatan", notes), ("sel_galat", errorCells),
    ] + Self.rowColumns.enumerated().map { ($1, rowCounts?[$0]) }
  }

  init(_ row: Row) throws(RegisterFault) {
    let agency: String? = try row.optional("opd")
    self.init(
      verdict: try row.choice("hasil"), reason: try row.optional("alasan"),
      report: try agency.map { agency throws(RegisterFault) in try ReportKey(agency, row) },
      day: try row.day("tanggal"), sender: try row.optional("dari"), plan: try row.value("rencana"),
      sameDataAs: try row.optional("data_kiriman"), errors: try row.value("galat"),
      warnings: try row.value("peringatan"), notes: try row.value("catatan"), errorCells: try row.value("sel_galat"))
    var counts: [Int] = []
    for column in Self.rowColumns { if let count: Int = try row.optional(column) { counts.append(count) } }
    if counts.count == Self.rowColumns.count { rowCounts = counts }
  }
}
