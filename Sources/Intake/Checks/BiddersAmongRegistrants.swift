// V09: nobody bids without having registered.

import Findings

enum BiddersAmongRegistrants {
  static func check(_ view: inout PackageView) {
    for row in 0..<view.count {
      guard let bidders = view.number(row, PackageFields.bidders), let registrants = view.number(row, PackageFields.registrants),
        bidders > registrants
      else { continue }
      view.report(
        .V09, .error, row, PackageFields.bidders, related: [PackageFields.registrants], value: ShownValues.number(bidders),
        facts: [.other: ShownValues.number(registrants)])
    }
  }
}
