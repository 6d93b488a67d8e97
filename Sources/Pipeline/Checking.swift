// Checks many received files side by side, then against each other, and puts the results in file order.

import Calculation
import Findings
package import Intake
import Submissions

package enum Checking {
  /// Reads and checks all files; results follow the order of `files`, however the work was shared out. What changed since an OPD's previous
  /// month (B01–B04) stands with the later file.
  /// - Parameter progress: told how many of how many files (CSV folders count as one) are done.
  package static func check(
    _ files: [ReceivedFile], with intake: SubmissionIntake, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async -> [IntakeResult] {
    await check(groups: SubmissionIntake.groups(files), with: intake, progress: progress)
  }

  /// The same with files that are grouped already: those of a group are read together.
  package static func check(
    groups: [[ReceivedFile]], with intake: SubmissionIntake, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async -> [IntakeResult] {
    withMonthlyChanges(await SideBySide.map(groups, done: progress) { intake.check($0) }.flatMap { $0 }, since: [])
  }

  /// The same, group by group; where no earlier month of an OPD is among the files, its latest one in the register is compared.
  /// Throws when the register's archive has lost it (74).
  package static func check(
    groups: [[ReceivedFile]], with intake: SubmissionIntake, earlier: EarlierReports, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async throws(CommandFailure) -> [[IntakeResult]] {
    let results = await SideBySide.map(groups, done: progress) { intake.check($0) }
    let before = try await earlier.submissions(before: results.joined().compactMap(\.submission), with: intake)
    var all = withMonthlyChanges(Array(results.joined()), since: before)[...]
    return results.map { group in
      defer { all = all.dropFirst(group.count) }
      return Array(all.prefix(group.count))
    }
  }

  private static func withMonthlyChanges(_ results: [IntakeResult], since before: [Submission]) -> [IntakeResult] {
    var results = results
    let holders = results.indices.filter { results[$0].submission != nil }
    let submissions = holders.compactMap { results[$0].submission }
    for (position, changes) in monthlyChanges(in: submissions + before).prefix(holders.count).enumerated() where !changes.isEmpty {
      let submission = submissions[position]
      results[holders[position]].submission?.findings = (submission.findings + changes).merged()
      for index in results.indices where results[index].file.isPart(of: submission) {
        let own = changes.filter { $0.file == results[index].file.file }
        results[index].file.findings = (results[index].file.findings + own).merged()
      }
    }
    return results
  }
}

extension CheckedFile {
  /// A CSV file with several submissions has one entry for each.
  func isPart(of submission: Submission) -> Bool {
    agency == submission.agency && year == submission.year && month == submission.month && revision == submission.revision
      && submission.files.contains(file)
  }
}
