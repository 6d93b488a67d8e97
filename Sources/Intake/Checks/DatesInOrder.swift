// V07, V08: an award does not precede its announcement, a handover not its contract.

import Findings

enum DatesInOrder {
  static func check(_ view: inout PackageView) {
    let pairs: [(FindingCode, later: Int, earlier: Int)] = [
      (.V07, PackageFields.awarded, PackageFields.announced), (.V08, PackageFields.handedOver, PackageFields.signed),
    ]
    for row in 0..<view.count {
      for (code, later, earlier) in pairs {
        guard let end = view.day(row, later), let start = view.day(row, earlier), end < start else { continue }
        view.report(code, .error, row, later, related: [earlier], value: ShownValues.date(end), facts: [.other: ShownValues.date(start)])
      }
    }
  }
}
