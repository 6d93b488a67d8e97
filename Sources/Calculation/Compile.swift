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
  let everyone = Array(plan.agencies.indices)

  var effects = ExcludedEffects(
    excludedRows(of: ordered, reporting: reporting, period: period), of: rows, period: period)
  var wholeFigures: [IndicatorFigure] = []
  var workings = Workings()
  var agencyFigures = everyone.map { _ in
    var figures: [IndicatorFigure] = []
    figures.reserveCapacity(plan.indicators.count)
    return figures
  }
  for index in plan.indicators.indices {
    let slices = rows.slices(ofIndicator: index, lastMonth: period.lastMonth)
    let judge = PeriodJudge(plan: plan, indicator: index, period: period)
    let whole = slices.merged(over: everyone)
    let wholeMonths = whole.map(slices.working)
    let agencyMonths = everyone.map { slices.months(over: [$0]) }
    workings.append(whole: wholeMonths, agencies: agencyMonths)
    wholeFigures.append(judge.figure(of: wholeMonths, audience: .whole))
    effects.settle(&wholeFigures[index], slices, whole)
    for agency in everyone {
      agencyFigures[agency].append(judge.figure(of: agencyMonths[agency], audience: .agency))
    }
  }

  let itemsOfAgency = Dictionary(grouping: items, by: \.agency)
  let facts = ReportingFacts(of: reporting, submissions: ordered, plan: plan, period: period)
  var compilation = Compilation(
    plan: plan, period: period, submissions: ordered, uses: reporting.uses, lastReportedMonth: reporting.lastReportedMonth,
    effective: reporting.effective.map { month in month.compactMap(\.self) },
    whole: RollUp(of: wholeFigures, items: items, plan: plan),
    agencies: everyone.map { agency in
      // Taken out, so that there is never a second copy of them.
      var figures: [IndicatorFigure] = []
      swap(&figures, &agencyFigures[agency])
      return facts.figure(ofAgency: agency, RollUp(of: figures, items: itemsOfAgency[agency] ?? [], plan: plan))
    },
    actions: items.map(\.figure),
    excluded: excludedTotals(of: effects.rows, submissions: ordered),
    excludedRows: effects.rows,
    findings: (reporting.findings + shared).merged())
  compilation.workings = workings
  return compilation
}
