// Whether an acceptance is about something that was reported: a mistyped code would accept nothing, without a word.

import Findings
import Formulas
package import Intake
package import Plans
package import Submissions

package enum AcceptanceMatch {
  /// Throws the sentence that helps (64) when no row of the files has the finding that is accepted.
  package static func require(_ acceptance: Acceptance, in files: [ReceivedFile], plan: Plan) async throws(CommandFailure) {
    let intake = SubmissionIntake(context: PlanContext(plan), acceptances: [acceptance])
    let submissions = await Checking.check(files, with: intake).compactMap(\.submission).filter { $0.agency == acceptance.agency }
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
