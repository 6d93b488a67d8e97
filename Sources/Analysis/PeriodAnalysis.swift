// A compiled period looked at by seven methods, and what the plan's rules recommend (specification 5.2).

package import Calculation
import Plans

/// What the methods say of one indicator.
package struct IndicatorAnalysis: Hashable, Sendable {
  package var figure: IndicatorFigure
  package var gap: Gap?
  package var trend: Trend
  package var projection: Projection?
  package var contribution: Contribution?
  /// The most frequent kind of obstacle among the packages that it reads.
  package var mainObstacle: String?
}

package struct PeriodAnalysis: Equatable, Sendable {
  /// In plan order.
  package let indicators: [IndicatorAnalysis]
  /// The figures of the period before, from the same submissions; nil when it is of the year before.
  package let previous: RollUp?
  package let obstacles: Obstacles
  package let anomalies: Anomalies
  package let delays: [ActionDelay]
  package let advice: [Advice]
  /// The same, by rule.
  package let adviceGroups: [AdviceGroup]

  /// - Parameter past: from the register, where there is one.
  package init(_ compilation: Compilation, past: PastFigures = PastFigures()) {
    let (plan, period) = (compilation.plan, compilation.period)
    let before = period.previous
    let previous = before.year == plan.year ? compilation.whole(of: before) : nil
    let performance = PackagePerformance(compilation, period: period)
    // Each indicator looks at few of them, so that the many are not gone through for each.
    let hindered = performance.packages.filter(Obstacles.hinder)
    let workings = Workings(compilation)
    let others = LeaveOneOut(compilation)
    indicators = compilation.whole.indicators.map { figure in
      let indicator = plan.indicators[figure.indicator]
      let trend = Trend(
        figure, of: indicator,
        previous: previous.map { $0.indicators[figure.indicator].realization } ?? past.previous[indicator.code],
        yearBefore: past.yearBefore[indicator.code])
      return IndicatorAnalysis(
        figure: figure,
        gap: Gap(
          figure, of: indicator, plan: plan, period: period,
          months: workings.months(ofIndicator: figure.indicator, agency: nil)),
        trend: trend,
        projection: Projection(figure, trend, of: indicator, plan: plan, lastReportedMonth: compilation.lastReportedMonth),
        contribution: Contribution(figure, of: indicator, others),
        mainObstacle: indicator.source == .packages
          ? Obstacles(hindered.filter { indicator.readsAllRows || $0.areas.contains(indicator.area) }).main : nil)
    }
    self.previous = previous
    obstacles = Obstacles(hindered)
    anomalies = Anomalies(compilation, performance)
    delays = ActionDelay.delays(compilation)
    advice = Advice.advice(indicators, plan: plan, period: period)
    adviceGroups = AdviceGroup.groups(advice, indicators, plan: plan, period: period)
  }
}
