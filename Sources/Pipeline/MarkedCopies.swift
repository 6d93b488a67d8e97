// The marked copies of `periksa --salinan`: which submissions get one, under which name.

import Findings
package import Intake
package import Plans
import Reports
import Submissions
import Writers

package struct MarkedCopies: Sendable {
  private struct Copy {
    var submission: Submission
    var findings: [Finding]
    var name = ""
  }

  private let folder: String
  private let plan: Plan?
  private var copies: [Copy] = []
  /// A sentence for each file whose rows could not be copied.
  package private(set) var notCopied: [String] = []

  /// - Parameter results: of an intake that kept what was typed, in their one order; each file is told the name of its copy.
  package init(_ results: inout [IntakeResult], plan: Plan?, folder: String) {
    self.folder = folder
    self.plan = plan
    for result in results {
      guard let submission = result.submission ?? result.unusable else { continue }
      let findings = result.submission?.findings ?? result.file.findings
      if canBeCopied(submission, findings) {
        copies.append(Copy(submission: submission, findings: findings))
      } else {
        notCopied.append(
          "\(result.file.file.name): salinan tidak dibuat karena judul kolom salah satu lembarnya tidak ditemukan; isi templat dari UKPBJ.")
      }
    }
    name()
    for index in results.indices { results[index].file.copy = copies.first { Self.covers($0, results[index]) }?.name }
  }

  /// Whether a file's entry belongs to the copied submission: the CSV files of one submission have one copy.
  private static func covers(_ copy: Copy, _ result: IntakeResult) -> Bool {
    let (submission, file) = (copy.submission, result.file)
    return file.isPart(of: submission) || (result.unusable != nil && submission.files.contains(file.file))
  }

  /// The file's own name where that tells copies apart, else with OPD, month and revision, at last with a number.
  private mutating func name() {
    let stems = copies.map { CSVNaming.sheetName(ofFile: $0.submission.files.first?.name ?? "") }
    let longer = copies.indices.map { index in
      let submission = copies[index].submission
      let period = Period.code(year: submission.year, month: submission.month)
      return "\(stems[index])-\(fileNamePart(submission.agency))-\(period)"
    }
    let longest = copies.indices.map { "\(longer[$0])-r\(copies[$0].submission.revision)" }
    var taken: [String: Int] = [:]
    for index in copies.indices {
      let ways = [stems, longer, longest]
      let own = ways.first { way in way.count { $0 == way[index] } == 1 } ?? longest
      taken[own[index], default: 0] += 1
      let times = taken[own[index]] ?? 1
      copies[index].name = own[index] + (times > 1 ? " (\(times))" : "") + ".xlsx"
    }
  }

  /// Writes all copies or none.
  /// - Parameter received: no copy takes the place of a file that was received, not even where all may be replaced.
  package func publish(besides received: [ReceivedFile], overwrites: Bool) async throws(CommandFailure) {
    let originals = Set(received.map { FileSystem.canonical($0.path) })
    for copy in copies where originals.contains(FileSystem.canonical(FileSystem.join(folder, copy.name))) {
      throw CommandFailure(
        .unwritableOutput, "\(FileSystem.join(folder, copy.name)): salinan tidak boleh mengganti berkas asalnya; sebut folder lain.")
    }
    if copies.isEmpty { return }
    let plan = plan
    try await Publisher(folder: folder, overwrites: overwrites).publish(
      copies.map { .markedCopy($0.submission, $0.findings, plan: plan, name: $0.name) })
  }

  /// One line for the terminal.
  package var summary: String {
    copies.isEmpty
      ? "Tidak ada berkas yang dapat disalin.\n" : "\(FigureText.count(copies.count)) salinan bertanda ditulis di \(folder).\n"
  }
}
