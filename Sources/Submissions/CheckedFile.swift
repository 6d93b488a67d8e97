// The result of checking one received file: what it is, what was found, and the submission when it can be used.

package import Findings

/// One entry of `periksa` and of `kiriman`. A CSV file with rows of several submissions has one entry for each.
package struct CheckedFile: Equatable, Sendable {
  package var file: SourceFile
  /// The OPD's code in the plan; nil when the file cannot be used at all.
  package var agency: String?
  package var year: Int?
  package var month: Int?
  package var revision: Int?
  /// Data rows read, blank and total rows not counted; in the order of `TableDeclaration.rowTables`.
  package var rowCounts: [Int]
  /// The findings in this file, merged, in reading order.
  package var findings: [Finding]
  /// Whether it (with the other CSV files of its submission) gave a usable submission.
  package var isUsable: Bool
  /// Name of the marked copy that was made of it.
  package var copy: String?

  package init(
    file: SourceFile, agency: String? = nil, year: Int? = nil, month: Int? = nil, revision: Int? = nil, rowCounts: [Int] = [0, 0, 0],
    findings: [Finding], isUsable: Bool
  ) {
    self.file = file
    self.agency = agency
    self.year = year
    self.month = month
    self.revision = revision
    self.rowCounts = rowCounts
    self.findings = findings
    self.isUsable = isUsable
  }
}
