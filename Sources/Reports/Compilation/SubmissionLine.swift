// What became of each file that was given: one line of `kiriman`.

import Calculation
package import Findings
import Submissions

package struct SubmissionLine: Hashable, Sendable {
  package var file: SourceFile
  /// nil when the file cannot be used at all.
  package var agency: String?
  /// `2026-03`.
  package var period: String?
  package var revision: Int?
  package var isUsed: Bool
  /// In words; nil when used.
  package var reason: String?
  /// Cells with a galat.
  package var errors: Int
  /// Paket, Rencana Aksi, Realisasi.
  package var rowCounts: [Int]

  /// In order of (OPD, period, revision, file name, SHA-256), unknown ones last.
  static func lines(of files: [CheckedFile], in compilation: Compilation) -> [SubmissionLine] {
    var places = Places(compilation)
    return files.map { file in line(file, use: file.isUsable ? places.take(file).map { compilation.uses[$0] } : nil) }.sorted(by: precedes)
  }

  private static func line(_ file: CheckedFile, use: SubmissionUse?) -> SubmissionLine {
    let isUsed = use?.isUsed ?? false
    var reason: String?
    if !file.isUsable {
      reason = file.findings.first { $0.severity == .error }.map(FindingCatalogue.message) ?? "Berkas tidak dapat dipakai."
    } else if !isUsed {
      reason = FigureWords.unused(use?.reason)
    }
    return SubmissionLine(
      file: file.file, agency: file.agency, period: file.period, revision: file.revision, isUsed: isUsed, reason: reason,
      errors: file.findings.errorCells, rowCounts: file.rowCounts)
  }

  private static func precedes(_ left: SubmissionLine, _ right: SubmissionLine) -> Bool {
    if left.agency != right.agency { return CheckedFile.unknownLast(left.agency, right.agency) }
    if left.period != right.period { return CheckedFile.unknownLast(left.period, right.period) }
    if left.revision != right.revision { return CheckedFile.unknownLast(left.revision, right.revision) }
    return left.file < right.file
  }
}

/// Finds the submission that a file belongs to. A submission of CSV files has several files; the same bytes given twice are two submissions.
private struct Places {
  private struct Key: Hashable {
    var file: SourceFile
    var agency: String
    var month: Int
    var revision: Int
  }

  private var uses: [Key: [Int]] = [:]
  private var taken: [Key: Int] = [:]

  init(_ compilation: Compilation) {
    for (index, use) in compilation.uses.enumerated() {
      let submission = compilation.submissions[use.submission]
      for file in submission.files {
        let key = Key(file: file, agency: submission.agency, month: submission.month, revision: submission.revision)
        uses[key, default: []].append(index)
      }
    }
  }

  mutating func take(_ file: CheckedFile) -> Int? {
    guard let agency = file.agency, let month = file.month else { return nil }
    let key = Key(file: file.file, agency: agency, month: month, revision: file.revision ?? 0)
    guard let found = uses[key] else { return nil }
    let next = taken[key, default: 0]
    taken[key] = next + 1
    return found[min(next, found.count - 1)]
  }
}
