// Where a figure comes from: its months, its aggregates, and the cells that decide on it (specification 3.5).

import Formulas
import Plans
import Submissions

/// One indicator's part in a figure.
package struct IndicatorTrace: Sendable {
  package let figure: IndicatorFigure
  /// The months whose values are the realisation, in order.
  package let usedMonths: [Int]
  /// The months whose rows decide on it, in order: those used, and those that would be used as soon as they had a value.
  package let months: [MonthWorking]
}

/// A figure walked back to its cells.
package struct Trace: Sendable {
  package let target: TraceTarget
  /// For an area or a total the indicators that are judged, or would be as soon as a cell of them changed; otherwise the one.
  package let parts: [IndicatorTrace]
  /// By source, month, OPD in plan order.
  package let sources: [TraceSource]

  /// Rows in scope; a row that serves two months counts twice.
  package var rowCount: Int { sources.reduce(0) { $0 + $1.rows.count } }
}

extension Compilation {
  /// Walks a figure back to its cells.
  package func trace(_ target: TraceTarget) -> Trace {
    let workings = Workings(self)
    let parts = figures(of: target).map { part($0, target, workings) }
    return Trace(target: target, parts: parts, sources: sources(of: parts, agency: target.agency))
  }

  /// The figures of the same OPDs.
  package func rollUp(ofAgency agency: Int?) -> RollUp { agency.map { agencies[$0].rollUp } ?? whole }

  private func figures(of target: TraceTarget) -> [IndicatorFigure] {
    let figures = rollUp(ofAgency: target.agency).indicators
    // What cannot be computed weighs nothing today, but a changed cell may give it a value.
    // An OPD without a row in scope is judged as soon as one of its rows is of the area.
    let counting = figures.filter { $0.status == .judged || $0.status == .cannotCompute || $0.reason == .noRowsInScope }
    switch target.subject {
    case .indicator(let index): return figures.filter { $0.indicator == index }
    case .area(let area):
      let key = TextKey.fold(plan.areas[area].code)
      return counting.filter { TextKey.fold(plan.indicators[$0.indicator].area) == key }
    case .total: return counting
    }
  }

  private func part(_ figure: IndicatorFigure, _ target: TraceTarget, _ workings: Workings) -> IndicatorTrace {
    let indicator = plan.indicators[figure.indicator]
    let months = workings.months(ofIndicator: figure.indicator, agency: target.agency)
    var (used, deciding) = target.month.map { ([$0], [$0]) } ?? ([], [])
    if target.month == nil {
      let counting = CountingMonths(of: indicator, period: period)
      used = counting.used { months[$0 - 1].value != nil }
      deciding = counting.deciding { months[$0 - 1].value != nil }
      // An OPD without a row in these months is judged only because it has rows in others.
      if target.agency != nil, deciding.allSatisfy({ months[$0 - 1].rowCount == 0 }) { deciding = counting.candidates }
    }
    return IndicatorTrace(figure: figure, usedMonths: used, months: deciding.map { months[$0 - 1] })
  }

  private func sources(of parts: [IndicatorTrace], agency: Int?) -> [TraceSource] {
    IndicatorSource.allCases.flatMap { source in
      let readers = parts.filter { plan.indicators[$0.figure.indicator].source == source }
      // Planned items stand whether or not an OPD reported: with and without what is carried forward they are two kinds of rows.
      let passes = source == .actions ? [false, true] : [false]
      return passes.flatMap { sources(of: source, ownOnly: $0, readBy: readers, agency: agency) }
    }
  }

  private func readsOwnOnly(_ part: IndicatorTrace) -> Bool { plan.indicators[part.figure.indicator].consolidation == .sum }

  private func sources(of source: IndicatorSource, ownOnly: Bool, readBy readers: [IndicatorTrace], agency: Int?) -> [TraceSource] {
    let months = readers.flatMap { $0.months.map(\.month) }
    guard let first = months.min(), let last = months.max() else { return [] }
    let reporting = EffectiveSubmissions(of: submissions, plan: plan, lastMonth: period.lastMonth)
    let planned = ActionPlans(plan)
    return segments(of: source, months: first...last, ownOnly: ownOnly).compactMap { segment in
      guard agency == nil || segment.agency == agency else { return nil }
      let ofMonth = readers.filter { part in
        part.months.contains { $0.month == segment.month } && (segment.carriedFromMonth == nil || !readsOwnOnly(part))
      }
      let ofPass = source == .actions ? ofMonth.filter { readsOwnOnly($0) == ownOnly } : ofMonth
      return TraceSource(
        segment, readBy: ofPass.map { plan.indicators[$0.figure.indicator] },
        scopedBy: ofMonth.map { plan.indicators[$0.figure.indicator] }, planned: planned.items(ofAgency: segment.agency).map(\.item),
        plan: plan.source,
        // A date of receipt stands in no cell.
        reported: reporting.first[segment.month - 1][segment.agency].map { submissions[$0] }.flatMap {
          $0.receipt == nil ? $0.identity : nil
        })
    }
  }
}
