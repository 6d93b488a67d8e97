// Where the figures of the report come from: formula, parts and rows of each indicator.

import Calculation
import Formulas
import Plans

extension PeriodReport {
  func appendTraces(to text: inout Document) {
    for (index, months) in traces {
      let (indicator, figure) = (plan.indicators[index], compiled.compilation.whole.indicators[index])
      text.anchor(Self.anchor(indicator))
      text.heading(4, "Jejak \(indicator.code)")
      text.facts([
        DocumentFact("Rumus", FormulaInWords.phrase(indicator.formula, over: indicator.source.schema)),
        DocumentFact("Baris yang dibaca", IndicatorWords.rows(indicator)),
        DocumentFact("Konsolidasi", IndicatorWords.consolidation(indicator.consolidation)),
        DocumentFact("Banyaknya baris", FigureText.count(figure.rowCount)), DocumentFact("Sel sumber", "kinerja jejak \(indicator.code)"),
      ])
      guard !months.isEmpty else { continue }
      text.table(
        DocumentTable(
          [.init("Bulan")] + indicator.formula.aggregates.map { .init(FormulaInWords.phrase($0, over: indicator.source.schema), .right) }
            + [.init("Nilai", .right)],
          rows: months.map { month in
            [monthNames[month.month - 1]] + month.aggregates.map(Self.words) + [FigureText.decimal2(month.value)]
          }))
    }
  }

  private static func words(_ value: Value) -> String {
    switch value {
    case .empty: FigureText.empty
    case .number(let number): FigureText.short(number)
    case .date(let day): FigureText.shortDay(day)
    }
  }
}
