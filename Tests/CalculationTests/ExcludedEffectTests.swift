// What a row left out would change is what comes out when it is let in.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Submissions
import Testing

@Suite struct ExcludedEffectTests {
  @Test(arguments: [month(2), month(3), firstQuarter], 1...40) func lettingTheRowIn(_ period: Period, _ seed: UInt64) throws {
    let year = try RandomYear(seed: seed, period: period)
    let base = year.compiled()
    var all = base.submissions
    for row in base.excludedRows {
      var changed = base.submissions
      changed[row.submission][row.table].hasError[row.row] = false
      all[row.submission][row.table].hasError[row.row] = false
      let with = compile(changed, plan: year.plan, period: period).whole.indicators
      let expected = zip(base.whole.indicators, with).compactMap { before, after in
        before.realization == after.realization
          ? nil : RowEffect(indicator: before.indicator, without: before.realization, with: after.realization)
      }
      #expect(row.effects == expected, "row \(row.row) of table \(row.table), submission \(row.submission)")
    }
    let together = compile(all, plan: year.plan, period: period).whole.indicators
    for (before, after) in zip(base.whole.indicators, together) where before.excludedRowCount > 0 {
      #expect(before.realizationWithExcluded == after.realization)
    }
    for (before, after) in zip(base.whole.indicators, together) where before.excludedRowCount == 0 {
      #expect(before.realizationWithExcluded == nil)
      #expect(before.realization == after.realization)
    }
  }

  /// The savings of the specification's example, with one digit too many in a package that is left out for it.
  @Test func oneDigitTooMany() throws {
    let formula = "(SUM(hps) - SUM(nilai_kontrak)) / SUM(hps) * 100"
    let plan = plan(
      [
        try indicator("B1", formula, source: .packages, targets: .always(10)),
        try indicator("B2", "COUNT(WHERE TRUE)", source: .packages, area: "B", targets: .always(1)),
      ], areas: [("A", 1), ("B", 1)])
    let wrong: TestRow = ["kode_paket": "Q", "area": "A", "hps": 100, "nilai_kontrak": 950]
    let compilation = compile(
      [report("1", 3, packages: [["kode_paket": "P", "area": "A", "hps": 100, "nilai_kontrak": 90], wrong.bad("V02")])], plan: plan,
      period: month(3))
    #expect(compilation.excludedRows.map(\.effects) == [[RowEffect(indicator: 0, without: 10, with: -420)]])
    #expect(compilation.whole.indicators.map(\.realizationWithExcluded) == [-420, nil])
    #expect(compilation.whole.indicators.map(\.excludedRowCount) == [1, 0])
  }
}
