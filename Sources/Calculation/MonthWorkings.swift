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

/// The workings of a compilation's figures. Packed: 600 OPDs have 50,000 months.
package struct Workings: Equatable, Sendable {
  /// In plan order, January … the period's last month.
  private var whole: [[MonthWorking]] = []
  /// In plan order.
  private var agencies: [PackedMonths] = []

  init() {}

  package init(_ compilation: Compilation) {
    if let known = compilation.workings {
      self = known
      return
    }
    let lastMonth = compilation.period.lastMonth
    let everyone = Array(compilation.plan.agencies.indices)
    var rows = SourceRows(
      plan: compilation.plan, submissions: compilation.submissions,
      reporting: EffectiveSubmissions(of: compilation.submissions, plan: compilation.plan, lastMonth: lastMonth))
    for index in compilation.plan.indicators.indices {
      let slices = rows.slices(ofIndicator: index, lastMonth: lastMonth)
      append(whole: slices.months(over: everyone), agencies: everyone.lazy.map { slices.months(over: [$0]) })
    }
  }

  /// - Parameter agencies: of each OPD as many months, in plan order.
  mutating func append(whole: [MonthWorking], agencies: some Collection<[MonthWorking]>) {
    self.whole.append(whole)
    self.agencies.append(PackedMonths(agencies, aggregates: whole.first?.aggregates.count ?? 0, months: whole.count))
  }

  /// January … the period's last month.
  /// - Parameters:
  ///   - indicator: position in `plan.indicators`.
  ///   - agency: position in `plan.agencies`; nil = all OPDs together.
  package func months(ofIndicator indicator: Int, agency: Int?) -> [MonthWorking] {
    agency.map { agencies[indicator].months(of: $0) } ?? whole[indicator]
  }
}
