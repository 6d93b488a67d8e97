// A compilation made ready for people: lists in order, names beside codes, findings in words.

package import Calculation
package import Findings
package import Plans
import Spreadsheets
package import Submissions

/// Everything that the outputs of `kompilasi` say, before any format.
package struct CompilationReport: Sendable {
  package let compilation: Compilation
  /// Every file that was given, in the order (name, SHA-256, OPD, month, revision).
  package let files: [CheckedFile]
  package let programVersion: String
  /// The plausibility errors that the UKPBJ has accepted, as they were given.
  package let acceptances: [Acceptance]
  /// Each file's own findings, then those that need more than one file.
  package let findings: FindingLines
  package let submissionLines: [SubmissionLine]
  /// In the order of the ranking.
  package let agencyLines: [AgencyLine]

  let agencyNames: [String: String]
  /// The data sheets and the formulas over them.
  let live: LiveFigures

  /// - Parameter sheetRows: rows that a sheet of the workbook holds; a source with more is not on one, and its figures are values.
  package init(
    _ compilation: Compilation, files: [CheckedFile], acceptances: [Acceptance] = [], programVersion: String,
    sheetRows: Int = CellReference.maximumRow
  ) {
    self.compilation = compilation
    let sorted = files.sorted(by: CheckedFile.precedes)
    self.files = sorted
    self.programVersion = programVersion
    self.acceptances = acceptances
    findings = FindingLines(of: sorted, and: compilation.findings)
    submissionLines = SubmissionLine.lines(of: sorted, in: compilation)
    agencyLines = AgencyLine.ranked(compilation)
    live = LiveFigures(compilation, sheetRows: sheetRows)
    agencyNames = Dictionary(compilation.plan.agencies.map { ($0.code, $0.name) }) { first, _ in first }
  }

  package var plan: Plan { compilation.plan }
  package var period: Period { compilation.period }

  /// `kompilasi-2026-03`.
  package var baseName: String { "kompilasi-" + period.code }

  package func count(_ severity: Severity) -> Int { findings.count(severity) }

  /// The month whose reports tell who has reported: the period's last ≤ H; nil when nobody has in the whole year so far.
  package var monthShown: Int? {
    compilation.lastReportedMonth == 0 ? nil : min(compilation.lastReportedMonth, period.lastMonth)
  }

  package var agenciesDue: [AgencyFigure] { compilation.agencies.filter { plan.agencies[$0.agency].mustReport } }

  /// OPDs that must report and have not, in plan order.
  package var missing: [AgencyFigure] { agenciesDue.filter { !$0.hasReported } }
}

extension CheckedFile {
  /// File, then OPD, month and revision; what is unknown last.
  package static func precedes(_ left: CheckedFile, _ right: CheckedFile) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.agency != right.agency { return unknownLast(left.agency, right.agency) }
    if left.period != right.period { return unknownLast(left.period, right.period) }
    return (left.revision ?? 0) < (right.revision ?? 0)
  }

  static func unknownLast<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return left < right
  }

  /// `2026-03`; nil when year or month are unknown.
  package var period: String? {
    guard let year, let month else { return nil }
    return Period.code(year: year, month: month)
  }

  /// `Maret 2026`.
  var periodTitle: String? {
    guard let year, let month, (1...12).contains(month) else { return nil }
    return Period(year: year, span: .month(month)).title
  }
}
