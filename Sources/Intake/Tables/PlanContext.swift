// What checking a submission needs to know of the plan; without a plan, only what stands in the file itself is checked.

import Formulas
package import Plans

package struct PlanContext: Sendable {
  package let plan: Plan?
  package let directory: AgencyDirectory
  private let areaByKey: [String: String]
  private let indicatorByKey: [String: Int]
  /// Every area, canonical: what an empty cell or SEMUA means.
  let allAreas: String
  private let actionByKey: [String: Int]

  package init(_ plan: Plan?) {
    self.plan = plan
    directory = AgencyDirectory(plan?.agencies ?? [])
    areaByKey = Dictionary((plan?.areas ?? []).map { (TextKey.fold($0.code), $0.code) }) { first, _ in first }
    indicatorByKey = Dictionary((plan?.indicators ?? []).enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
    actionByKey = Dictionary((plan?.actions ?? []).enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
    allAreas = (plan?.areas ?? []).map(\.code).joined(separator: ";")
  }

  /// The word for all areas.
  static let everything = "semua"

  func areaCode(_ text: String) -> String? { areaByKey[TextKey.fold(text)] }

  func indicator(_ text: String) -> Indicator? { indicatorByKey[TextKey.fold(text)].flatMap { plan?.indicators[$0] } }

  func action(_ text: String) -> PlannedAction? { actionByKey[TextKey.fold(text)].flatMap { plan?.actions[$0] } }

  /// Last day on which something that happened may be reported for a month. Without a plan the usual 5th.
  func dueDay(year: Int, month: Int) -> Day {
    Plan.dueDay(year: year, month: month, day: plan?.settings.dueDay ?? PlanSettings().dueDay)
  }
}
