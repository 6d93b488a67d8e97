// Checks many received files side by side and puts the results in file order.

package import Intake

package enum Checking {
  /// Reads and checks all files; results follow the order of `files`, however the work was shared out.
  /// - Parameter progress: told how many of how many files (CSV folders count as one) are done.
  package static func check(
    _ files: [ReceivedFile], with intake: SubmissionIntake, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async -> [IntakeResult] {
    await SideBySide.map(SubmissionIntake.groups(files), done: progress) { intake.check($0) }.flatMap { $0 }
  }
}
