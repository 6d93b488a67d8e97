// How a monthly value came about: the aggregates of an indicator's formula, for any set of OPDs.

package import Formulas
import Plans

/// One indicator in one month for one set of OPDs.
package struct MonthWorking: Equatable, Sendable {
  package let month: Int
  /// One for each of `formula.aggregates`, over the rows in scope.
  package let aggregates: [Value]
  /// v(m); nil = empty.
  package let value: Double?
  /// Rows in scope before WHERE.
  package let rowCount: Int
  /// An OPD of the set has an effective submission (Kiriman: the month is ≤ H). Without one v(m) is empty, whatever the aggregates.
  package let isHeard: Bool
  /// Of the OPDs that must report: how many there are, have an own submission, are carried forward.
  package let due: Int
  package let reported: Int
  package let carried: Int
}

/// The workings of a compilation's figures, indicator by indicator.
package struct Workings: Sendable {
  private var rows: SourceRows
  private let lastMonth: Int
  private var slices: [Int: IndicatorSlices] = [:]

  package init(_ compilation: Compilation) {
    lastMonth = compilation.period.lastMonth
    rows = SourceRows(
      plan: compilation.plan, submissions: compilation.submissions,
      reporting: EffectiveSubmissions(of: compilation.submissions, plan: compilation.plan, lastMonth: lastMonth))
  }

  /// January … the period's last month.
  /// - Parameters:
  ///   - indicator: position in `plan.indicators`.
  ///   - agencies: positions in `plan.agencies`.
  package mutating func months(ofIndicator indicator: Int, agencies: [Int]) -> [MonthWorking] {
    let known = slices[indicator] ?? rows.slices(ofIndicator: indicator, lastMonth: lastMonth)
    slices[indicator] = known
    return known.months(over: agencies)
  }
}
