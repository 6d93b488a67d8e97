// From the register's rows back to files and submissions.

import Findings
package import Intake
package import Register
package import Submissions

package enum RegisteredFiles {
  /// Reads a submission again. Fails (74) when the archive no longer has it as it was received.
  package static func submission(
    _ one: RegisteredSubmission, in folder: String, with intake: SubmissionIntake
  ) -> Result<Submission, CommandFailure> {
    let files: [ReceivedFile]
    do throws(CommandFailure) {
      files = try one.files.map { file throws(CommandFailure) in try ArchivedFile.received(file, in: folder) }
    } catch {
      return .failure(error)
    }
    let found = intake.check(files).compactMap(\.submission).first { submission in
      ReportKey(submission) == one.submission.report
    }
    guard let found else {
      let name = one.files.first?.source.name ?? ""
      return .failure(
        CommandFailure(
          .readWriteError,
          "\(name) dalam arsip tidak lagi terbaca sebagai kiriman yang dahulu diterima; rencana kinerja mungkin telah diubah."))
    }
    return .success(found)
  }
}

extension ReportKey {
  init(_ submission: Submission) {
    self.init(agency: submission.agency, year: submission.year, month: submission.month, revision: submission.revision)
  }
}
