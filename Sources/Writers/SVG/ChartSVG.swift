// A chart as a self-contained SVG picture: text stays text, colours are never the only sign.

import Calculation
package import Reports

/// One picture.
/// - Parameter width: in units of its own; texts keep their size, so that in a narrower picture they are larger beside the rest.
package func svg(_ chart: Chart, width: Double = ChartFrame.width) -> String {
  switch chart.kind {
  case .bars: barsSVG(chart, width: width)
  case .lines: linesSVG(chart, width: width)
  case .heat: heatSVG(chart, width: width)
  case .pareto: paretoSVG(chart, width: width)
  case .parts: partsSVG(chart, width: width)
  }
}

/// Measures that all pictures share.
package enum ChartFrame {
  package static let width = 720.0
  static let margin = 16.0
  /// Below the title.
  static let top = 44.0
  static let titleSize = 15.0
  static let titleLine = 24.0
}

extension SVG {
  init(_ chart: Chart, width: Double, height: Double) {
    self.init(name: chart.name, title: chart.title, summary: chart.summary, width: width, height: height)
    words(chart.title, ChartFrame.margin, ChartFrame.titleLine, size: ChartFrame.titleSize, isBold: true)
  }

  /// A traffic light's words with fill and mark, from `x` to the right; where the next one may stand.
  mutating func ratingLegend(_ x: Double, _ y: Double) {
    var x = x
    for colour in Colour.allCases {
      rect(x, y - 10, 22, 13, fill: Ink.fill(colour, name), stroke: Ink.faint)
      let (ink, shape) = Ink.mark(colour)
      mark(ink, shape, x + 11, y - 3.5)
      words(colour.rawValue, x + 28, y)
      x += 28 + SVG.width(of: colour.rawValue) + 18
    }
  }
}
