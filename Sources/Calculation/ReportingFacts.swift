// Who reported and how late, as it stands beside an OPD's figures: of the period's last month with submissions.

import Formulas
import Plans
import Submissions

struct ReportingFacts {
  private let reporting: EffectiveSubmissions
  private let submissions: [Submission]
  private let plan: Plan
  /// The period's last month ≤ H; nil when nothing was received for the period.
  private let month: Int?

  init(of reporting: EffectiveSubmissions, submissions: [Submission], plan: Plan, period: Period) {
    self.reporting = reporting
    self.submissions = submissions
    self.plan = plan
    month = reporting.lastMonth(of: period)
  }

  func figure(ofAgency agency: Int, _ rollUp: RollUp) -> AgencyFigure {
    guard let month else { return AgencyFigure(agency: agency, hasReported: false, rollUp: rollUp) }
    var figure = AgencyFigure(agency: agency, hasReported: reporting.own[month - 1][agency] != nil, rollUp: rollUp)
    figure.carriedFromMonth = reporting.effective[month - 1][agency]?.carriedFromMonth
    if let reported = reporting.first[month - 1][agency].flatMap({ submissions[$0].reported }) {
      figure.daysLate = max(0, Int(reported.number) - Int(plan.dueDay(ofMonth: month).number))
    }
    return figure
  }
}

extension EffectiveSubmissions {
  /// The period's last month ≤ H.
  func lastMonth(of period: Period) -> Int? { period.months.last { $0 <= lastReportedMonth } }
}
