// V03, V14: the estimate (HPS) stays within the budget (pagu) and is not a small part of it.

import Findings

enum EstimateWithinBudget {
  static func check(_ view: inout PackageView) {
    for row in 0..<view.count {
      guard let budget = view.money(row, PackageFields.budget) else { continue }
      if let estimate = view.money(row, PackageFields.estimate) {
        if estimate > budget {
          let isFar = ContractNearEstimate.isFar(estimate, above: budget)
          view.report(
            .V03, isFar ? .error : .warning, row, PackageFields.estimate, related: [PackageFields.budget],
            value: ShownValues.money(estimate),
            facts: [.other: ShownValues.money(budget), .ratio: Ratio.words(estimate, budget)])
        } else {
          reportSmall(estimate, budget, PackageFields.estimate, row, &view)
        }
      } else if view.isBlank(row, PackageFields.estimate), let contract = view.money(row, PackageFields.contract) {
        reportSmall(contract, budget, PackageFields.contract, row, &view)
      }
    }
  }

  private static func reportSmall(_ value: Int64, _ budget: Int64, _ field: Int, _ row: Int, _ view: inout PackageView) {
    guard ContractNearEstimate.isFar(budget, above: value) else { return }
    view.report(
      .V14, .warning, row, field, related: [PackageFields.budget], value: ShownValues.money(value),
      facts: [.other: ShownValues.money(budget)])
  }
}
