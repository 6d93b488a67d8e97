// V04, V05, V06: what is part of the contract, or paid on it, does not exceed it.

import Findings

enum PartsWithinContract {
  static func check(_ view: inout PackageView) {
    for row in 0..<view.count {
      guard let contract = view.money(row, PackageFields.contract) else { continue }
      for (field, code) in [(PackageFields.domestic, FindingCode.V04), (PackageFields.small, .V05)] {
        guard let part = view.money(row, field), part > contract else { continue }
        view.report(
          code, .error, row, field, related: [PackageFields.contract], value: ShownValues.money(part),
          facts: [.other: ShownValues.money(contract)])
      }
      if let paid = view.money(row, PackageFields.paid), paid > contract {
        let isFar = ContractNearEstimate.isFar(paid, above: contract)
        view.report(
          .V06, isFar ? .error : .warning, row, PackageFields.paid, related: [PackageFields.contract], value: ShownValues.money(paid),
          facts: [.other: ShownValues.money(contract), .ratio: Ratio.words(paid, contract)])
      }
    }
  }
}
