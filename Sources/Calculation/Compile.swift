// From usable submissions and a plan to all figures of a period.

import Findings
package import Plans
package import Submissions

/// Compiles a period (specification 3.2–3.4). The order of `submissions` changes nothing, to the last bit.
/// - Parameters:
///   - submissions: usable ones: year = the plan's, agency a code of the plan. Others stay in the list and are not used.
///   - period: of the plan's year.
/// - Returns: the plan in it bears the `pakai_data_lalu` that was in force.
package func compile(
  _ submissions: [Submission], plan: Plan, period: Period, options: CompilationOptions = CompilationOptions()
) -> Compilation {
  var plan = plan
  plan.settings.usesEarlierData = options.usesEarlierData ?? plan.settings.usesEarlierData
  let ordered = submissions.sorted { $0.comesBefore($1) }
  let reporting = EffectiveSubmissions(of: ordered, plan: plan, lastMonth: period.lastMonth)
  var rows = SourceRows(plan: plan, submissions: ordered, reporting: reporting)
  // First, while there are no figures yet: the list of all packages takes megabytes, and only for a moment.
  let shared = sharedPackages(of: ordered, reporting: reporting, plan: plan, period: period)
  let items = actionItems(of: period, from: &rows)
  var judged = JudgedFigures(of: rows, excluded: excludedRows(of: ordered, reporting: reporting, period: period), period: period)

  let itemsOfAgency = Dictionary(grouping: items, by: \.agency)
  let facts = ReportingFacts(of: reporting, submissions: ordered, plan: plan, period: period)
  var compilation = Compilation(
    plan: plan, period: period, submissions: ordered, uses: reporting.uses, lastReportedMonth: reporting.lastReportedMonth,
    effective: reporting.effective.map { month in month.compactMap(\.self) },
    whole: RollUp(of: judged.whole, items: items, plan: plan),
    agencies: plan.agencies.indices.map { agency in
      // Taken out, so that there is never a second copy of them.
      var figures: [IndicatorFigure] = []
      swap(&figures, &judged.agencies[agency])
      return facts.figure(ofAgency: agency, RollUp(of: figures, items: itemsOfAgency[agency] ?? [], plan: plan))
    },
    actions: items.map(\.figure),
    excluded: excludedTotals(of: judged.excluded, submissions: ordered),
    excludedRows: judged.excluded,
    findings: (reporting.findings + shared).merged())
  compilation.workings = judged.workings
  return compilation
}

/// The figures of all indicators. What they are worked out with is large, and gone when they are there.
private struct JudgedFigures {
  /// Over all OPDs, in plan order.
  private(set) var whole: [IndicatorFigure] = []
  /// Of each OPD, in plan order.
  var agencies: [[IndicatorFigure]]
  private(set) var workings = Workings()
  /// With what they would change.
  let excluded: [ExcludedRow]

  init(of source: SourceRows, excluded: [ExcludedRow], period: Period) {
    var rows = source
    let plan = rows.plan
    let everyone = Array(plan.agencies.indices)
    agencies = everyone.map { _ in
      var figures: [IndicatorFigure] = []
      figures.reserveCapacity(plan.indicators.count)
      return figures
    }
    var effects = ExcludedEffects(excluded, of: rows, period: period)
    for index in plan.indicators.indices {
      let slices = rows.slices(ofIndicator: index, lastMonth: period.lastMonth)
      let judge = PeriodJudge(plan: plan, indicator: index, period: period)
      let states = slices.merged(over: everyone)
      let wholeMonths = states.map(slices.working)
      let agencyMonths = everyone.map { slices.months(over: [$0]) }
      workings.append(whole: wholeMonths, agencies: agencyMonths)
      whole.append(judge.figure(of: wholeMonths, audience: .whole))
      effects.settle(&whole[index], slices, states)
      for agency in everyone { agencies[agency].append(judge.figure(of: agencyMonths[agency], audience: .agency)) }
    }
    self.excluded = effects.rows
  }
}
