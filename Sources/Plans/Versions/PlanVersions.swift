// Which version of the plan is in force: a year may have several, each from a month on.

import Formulas

/// The approved versions of one year's plan.
package struct PlanVersions: Equatable, Sendable {
  /// In the order in which they were approved: of two for the same month the later one holds.
  package let approved: [Plan]

  package init(approved: [Plan]) { self.approved = approved }

  /// The version with the greatest `berlaku_mulai` ≤ `month` (specification 2.2); nil before the first.
  package func version(ofMonth month: Int) -> Plan? {
    approved.reduce(nil) { found, plan in
      let start = plan.settings.inForceFromMonth
      guard start <= month else { return found }
      return start >= (found?.settings.inForceFromMonth ?? 0) ? plan : found
    }
  }

  /// The plan by which a period is judged: formulas, weights and scale of its last month's version, each month's targets of that month's
  /// version. Months before the first version have the targets of the one in force at the end.
  /// - Returns: nil where no version is in force in the period's last month.
  package func plan(for period: Period) -> Plan? {
    guard var plan = version(ofMonth: period.lastMonth) else { return nil }
    for month in 1..<max(period.lastMonth, 1) {
      guard let other = version(ofMonth: month), other != plan else { continue }
      let targets = Dictionary(other.indicators.map { (TextKey.fold($0.code), $0.targets[month - 1]) }) { first, _ in first }
      for index in plan.indicators.indices {
        plan.indicators[index].targets[month - 1] = targets[TextKey.fold(plan.indicators[index].code)] ?? nil
      }
    }
    return plan
  }
}
