// From the register to the status of every OPD and month; only where an acceptance came later is a received file read again.

import Findings
package import Formulas
import Intake
package import Plans
package import Register
package import Reports
package import Submissions

package enum StatusRun {
  /// What a submission lacks rather than has wrong: columns, cells, labels, sheets.
  private static let incomplete: Set<FindingCode> = [.S01, .S02, .S09, .S10]

  /// - Parameters:
  ///   - acceptances: what the UKPBJ accepted since a submission came is no galat of it any more; such a submission is read again.
  ///   - asked: nil for the last month of the plan's year for which anything was received, else the month before today.
  package static func report(
    _ register: borrowing Register, plan: Plan, acceptances: [Acceptance], asked: Period?, today: Day
  ) throws(CommandFailure) -> StatusReport {
    let accepted = try RegisterWords.worded { () throws(RegisterFault) in try register.accepted(year: plan.year) }
    let codes = try RegisterWords.worded { () throws(RegisterFault) in try register.findingCodes(year: plan.year) }
    let reported = ReportingMonths(accepted)
    var months = plan.agencies.map { agency in
      (1...12).map { month in reported[agency.code, month].map { status($0, codes) } }
    }
    let latest = accepted.compactMap { $0.submission.report?.month }.max() ?? usual(plan, today)
    let period = asked ?? Period(year: plan.year, span: .month(latest))
    let accepting = Set(acceptances.filter { $0.year == plan.year }.map { TextKey.fold($0.agency) })
    let intake = SubmissionIntake(context: PlanContext(plan), acceptances: acceptances)
    for (index, agency) in plan.agencies.enumerated() where accepting.contains(TextKey.fold(agency.code)) {
      guard let one = reported[agency.code, period.lastMonth]?.effective, one.submission.errorCells > 0 else { continue }
      let submission = try RegisteredFiles.submission(one, in: register.folder, with: intake).get()
      months[index][period.lastMonth - 1]?.errorCells = submission.errorCells
    }
    return StatusReport(plan: plan, period: period, today: today, months: months)
  }

  /// The month that is being reported on: the one before today's, within the plan's year.
  private static func usual(_ plan: Plan, _ today: Day) -> Int {
    let months = (today.year - plan.year) * 12 + today.month - 1
    return min(max(months, 1), 12)
  }

  private static func status(_ month: ReportedMonth, _ codes: [Int64: [Severity: Set<String>]]) -> MonthStatus {
    let lacking = Set(incomplete.map(\.rawValue))
    let found = month.all.map { codes[$0.number] ?? [:] }
    return MonthStatus(
      revision: month.effective?.submission.report?.revision, received: month.firstReceived,
      errorCells: month.effective?.submission.errorCells, isInConflict: !month.conflicts.isEmpty,
      incomplete: found.count { !$0.values.reduce(Set<String>()) { $0.union($1) }.isDisjoint(with: lacking) },
      wrong: found.count { !($0[.error] ?? []).isSubset(of: lacking) })
  }
}
