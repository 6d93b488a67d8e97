// V01, V02: the contract lies near the estimate (HPS), or without one not far above the budget (pagu).

import Findings

enum ContractNearEstimate {
  /// Honest ratios of contract to HPS lie in 0.8–1.0; one digit too many or too few falls far outside this factor. A real one was 9.94.
  static let implausibleFactor: Int64 = 5

  static func check(_ view: inout PackageView) {
    for row in 0..<view.count {
      guard let contract = view.money(row, PackageFields.contract) else { continue }
      let budget = view.money(row, PackageFields.budget)
      if let estimate = view.money(row, PackageFields.estimate) {
        compare(contract, estimate, budget, row, &view)
      } else if view.isBlank(row, PackageFields.estimate), let budget, isFar(contract, above: budget) {
        view.report(
          .V02, .error, row, PackageFields.contract, related: [PackageFields.estimate, PackageFields.budget],
          value: ShownValues.money(contract),
          facts: [.other: "Pagu \(ShownValues.money(budget))", .ratio: Ratio.words(contract, budget)])
      }
    }
  }

  private static func compare(_ contract: Int64, _ estimate: Int64, _ budget: Int64?, _ row: Int, _ view: inout PackageView) {
    if isFar(contract, above: estimate) || isFar(estimate, above: contract) {
      // The digit is wrong where the other two do not agree.
      let estimateIsOdd = budget.map { !isFarApart(contract, $0) && isFarApart(estimate, $0) } ?? false
      let field = estimateIsOdd ? PackageFields.estimate : PackageFields.contract
      let other = estimateIsOdd ? PackageFields.contract : PackageFields.estimate
      let (value, rival) = estimateIsOdd ? (estimate, contract) : (contract, estimate)
      view.report(
        .V02, .error, row, field, related: [other, PackageFields.budget], value: ShownValues.money(value),
        facts: [.other: "\(estimateIsOdd ? "Nilai Kontrak" : "HPS") \(ShownValues.money(rival))", .ratio: Ratio.words(value, rival)])
    } else if contract > estimate {
      view.report(
        .V01, .warning, row, PackageFields.contract, related: [PackageFields.estimate], value: ShownValues.money(contract),
        facts: [.other: ShownValues.money(estimate)])
    }
  }

  /// value > 5 × base, without overflow.
  static func isFar(_ value: Int64, above base: Int64) -> Bool { Int128(value) > Int128(base) * Int128(implausibleFactor) }

  private static func isFarApart(_ left: Int64, _ right: Int64) -> Bool { isFar(left, above: right) || isFar(right, above: left) }
}

/// How many times as large, for words: `9,94`.
enum Ratio {
  static func words(_ value: Int64, _ base: Int64) -> String {
    guard base != 0 else { return "tak terhingga" }
    let hundredths = ((Double(value) / Double(base)) * 100).rounded() / 100
    return ShownValues.number(hundredths)
  }
}
