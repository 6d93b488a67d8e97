// The sheet Rekomendasi: rules, with conditions that can be worked out and texts that can be filled in.

import Findings
import Formulas
import Plans

extension PlanIntake {
  mutating func readRecommendations(_ table: PlanTable) -> [Recommendation] {
    table.goodRows.compactMap { row -> Recommendation? in
      guard let code = table.text(row, "kode"), let condition = table.text(row, "syarat"), let text = table.text(row, "rekomendasi") else {
        return nil
      }
      checkPlaceholders(table, row, text)
      do throws(FormulaError) {
        return Recommendation(
          code: code, conditionText: condition, condition: try Condition(parsing: condition, over: TableDeclaration.recommendationSchema),
          text: text, responsible: table.text(row, "penanggung_jawab") ?? "",
          days: table.number(row, "tenggat_hari").flatMap { Int(exactly: $0) })
      } catch {
        findings.append(table.finding(.R05, row, "syarat", error, in: condition))
        return nil
      }
    }
  }

  /// R15: all unknown words of a text in one finding.
  private mutating func checkPlaceholders(_ table: PlanTable, _ row: Int, _ text: String) {
    let unknown = AdvicePlaceholder.pieces(of: text).compactMap { if case .unknown(let inner) = $0 { inner } else { nil } }
    guard let first = unknown.first else { return }
    let known = AdvicePlaceholder.allCases.map(\.rawValue)
    var facts: [Fact: String] = [
      .other: unknown.map { "{\($0)}" }.joined(separator: ", "), .list: known.map { "{\($0)}" }.joined(separator: ", "),
    ]
    facts[.suggestion] = TextKey.nearest(to: first, in: known).map { " Maksud Anda \"{\($0)}\"?" }
    findings.append(table.finding(.R15, .error, row, "rekomendasi", value: text, facts: facts))
  }
}
