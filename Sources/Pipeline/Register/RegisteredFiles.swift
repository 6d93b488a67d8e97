// From the register's rows back to files and submissions.

import Findings
package import Intake
package import Register
package import Submissions

package enum RegisteredFiles {
  /// The files of a submission as they lie in the archive, under the names they were sent with; to be read together.
  package static func group(_ one: RegisteredSubmission, in folder: String) -> [ReceivedFile] {
    one.files.map { ReceivedFile(path: FileSystem.join(folder, $0.archivePath), source: $0.source) }
  }

  /// Reads a submission again. Fails (74) when the archive no longer has it as it was received.
  package static func submission(
    _ one: RegisteredSubmission, in folder: String, with intake: SubmissionIntake
  ) -> Result<Submission, CommandFailure> {
    let files = group(one, in: folder)
    for file in files where FileDigest.source(ofFile: file.path)?.sha256 != file.source.sha256 {
      return .failure(RegisterWords.failure(.damagedArchive(path: file.path)))
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
