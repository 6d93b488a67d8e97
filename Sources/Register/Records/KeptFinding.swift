// A finding as it was told when its file was received.

package import Findings
import GRDB
import Spreadsheets

/// Words and places, no values of the program: a later version may word the same finding otherwise.
package struct KeptFinding: Equatable, Sendable {
  package var code: String
  package var severity: Severity
  /// The file's name.
  package var file: String
  package var sheet: String?
  package var cell: String?
  package var range: String?
  /// Separated by `;`.
  package var related: String?
  package var column: String?
  package var value: String?
  package var message: String
  package var remedy: String
  /// Physical line of a CSV file.
  package var line: Int?

  /// As the catalogue words it today.
  package init(_ finding: Finding) {
    code = finding.code.rawValue
    severity = finding.severity
    file = finding.file.name
    sheet = finding.sheet
    cell = finding.cell?.description
    range = finding.range
    related = finding.related.isEmpty ? nil : finding.related.map(\.description).joined(separator: ";")
    column = finding.column
    value = finding.value
    message = FindingCatalogue.message(finding)
    remedy = FindingCatalogue.remedy(finding)
    line = finding.line
  }
}

struct FindingRow: RegisterRecord {
  static let table = RegisterTable.findings
  var submission: Int64
  var finding: KeptFinding

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("kiriman", submission), ("kode", finding.code), ("tingkat", finding.severity.rawValue), ("berkas", finding.file),
      ("lembar", finding.sheet), ("sel", finding.cell), ("rentang", finding.range), ("terkait", finding.related),
      ("kolom", finding.column), ("nilai", finding.value), ("pesan", finding.message), ("saran", finding.remedy), ("baris", finding.line),
    ]
  }

  init(submission: Int64, finding: KeptFinding) {
    self.submission = submission
    self.finding = finding
  }

  init(_ row: Row) throws(RegisterFault) { self.init(submission: try row.value("kiriman"), finding: try KeptFinding(row)) }
}

extension KeptFinding {
  fileprivate init(_ row: Row) throws(RegisterFault) {
    code = try row.value("kode")
    severity = try row.choice("tingkat")
    file = try row.value("berkas")
    sheet = try row.optional("lembar")
    cell = try row.optional("sel")
    range = try row.optional("rentang")
    related = try row.optional("terkait")
    column = try row.optional("kolom")
    value = try row.optional("nilai")
    message = try row.value("pesan")
    remedy = try row.value("saran")
    line = try row.optional("baris")
  }
}
