// Recommendations of one rule taken together: what the leadership decides on in one go.

import Calculation
import Plans

package struct AdviceGroup: Hashable, Sendable {
  /// Period and rule: `2026-03/RK1`. The same whichever indicators are in it, so that decisions can refer to it.
  package var number: String
  /// Position in `plan.recommendations`.
  package var rule: Int
  /// The lowest achievement first, those without one last, then in plan order. Never empty.
  package var members: [Advice]

  /// In the order of the plan's rules: the sheet's order is the office's order of importance.
  static func groups(_ advice: [Advice], _ indicators: [IndicatorAnalysis], plan: Plan, period: Period) -> [AdviceGroup] {
    func achievement(_ advice: Advice) -> Double { indicators[advice.indicator].figure.achievement ?? .infinity }
    return plan.recommendations.indices.compactMap { rule in
      let members = advice.filter { $0.rule == rule }.sorted { left, right in
        let (first, second) = (achievement(left), achievement(right))
        return first != second ? first < second : left.indicator < right.indicator
      }
      if members.isEmpty { return nil }
      return AdviceGroup(number: "\(period.code)/\(plan.recommendations[rule].code)", rule: rule, members: members)
    }
  }
}
