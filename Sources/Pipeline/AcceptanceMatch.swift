// Whether an acceptance is about something that was reported: a mistyped code would accept nothing, without a word.

import Findings
import Formulas
package import Intake
package import Plans
import Register
package import Submissions

package enum AcceptanceMatch {
  /// Throws the sentence that helps (64) when no row of the files has the finding that is accepted.
  package static func require(_ acceptance: Acceptance, in files: [ReceivedFile], plan: Plan) async throws(CommandFailure) {
    try await require(acceptance, in: SubmissionIntake.groups(files), plan: plan)
  }

  /// The same with what the register has accepted of the OPD; of one that has sent nothing yet, anything may be accepted beforehand.
  package static func require(_ acceptance: Acceptance, inRegisterOf workspace: Workspace, plan: Plan) async throws(CommandFailure) {
    let kept = try received(of: acceptance.agency, plan.year, in: workspace)
    if kept.isEmpty { return }
    try await require(acceptance, in: RegisteredSubmissions(kept, in: workspace.folder).groups, plan: plan)
  }

  private static func received(
    of agency: String, _ year: Int, in workspace: Workspace
  ) throws(CommandFailure) -> [RegisteredSubmission] {
    let register = try workspace.reading()
    return try RegisterWords.worded { () throws(RegisterFault) in try register.accepted(agency: agency, year: year, upTo: 12) }
  }

  private static func require(_ acceptance: Acceptance, in groups: [[ReceivedFile]], plan: Plan) async throws(CommandFailure) {
    let intake = SubmissionIntake(context: PlanContext(plan), acceptances: [acceptance])
    let submissions = await Checking.check(groups: groups, with: intake).compactMap(\.submission).filter { $0.agency == acceptance.agency }
    guard !submissions.isEmpty else {
      throw CommandFailure(
        .wrongUsage, "Di antara berkas itu tidak ada kiriman OPD \(acceptance.agency) yang dapat dipakai; tidak ada yang disahkan.")
    }
    if submissions.contains(where: { $0.findings.contains { $0.acceptedBy != nil && $0.code == acceptance.code } }) { return }
    let codes = submissions.flatMap(packages)
    guard codes.contains(where: { TextKey.fold($0) == TextKey.fold(acceptance.package) }) else {
      let near = TextKey.nearest(to: acceptance.package, in: codes).map { " Maksud Anda \"\($0)\"?" } ?? ""
      throw CommandFailure(
        .wrongUsage,
        "Paket \(acceptance.package) tidak ada dalam kiriman OPD \(acceptance.agency); tidak ada yang disahkan.\(near)")
    }
    throw CommandFailure(
      .wrongUsage,
      "Paket \(acceptance.package) dalam kiriman OPD \(acceptance.agency) tidak bertanda Salah \(acceptance.code.rawValue); "
        + "tidak ada yang disahkan. Lihat kodenya dengan kinerja periksa.")
  }

  private static func packages(_ submission: Submission) -> [String] {
    let rows = submission.packages
    guard let key = TableDeclaration.packages.keyField, case .texts(let codes) = rows.table.columns[key] else { return [] }
    return (0..<rows.count).compactMap { codes[$0] }
  }
}
