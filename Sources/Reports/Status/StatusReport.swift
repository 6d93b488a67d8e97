// Who has reported and who has not, as the register knows it on a day: the value behind `status`.

package import Formulas
package import Plans

/// How an OPD stands for one month.
package struct MonthStatus: Hashable, Sendable {
  /// Revision of the submission that counts; nil when none does.
  package var revision: Int?
  /// When the first submission that counts was received.
  package var received: Day?
  /// Cells with a galat in the submission that counts.
  package var errorCells: Int?
  /// Submissions of one revision contradict each other.
  package var isInConflict: Bool
  /// Submissions of any revision that lack something required, and those with other mistakes.
  package var incomplete: Int
  package var wrong: Int

  package init(revision: Int?, received: Day?, errorCells: Int?, isInConflict: Bool, incomplete: Int, wrong: Int) {
    self.revision = revision
    self.received = received
    self.errorCells = errorCells
    self.isInConflict = isInConflict
    self.incomplete = incomplete
    self.wrong = wrong
  }

  package var hasReported: Bool { revision != nil }
}

package struct StatusReport: Sendable {
  /// How a month is marked in the matrix.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    case onTime = "L"
    case late = "T"
    case conflict = "B"
    /// The due day is over.
    case missing = "–"
    /// The due day is not over yet.
    case notDue = "·"
  }

  package let plan: Plan
  /// Whose last month is looked at.
  package let period: Period
  /// In the office's zone.
  package let today: Day
  /// By position in `plan.agencies`, then January … December; nil where nothing was received.
  private let months: [[MonthStatus?]]

  package init(plan: Plan, period: Period, today: Day, months: [[MonthStatus?]]) {
    self.plan = plan
    self.period = period
    self.today = today
    self.months = months
  }

  /// The month that the table of OPDs is about.
  package var month: Int { period.lastMonth }
  package var due: Day { plan.dueDay(ofMonth: month) }
  package var monthTitle: String { Period(year: plan.year, span: .month(month)).title }

  package func status(_ agency: Int, _ month: Int) -> MonthStatus? { months[agency][month - 1] }

  package func hasReported(_ agency: Int, _ month: Int) -> Bool { status(agency, month)?.hasReported ?? false }

  /// Days after the due day on which an OPD first reported; nil when it has not.
  package func daysLate(_ agency: Int, _ month: Int) -> Int? {
    status(agency, month)?.received.map { max(0, Int($0.number) - Int(plan.dueDay(ofMonth: month).number)) }
  }

  /// Days since the due day of a month; 0 while it is not over.
  package func daysOverdue(_ month: Int) -> Int { max(0, Int(today.number) - Int(plan.dueDay(ofMonth: month).number)) }

  /// H: the last month up to the period's end for which some OPD has reported; 0 = none.
  private var lastReportedMonth: Int {
    (1...month).last { month in plan.agencies.indices.contains { hasReported($0, month) } } ?? 0
  }

  /// The earlier month whose report stands in for a missing one; nil when none does (specification 3.2).
  package func carriedFrom(_ agency: Int) -> Int? {
    guard plan.settings.usesEarlierData, !hasReported(agency, month), month <= lastReportedMonth else { return nil }
    return (1..<month).last { hasReported(agency, $0) }
  }

  package func mark(_ agency: Int, _ month: Int) -> Mark {
    if hasReported(agency, month) { return (daysLate(agency, month) ?? 0) > 0 ? .late : .onTime }
    if status(agency, month)?.isInConflict == true { return .conflict }
    return daysOverdue(month) > 0 ? .missing : .notDue
  }

  /// Positions of OPDs that must report.
  package var agenciesDue: [Int] { plan.agencies.indices.filter { plan.agencies[$0].mustReport } }

  /// Months of the year that came late, or did not come though they were due: what "mutu baku" counts as lateness.
  package func lateMonths(_ agency: Int) -> Int {
    if !plan.agencies[agency].mustReport { return 0 }
    return (1...12).count { month in
      let mark = mark(agency, month)
      return mark == .late || mark == .missing || (mark == .conflict && daysOverdue(month) > 0)
    }
  }

  package func incomplete(_ agency: Int) -> Int { months[agency].reduce(0) { $0 + ($1?.incomplete ?? 0) } }
  package func wrong(_ agency: Int) -> Int { months[agency].reduce(0) { $0 + ($1?.wrong ?? 0) } }

  /// The day off that today is, by the plan's sheet Libur.
  package var holiday: String? { plan.holidays.first { $0.day == today }?.name }
}
