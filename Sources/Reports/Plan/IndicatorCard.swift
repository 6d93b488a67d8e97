// The card of one indicator: everything the plan says of it and, where submissions are given, how its figure came about.

package import Calculation
package import Formulas
package import Plans

package struct IndicatorCard: Sendable {
  package let plan: Plan
  package let indicator: Indicator
  /// nil without submissions.
  package let outcome: Outcome?

  /// What the submissions give in a period.
  package struct Outcome: Sendable {
    package let period: Period
    /// The period's months, over all OPDs of the plan.
    package let months: [MonthWorking]
    package let figure: IndicatorFigure
  }

  /// A column that the formula names.
  package struct NamedColumn: Equatable, Sendable {
    package let key: String
    package let title: String
    package let type: ColumnType
  }

  /// - Parameters:
  ///   - index: position in `plan.indicators`.
  ///   - compilation: of the same plan.
  package init(_ index: Int, of plan: Plan, compilation: Compilation? = nil) {
    self.plan = plan
    indicator = plan.indicators[index]
    guard let compilation else {
      outcome = nil
      return
    }
    let workings = Workings(compilation)
    let months = workings.months(ofIndicator: index, agency: nil)
    outcome = Outcome(
      period: compilation.period, months: months.filter { compilation.period.months.contains($0.month) },
      figure: compilation.whole.indicators[index])
  }

  package var schema: TableSchema { indicator.source.schema }

  package var area: StrategicArea? { plan.areas.first { $0.code == indicator.area } }

  /// In the order of the table.
  package var columns: [NamedColumn] {
    indicator.formula.columns.map { index in
      let column = schema.columns[index]
      return NamedColumn(
        key: column.key, title: column.title.split(whereSeparator: \.isWhitespace).joined(separator: " "), type: column.type)
    }
  }

  /// The formula as a phrase.
  package var phrase: String { FormulaInWords.phrase(indicator.formula, over: schema) }

  /// Which rows are read, and of which submissions.
  package var rows: String {
    let rows = IndicatorWords.rows(indicator)
    if indicator.source == .submissions { return rows + "." }
    return "\(rows), dari \(IndicatorWords.submissions(indicator, plan.settings)). Baris yang salah tidak dibaca."
  }
}
