// Figures of another period of the same year, from the same submissions, and what a period should reach.

package import Plans

extension Compilation {
  /// The figures over all OPDs of a period of the plan's year that ends no later than this one, as they are known today: later submissions and H
  /// are those of this compilation. Action items are not counted.
  package func whole(of earlier: Period) -> RollUp {
    precondition(earlier.year == plan.year && earlier.lastMonth <= period.lastMonth, "a period that this compilation does not reach")
    let workings = Workings(self)
    let figures = plan.indicators.indices.map { index in
      PeriodJudge(plan: plan, indicator: index, period: earlier).figure(
        of: Array(workings.months(ofIndicator: index, agency: nil).prefix(earlier.lastMonth)), audience: .whole)
    }
    return RollUp(of: figures, items: [], plan: plan)
  }
}

extension Indicator {
  /// T over a period of which every month with a target counts; nil without one.
  package func target(of period: Period) -> Target? {
    Target.consolidated(period.months.compactMap { targets[$0 - 1] }, consolidation)
  }

  /// R over a period from monthly values; nil without a value in a month with a target (without any target: in any month).
  package func realization(of period: Period, _ value: (Int) -> Double?) -> Double? {
    CountingMonths(of: self, period: period).realization(value)
  }

  /// Whether a realisation reaches a target: a raw achievement of at least 100 %. nil where the rules give none (specification 3.4).
  package func reaches(_ target: Target, _ realization: Double, _ settings: PlanSettings) -> Bool? {
    guard case .raw(let raw) = AchievementRule(self, settings).judge(realization, against: target) else { return nil }
    // Rule B gives the cap for R ≤ 0, which may be set below 100.
    return direction == .minimize ? realization <= target.upper : raw >= 100
  }
}
