// The walk of `terima`: check, archive, register, one file after the other, each acknowledged when its rows are on the disk.

import Findings
package import Intake
package import Plans
package import Register
import Reports
package import Submissions

package struct ReceivingRun: Sendable {
  private let workspace: Workspace
  private let plan: Plan
  private let planFiles: [ReceivedFile]
  private let acceptances: [Acceptance]
  /// `--dari`.
  private let sender: String?

  /// - Parameter planPath: where the plan was read from.
  package init(_ workspace: Workspace, plan: Plan, planPath: String, acceptances: [Acceptance], sender: String?) {
    self.workspace = workspace
    self.plan = plan
    planFiles = PlanLoading.files(at: planPath)
    self.acceptances = acceptances
    self.sender = sender
  }

  package struct Outcome: Sendable {
    package var lines: [ReceivedLine] = []
    /// All months of the plan's year as they stand now.
    package var months: ReportingMonths
    /// Sentences beside the files.
    package var notes: [String] = []
  }

  /// - Parameter acknowledge: told of each file (each folder of CSV files) when it is registered.
  package func run(
    _ files: [ReceivedFile], progress: (@Sendable (Int, Int) -> Void)? = nil, acknowledge: ([ReceivedLine]) -> Void
  ) async throws(CommandFailure) -> Outcome {
    var notes: [String] = []
    if try workspace.createMissingRegister() { notes.append("Register baru dibuat di \(workspace.folder).") }
    let register = try workspace.writing()
    if let note = try clockNote(register) { notes.append(note) }
    try recordPlan(register)
    let intake = SubmissionIntake(context: PlanContext(plan), acceptances: acceptances)
    let groups = SubmissionIntake.groups(files)
    var unknown: [Int] = []
    for index in groups.indices where try knownLines(groups[index], register) == nil { unknown.append(index) }
    let earlier = try EarlierReports(register, year: plan.year)
    let checked = try await Checking.check(groups: unknown.map { groups[$0] }, with: intake, earlier: earlier, progress: progress)
    let results = Dictionary(uniqueKeysWithValues: zip(unknown, checked))
    var lines: [ReceivedLine] = []
    for index in groups.indices {
      // Asked again: the same bytes may have come a moment ago under another name.
      let own: [ReceivedLine]
      if let known = try knownLines(groups[index], register) {
        own = known
      } else {
        own = try receive(groups[index], results[index] ?? [], intake, register)
      }
      acknowledge(own)
      lines += own
    }
    let months = try RegisterWords.worded { () throws(RegisterFault) in ReportingMonths(try register.accepted(year: plan.year)) }
    return Outcome(lines: lines, months: months, notes: notes)
  }

  private func clockNote(_ register: borrowing Register) throws(CommandFailure) -> String? {
    let now = try workspace.stamp().time
    guard let last = try RegisterWords.worded({ () throws(RegisterFault) in try register.lastEvent() })?.time,
      let before = OfficeClock.seconds(last),
      let seconds = OfficeClock.seconds(now), seconds < before
    else { return nil }
    return "Perhatian: jam komputer (\(RegisterWords.moment(now))) lebih awal daripada catatan terakhir register "
      + "(\(RegisterWords.moment(last))). Periksa jam komputer; kiriman dicatat dengan tanggal menurut jam ini."
  }

  private func recordPlan(_ register: borrowing Register) throws(CommandFailure) {
    try PlanArchive.register(plan, planFiles, in: register, stamp: workspace.stamp())
  }

  /// Lines of a group all of whose files were accepted before; nil otherwise.
  private func knownLines(_ group: [ReceivedFile], _ register: borrowing Register) throws(CommandFailure) -> [ReceivedLine]? {
    var lines: [ReceivedLine] = []
    for file in group {
      let known = try RegisterWords.worded { () throws(RegisterFault) in try register.submissions(withFile: file.source.sha256) }
      let accepted = known.filter { $0.submission.verdict == .accepted }
      if accepted.isEmpty { return nil }
      lines += Set(accepted.compactMap(\.submission.report)).sorted().map { ReceivedLine(file.source, .alreadyThere, report: $0) }
    }
    return lines
  }

  private func receive(
    _ group: [ReceivedFile], _ results: [IntakeResult], _ intake: SubmissionIntake, _ register: borrowing Register
  ) throws(CommandFailure) -> [ReceivedLine] {
    let stamp = try workspace.stamp()
    var receipts = GroupReceipts(group, stamp: stamp, sender: sender, plan: plan.fingerprint)
    for result in results {
      if let submission = result.submission {
        try receipts.add(submission, with: intake, to: register)
      }
    }
    for result in results where !result.file.isUsable { try receipts.refuse(result.file, in: register) }
    if !receipts.receipts.isEmpty {
      let all = receipts.receipts
      try RegisterWords.worded { () throws(RegisterFault) in _ = try register.receive(all, stamp: stamp) }
    }
    return results.map { receipts.line($0.file) }
  }
}
