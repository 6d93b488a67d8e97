// The accepted submissions of a workspace, read again from its archive.

import Findings
import Formulas
import Intake
package import Register
import Submissions

/// Files of the archive, and what the register knows of the submissions in them.
package struct RegisteredSubmissions: Sendable {
  /// Files that must be read together; the names are those under which they were sent.
  let groups: [[ReceivedFile]]
  /// As a compilation notes what it was made of.
  let inputs: [KeptCompilation.Input]
  /// The first receipt of a file as this report.
  private let receipts: [Part: SubmissionReceipt]

  private struct Part: Hashable {
    var agency: String
    var year: Int
    var month: Int
    var revision: Int
    var sha256: String
  }

  /// - Parameter kept: accepted submissions. Their files are read to the end once, to see that the archive still has the bytes that came.
  /// - Throws: 74 when it has not.
  package init(_ kept: [RegisteredSubmission], in folder: String) throws(CommandFailure) {
    var receipts: [Part: SubmissionReceipt] = [:]
    var inputs: [KeptCompilation.Input] = []
    for one in kept {
      for file in one.files {
        inputs.append(
          KeptCompilation.Input(kind: .submission, source: file.source, archivePath: file.archivePath, submission: one.number))
        guard let report = one.submission.report else { continue }
        let part = Part(
          agency: TextKey.fold(report.agency), year: report.year, month: report.month, revision: report.revision, sha256: file.source.sha256
        )
        // In the order of receipt: the first one stays.
        if receipts[part] == nil { receipts[part] = SubmissionReceipt(number: one.number, day: one.submission.day) }
      }
    }
    self.inputs = inputs
    self.receipts = receipts
    groups = try Self.groups(kept).map { files throws(CommandFailure) in
      try files.map { file throws(CommandFailure) in try ArchivedFile.received(file, in: folder) }
    }
  }

  /// Submissions that share a file are read together: a CSV file may hold several. All others apart, though the archive has them in one folder.
  private static func groups(_ kept: [RegisteredSubmission]) -> [[KeptFile]] {
    var groups: [[KeptFile]] = []
    var groupOfFile: [String: Int] = [:]
    for one in kept {
      if let known = one.files.lazy.compactMap({ groupOfFile[$0.archivePath] }).first {
        for file in one.files where groupOfFile[file.archivePath] == nil {
          groups[known].append(file)
          groupOfFile[file.archivePath] = known
        }
      } else {
        for file in one.files { groupOfFile[file.archivePath] = groups.count }
        groups.append(one.files)
      }
    }
    return groups
  }

  /// The date of receipt beside what was read.
  func dated(_ submission: Submission) -> Submission {
    var submission = submission
    let found = submission.files.compactMap { file in
      receipts[
        Part(
          agency: TextKey.fold(submission.agency), year: submission.year, month: submission.month, revision: submission.revision,
          sha256: file.sha256)]
    }
    submission.receipt = found.min { $0.number < $1.number }
    return submission
  }
}
