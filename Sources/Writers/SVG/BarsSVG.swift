// Bars of rated values, with the line of their target.

import Calculation
import Reports

/// The first series has the bars, a target series the line that crosses them.
func barsSVG(_ chart: Chart, width: Double) -> String {
  let rowHeight = 34.0
  let labels = 210.0
  let bottom = 44.0
  // The target's name has a line of its own below the title.
  let top = ChartFrame.top + 12
  guard let values = chart.series.first(where: { !$0.isTarget }) else { preconditionFailure("bars without values") }
  let target = chart.series.first(where: \.isTarget)
  let height = top + Double(chart.categories.count) * rowHeight + bottom
  var picture = SVG(chart, width: width, height: height)
  let scale = ChartScale(chart.series.flatMap { $0.values.compactMap(\.self) }, fromZero: true)
  let left = ChartFrame.margin + labels
  // Room for the figure behind the longest bar.
  let room = width - left - ChartFrame.margin - 56
  func x(_ value: Double) -> Double { left + scale.part(value) * room }
  let lowest = top + Double(chart.categories.count) * rowHeight
  for mark in scale.marks {
    picture.line(x(mark), top, x(mark), lowest, stroke: Ink.grid)
    picture.words(FigureText.short(mark), x(mark), lowest + 15, .middle, size: 11, fill: Ink.faint)
  }
  if let target, let value = target.values.compactMap(\.self).first {
    picture.line(x(value), top - 6, x(value), lowest, stroke: Ink.target, width: 2, dash: "6 3")
    picture.words(target.name, x(value), top - 9, .middle, size: 11)
  }
  for (index, category) in chart.categories.enumerated() {
    let middle = top + (Double(index) + 0.5) * rowHeight
    picture.label(category, left - 8, middle, .end, room: labels - 8, lines: 2)
    guard let value = values.values[index] else {
      picture.words("tidak ada nilai", left + 6, middle + 4, fill: Ink.faint)
      continue
    }
    let colour = index < values.colours.count ? values.colours[index] : nil
    let (from, to) = (min(x(0), x(value)), max(x(0), x(value)))
    picture.rect(from, middle - 10, to - from, 20, fill: Ink.fill(colour, picture.name), stroke: Ink.faint)
    if let colour {
      let (ink, shape) = Ink.mark(colour)
      picture.mark(ink, shape, from + 11, middle)
    }
    let words = FigureText.decimal2(value)
    // The target's line may run behind the figure.
    picture.rect(to + 5, middle - 8, SVG.width(of: words) + 8, 16, fill: "#ffffff")
    picture.words(words, to + 8, middle + 4, isBold: true)
  }
  picture.line(x(0), top, x(0), lowest, stroke: Ink.faint)
  picture.ratingLegend(ChartFrame.margin, height - 10)
  picture.words(chart.valueTitle, width - ChartFrame.margin, height - 10, .end, size: 11, fill: Ink.faint)
  return picture.finished()
}
