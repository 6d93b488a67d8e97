// The colours of charts: told apart by people who do not see all colours, and by marks and patterns where there are none.

import Calculation

enum Ink {
  static let text = "#1b1f24"
  static let faint = "#59636e"
  static let grid = "#d5dbe1"
  static let target = "#1b1f24"
  static let value = "#1f4e79"

  /// Fills of rated values. Light, so that dark figures stand on them with a contrast above 7.
  static func fill(_ colour: Colour?, _ name: String) -> String {
    switch colour {
    case .green: "#9fd8bf"
    case .yellow: "url(#\(name)-kuning)"
    case .red: "url(#\(name)-merah)"
    case nil: "#e6eaee"
    }
  }

  /// The mark that goes with a fill.
  static func mark(_ colour: Colour) -> (colour: String, shape: SVG.Shape) {
    switch colour {
    case .green: ("#00593f", .circle)
    case .yellow: ("#6b4e00", .triangle)
    case .red: ("#8a2510", .square)
    }
  }

  /// Parts of a whole, in the order done … not reported: from dark to light, each with its own pattern.
  static func part(_ index: Int, _ name: String) -> String { "url(#\(name)-bagian-\(index % partCount))" }
  static let partCount = 5

  static func patterns(_ name: String) -> String {
    func pattern(_ id: String, _ ground: String, _ drawing: String) -> String {
      "<pattern id=\"\(name)-\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" fill=\"\(ground)\"/>\(drawing)</pattern>"
    }
    let rising = "M-2,2l4,-4M0,8l8,-8M6,10l4,-4"
    return "<defs>"
      + [
        pattern("kuning", "#ffe08a", "<circle cx=\"4\" cy=\"4\" r=\"1\" fill=\"#a87b00\"/>"),
        pattern("merah", "#f6b8a6", "<path d=\"\(rising)\" stroke=\"#dd8a74\" stroke-width=\"1\"/>"),
        pattern("bagian-0", "#1f4e79", ""),
        pattern("bagian-1", "#7fb2dd", "<path d=\"M0,4h8\" stroke=\"#3a6f9e\" stroke-width=\"1\"/>"),
        pattern("bagian-2", "#e59a4c", "<path d=\"\(rising)\" stroke=\"#8a4a00\" stroke-width=\"1.5\"/>"),
        pattern("bagian-3", "#fbe3b8", "<circle cx=\"4\" cy=\"4\" r=\"1\" fill=\"#8a6a1f\"/>"),
        pattern("bagian-4", "#f4f6f8", "<path d=\"M4,0v8M0,4h8\" stroke=\"#c3cbd3\" stroke-width=\"1\"/>"),
      ].joined() + "</defs>"
  }
}
