// What the register has of the months before the files that are looked at, for the checks between months.

import Findings
import Formulas
import Intake
package import Register
import Submissions

package struct EarlierReports: Sendable {
  private let folder: String
  private let year: Int
  private let months: ReportingMonths

  /// - Parameter year: the plan's; months of other years are never compared.
  package init(_ register: borrowing Register, year: Int) throws(CommandFailure) {
    folder = register.folder
    self.year = year
    months = try RegisterWords.worded { () throws(RegisterFault) in ReportingMonths(try register.accepted(year: year)) }
  }

  /// nil where there is no workspace, or one that has received nothing yet.
  package init?(inWorkspaceOf settings: WorkspaceSettings, year: Int) throws(CommandFailure) {
    guard settings.folder != nil else { return nil }
    let workspace = try Workspace(settings)
    guard workspace.hasRegister else { return nil }
    try self.init(try workspace.reading(), year: year)
  }

  /// For each OPD the effective submission of the latest month before its earliest one among `given` (specification 4: the files given come
  /// first, then the register).
  func submissions(before given: [Submission], with intake: SubmissionIntake) async throws(CommandFailure) -> [Submission] {
    var earliest: [String: (agency: String, month: Int)] = [:]
    for one in given where one.year == year {
      let key = TextKey.fold(one.agency)
      earliest[key] = (one.agency, min(one.month, earliest[key]?.month ?? one.month))
    }
    let wanted = earliest.sorted { $0.key < $1.key }.compactMap {
      months.latest(before: $0.value.month, agency: $0.value.agency)?.reported.effective
    }
    let folder = folder
    let read = await SideBySide.map(wanted) { one in RegisteredFiles.submission(one, in: folder, with: intake) }
    var found: [Submission] = []
    for result in read { found.append(try result.get()) }
    return found
  }
}
