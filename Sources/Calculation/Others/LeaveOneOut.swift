// What each indicator would be without one OPD, and what a single package would change among the others.

package import Findings
import Formulas
import Plans
import Submissions

/// A package of an OPD, added by itself to the rows of all other OPDs.
package struct PackageEffect: Hashable, Sendable {
  /// Position in `plan.agencies`.
  package var agency: Int
  package var code: String
  package var name: String
  /// v(m) of the other OPDs with this package − v(m) of the other OPDs.
  package var effect: Double
  /// Where it stands; nil only for rows that were not read from a file.
  package var file: SourceFile?
  package var sheet: String
  package var sheetRow: Int
}

/// Realisations over all OPDs but one. H and what is carried forward stay those of the plan (specification 3.2). Exact: the states of the other
/// OPDs are merged; no row is gathered again for each OPD.
package struct LeaveOneOut: Sendable {
  private let compilation: Compilation
  private let slices: [IndicatorSlices]
  private let rows: SourceRows

  /// Gathers each indicator's states once.
  package init(_ compilation: Compilation) {
    self.compilation = compilation
    let lastMonth = compilation.period.lastMonth
    var rows = SourceRows(
      plan: compilation.plan, submissions: compilation.submissions,
      reporting: EffectiveSubmissions(of: compilation.submissions, plan: compilation.plan, lastMonth: lastMonth))
    slices = compilation.plan.indicators.indices.map { rows.slices(ofIndicator: $0, lastMonth: lastMonth) }
    self.rows = rows
  }

  private func counting(_ indicator: Int) -> CountingMonths {
    CountingMonths(of: compilation.plan.indicators[indicator], period: compilation.period)
  }

  /// The realisation over the period without each OPD, in plan order; nil = empty.
  package func realizations(ofIndicator indicator: Int) -> [Double?] {
    let counting = counting(indicator)
    var values = [[Int: Double]](repeating: [:], count: compilation.plan.agencies.count)
    for month in counting.candidates {
      for (agency, others) in slices[indicator].others(month: month).enumerated() {
        values[agency][month] = slices[indicator].working(others).value
      }
    }
    return values.map { months in counting.realization { months[$0] } }
  }

  /// What each package of an OPD changes in the last month that enters the realisation; packages without an effect are left out. nil where the
  /// indicator does not read Paket, and where the other OPDs have no value to compare with.
  package func packages(ofIndicator index: Int, agency: Int) -> [PackageEffect]? {
    let indicator = compilation.plan.indicators[index]
    let values = compilation.whole.indicators[index].monthlyValues
    guard indicator.source == .packages, let month = counting(index).used(where: { values[$0 - 1] != nil }).last else { return nil }
    let others = slices[index].others(month: month)[agency]
    guard let before = slices[index].working(others).value, let states = others.states else { return nil }
    let ownOnly = indicator.consolidation == .sum
    guard let submission = rows.reporting.submission(month: month, agency: agency, ownOnly: ownOnly) else { return [] }
    var source = rows
    guard let chunk = source.chunk(for: indicator, agency: agency, month: month) else { return [] }
    let scope = (0..<chunk.table.count).filter { chunk.scope.rows?[$0] ?? true }
    let when = Month(year: compilation.plan.year, month: month)
    let with = indicator.formula.values(
      adding: scope, of: indicator.formula.contributions(of: chunk.table, month: when), to: states, month: when)
    let packages = compilation.submissions[submission].packages
    return zip(scope, with).compactMap { row, value in
      guard value.isFinite, value != before else { return nil }
      return PackageEffect(
        agency: agency, code: packages.text(row, PackageField.code) ?? "", name: packages.text(row, PackageField.name) ?? "",
        effect: value - before, file: packages.origin?.file, sheet: packages.origin?.sheet ?? "", sheetRow: packages.sheetRows[row])
    }
  }
}
