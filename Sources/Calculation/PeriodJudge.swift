// Realisation, target, state and achievement of one indicator over a period (specification 3.3 and 3.4).

import Plans

/// For whom a figure is judged: some rules hold for a single OPD only.
enum Audience {
  case whole, agency
}

struct PeriodJudge {
  private let plan: Plan
  private let index: Int
  private let period: Period
  private let counting: CountingMonths

  /// - Parameter indicator: position in `plan.indicators`.
  init(plan: Plan, indicator: Int, period: Period) {
    self.plan = plan
    index = indicator
    self.period = period
    counting = CountingMonths(of: plan.indicators[indicator], period: period)
  }

  private var indicator: Indicator { plan.indicators[index] }
  /// S: the months of the period that have a target.
  private var monthsWithTarget: [Int] { counting.withTarget }

  /// - Parameter months: January … the period's last.
  func figure(of months: [MonthWorking], audience: Audience) -> IndicatorFigure {
    // K: the months of S with a value.
    let known = monthsWithTarget.filter { months[$0 - 1].value != nil }
    let (status, reason) = state(of: months, known: known, audience: audience)
    var figure = IndicatorFigure(indicator: index, status: status, monthlyValues: months.map(\.value))
    figure.reason = reason
    if monthsWithTarget.isEmpty {
      show(period.months.last { months[$0 - 1].value != nil }, of: months, in: &figure)
      return figure
    }
    let target = consolidatedTarget(of: known.isEmpty ? monthsWithTarget : known)
    show(target, in: &figure)
    guard let last = known.last else { return figure }
    let used = counting.used { months[$0 - 1].value != nil }
    figure.realization = counting.realization { months[$0 - 1].value }
    figure.rowCount = used.reduce(0) { $0 + months[$1 - 1].rowCount }
    showReporting(months[last - 1], in: &figure)
    figure.isProvisional = isProvisional(months, known: known, used: used)
    if status == .judged { judge(against: target, in: &figure) }
    return figure
  }

  /// The state, as far as it does not hang on the achievement's own rules; the first that applies.
  private func state(of months: [MonthWorking], known: [Int], audience: Audience) -> (FigureStatus, FigureReason?) {
    if audience == .agency, !indicator.isJudgedPerAgency { return (.notApplicable, .notJudgedPerAgency) }
    if monthsWithTarget.isEmpty { return (.notDue, .noTarget) }
    if !monthsWithTarget.contains(where: { months[$0 - 1].isHeard }) { return (.notReported, .nobodyReported) }
    if audience == .agency, monthsWithTarget.allSatisfy({ months[$0 - 1].rowCount == 0 }) { return (.notApplicable, .noRowsInScope) }
    return known.isEmpty ? (.cannotCompute, .formulaIsEmpty) : (.judged, nil)
  }

  private func consolidatedTarget(of months: [Int]) -> Target? {
    Target.consolidated(months.compactMap { indicator.targets[$0 - 1] }, indicator.consolidation)
  }

  /// K ≠ S, or an OPD that must report has not done so itself in a month that R uses.
  private func isProvisional(_ months: [MonthWorking], known: [Int], used: [Int]) -> Bool {
    if known.count != monthsWithTarget.count { return true }
    return indicator.source != .submissions && used.contains { months[$0 - 1].reported < months[$0 - 1].due }
  }

  private func judge(against target: Target?, in figure: inout IndicatorFigure) {
    guard let realization = figure.realization, let target else {
      // Only a sum beyond the doubles gets here.
      figure.status = .cannotCompute
      figure.reason = .formulaIsEmpty
      return
    }
    let rule = AchievementRule(indicator, plan.settings)
    switch rule.judge(realization, against: target) {
    case .impossible(let reason):
      figure.status = .cannotCompute
      figure.reason = reason
    case .raw(let raw):
      figure.rawAchievement = raw
      figure.achievement = rule.achievement(ofRaw: raw)
      figure.rating = plan.settings.rating(of: figure.achievement)
      figure.colour = plan.settings.colour(of: figure.achievement)
    }
  }

  /// Without any target: the last value of the period, unjudged.
  private func show(_ month: Int?, of months: [MonthWorking], in figure: inout IndicatorFigure) {
    guard let month else { return }
    figure.realization = months[month - 1].value
    figure.rowCount = months[month - 1].rowCount
    showReporting(months[month - 1], in: &figure)
  }

  private func show(_ target: Target?, in figure: inout IndicatorFigure) {
    switch target {
    case .value(let value): figure.target = value
    case .range(let lower, let upper): (figure.targetLower, figure.targetUpper) = (lower, upper)
    case nil: break
    }
  }

  private func showReporting(_ month: MonthWorking, in figure: inout IndicatorFigure) {
    figure.agenciesDue = month.due
    figure.agenciesReported = month.reported
    figure.agenciesCarried = month.carried
  }
}
