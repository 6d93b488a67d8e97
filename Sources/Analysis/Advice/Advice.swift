// Recommendations: the plan's rules that hold, each with the figures that triggered it.

import Calculation
import Formulas
import Plans

/// What a condition of the sheet Rekomendasi may name, as it was found.
package enum AdviceValue: Hashable, Sendable {
  case empty
  case text(String)
  case number(Double)
  case truth(Bool)
}

/// A column that a rule's condition names, and its value for the indicator.
package struct AdviceFact: Hashable, Sendable {
  /// Position in `TableDeclaration.recommendationSchema`.
  package var column: Int
  package var value: AdviceValue
}

/// A rule that holds for an indicator.
package struct Advice: Hashable, Sendable {
  /// Period, rule and indicator: `2026-03/RK1/W1`. The same whatever else is recommended, so that decisions can refer to it.
  package var number: String
  /// Position in `plan.recommendations`.
  package var rule: Int
  /// Position in `plan.indicators`.
  package var indicator: Int
  /// In the order of the schema.
  package var facts: [AdviceFact]

  /// In the order of the rules, then of the plan.
  static func advice(_ indicators: [IndicatorAnalysis], plan: Plan, period: Period) -> [Advice] {
    let rows = indicators.map { values(of: $0, plan) }
    let table = table(of: rows)
    let month = Month(year: plan.year, month: period.lastMonth)
    return plan.recommendations.enumerated().flatMap { index, rule in
      let holds = rule.condition.holds(over: table, month: month)
      return rows.indices.filter { holds[$0] }.map { row in
        Advice(
          number: "\(period.code)/\(rule.code)/\(plan.indicators[row].code)", rule: index, indicator: row,
          facts: rule.condition.columns.map { AdviceFact(column: $0, value: rows[row][$0]) })
      }
    }
  }

  /// In the order of the schema.
  private static func values(of analysis: IndicatorAnalysis, _ plan: Plan) -> [AdviceValue] {
    let (figure, indicator) = (analysis.figure, plan.indicators[analysis.figure.indicator])
    func text(_ text: String?) -> AdviceValue { text.map(AdviceValue.text) ?? .empty }
    return TableDeclaration.recommendationSchema.columns.map { column in
      switch column.key {
      case "indikator": .text(indicator.code)
      case "area": .text(indicator.area)
      case "capaian": figure.achievement.map(AdviceValue.number) ?? .empty
      case "status": .text(figure.status.rawValue)
      case "warna": text(figure.colour?.rawValue)
      case "tren": text(analysis.trend.course?.rawValue)
      case "proyeksi_tercapai": analysis.projection?.isReached.map(AdviceValue.truth) ?? .empty
      case "sementara": .truth(figure.isProvisional)
      case "aksi_terlambat": .number(Double(figure.actions.late))
      case "kendala_utama": text(analysis.mainObstacle)
      default: preconditionFailure("a column of recommendations that nothing fills: \(column.key)")
      }
    }
  }

  private static func table(of rows: [[AdviceValue]]) -> ColumnTable {
    let columns = TableDeclaration.recommendationSchema.columns.enumerated().map { index, column -> Column in
      let cells = rows.map { $0[index] }
      switch column.type {
      case .number: return .numbers(NumberCells(cells.map { if case .number(let number) = $0 { number } else { .nan } }))
      case .boolean: return .booleans(cells.map { if case .truth(let truth) = $0 { truth ? 1 : 0 } else { Column.emptyBoolean } })
      case .text: return .texts(TextColumn(cells.map { if case .text(let text) = $0 { text } else { nil } }))
      case .money, .date, .codeList: preconditionFailure("a column of recommendations of a type that nothing here fills")
      }
    }
    return ColumnTable(count: rows.count, columns: columns)
  }
}
