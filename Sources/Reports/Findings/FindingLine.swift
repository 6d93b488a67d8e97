// A finding in words, with the file's OPD and month beside it.

package import Findings
import Spreadsheets
import Submissions

package struct FindingLine: Hashable, Sendable {
  package var finding: Finding
  /// Of the file; nil when unknown.
  package var agency: String?
  /// `2026-03`; nil when unknown.
  package var period: String?
  package var message: String
  package var remedy: String

  package init(_ finding: Finding, agency: String? = nil, period: String? = nil) {
    self.finding = finding
    self.agency = agency
    self.period = period
    message = FindingCatalogue.message(finding)
    remedy = FindingCatalogue.remedy(finding)
  }

  /// All findings by file: first its own in their order, then the ones that concern several files.
  /// - Parameter files: in output order.
  static func lines(of files: [CheckedFile], and shared: [Finding]) -> [FindingLine] {
    var lines: [FindingLine] = []
    lines.reserveCapacity(files.reduce(shared.count) { $0 + $1.findings.count })
    let sharedByFile = Dictionary(grouping: shared, by: \.file)
    var told = Set<SourceFile>()
    for (index, file) in files.enumerated() {
      lines += file.findings.map { FindingLine($0, agency: file.agency, period: file.period) }
      let isLastOfFile = index + 1 == files.count || files[index + 1].file != file.file
      guard isLastOfFile, told.insert(file.file).inserted else { continue }
      lines += sharedByFile[file.file, default: []].map { FindingLine($0, agency: file.agency, period: file.period) }
    }
    lines += shared.filter { !told.contains($0.file) }.map { FindingLine($0) }
    return lines
  }
}
