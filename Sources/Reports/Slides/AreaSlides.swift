// Which areas have a slide of their own, so that no deck grows beyond its most.

import Plans

struct AreaSlides: Equatable, Sendable {
  /// In plan order.
  let own: [StrategicArea]
  /// Those that share one slide.
  let together: [StrategicArea]
  /// Whether one more slide would still fit.
  let leavesRoom: Bool

  /// Slides beside those of areas, in either deck.
  private static let others = 7

  init(_ areas: [StrategicArea]) {
    let most = SlideDeck.most - Self.others
    let alone = areas.count > most ? most - 1 : areas.count
    own = Array(areas.prefix(alone))
    together = Array(areas.dropFirst(alone))
    leavesRoom = areas.count < most
  }

  /// The name under which a script places an area's chart or table.
  static func visual(_ index: Int) -> String { "area-\(index + 1)" }
  static let visualTogether = "area-lain"
}
