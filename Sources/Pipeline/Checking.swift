// Checks many received files side by side and puts the results in file order.

package import Intake

package enum Checking {
  /// Reads and checks all files; results follow the order of `files`, however the work was shared out.
  package static func check(_ files: [ReceivedFile], with intake: SubmissionIntake) async -> [IntakeResult] {
    await SideBySide.map(SubmissionIntake.groups(files)) { intake.check($0) }.flatMap { $0 }
  }
}
