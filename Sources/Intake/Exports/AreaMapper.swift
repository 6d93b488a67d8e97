// Strategic areas of packages by the plan's sheet Pemetaan (SOP step 11).

import Formulas
import Plans

struct AreaMapper {
  private let plan: Plan?
  private let month: Month
  /// What stands in Area Strategis where nothing divides the packages.
  private static let everything = "SEMUA"

  init(_ plan: Plan?, month: Month) {
    self.plan = plan
    self.month = month
  }

  /// For each package its areas as a list; nil = it meets no condition and is not selected.
  func areas(of drafts: [PackageDraft]) -> [String?] {
    guard let plan, !plan.mappings.isEmpty else { return drafts.map { _ in Self.everything } }
    let table = PackageDraft.table(drafts)
    var met = [Set<String>](repeating: [], count: drafts.count)
    for mapping in plan.mappings {
      let holds = mapping.condition.holds(over: table, month: month)
      for row in drafts.indices where holds[row] { met[row].insert(TextKey.fold(mapping.area)) }
    }
    return met.map { met in
      let codes = plan.areas.map(\.code).filter { met.contains(TextKey.fold($0)) }
      return codes.isEmpty ? nil : codes.joined(separator: ";")
    }
  }
}
