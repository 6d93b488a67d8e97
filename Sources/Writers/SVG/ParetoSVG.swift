// Falling columns with the running share of their sum: the few that make most of it.

import Reports

/// The first series has the columns, the second the running share in per cent.
func paretoSVG(_ chart: Chart, width: Double) -> String {
  let height = 320.0
  let bottom = 66.0
  let labelHeight = 14.0
  guard chart.series.count == 2 else { preconditionFailure("a Pareto chart has columns and their running share") }
  var picture = SVG(chart, width: width, height: height)
  let (columns, share) = (chart.series[0].values.map { $0 ?? 0 }, chart.series[1].values.map { $0 ?? 0 })
  let scale = ChartScale(columns, fromZero: true)
  let (left, right) = (ChartFrame.margin + 56, width - ChartFrame.margin - 56)
  let (top, low) = (ChartFrame.top + 10, height - bottom)
  func y(_ part: Double) -> Double { low - part * (low - top) }
  let step = (right - left) / Double(max(columns.count, 1))
  for mark in scale.marks {
    picture.line(left, y(scale.part(mark)), right, y(scale.part(mark)), stroke: Ink.grid)
    picture.words(FigureText.short(mark), left - 6, y(scale.part(mark)) + 4, .end, size: 11, fill: Ink.faint)
  }
  for mark in [0.0, 20, 40, 60, 80, 100] {
    picture.words("\(FigureText.short(mark)) %", right + 6, y(mark / 100) + 4, size: 11, fill: Ink.faint)
  }
  for (index, value) in columns.enumerated() {
    let x = left + (Double(index) + 0.5) * step
    let width = min(step * 0.6, 72)
    picture.rect(x - width / 2, y(scale.part(value)), width, low - y(scale.part(value)), fill: "#a9c7e2", stroke: Ink.value)
    // The share's mark may stand where the number would: then it stands at the foot of its column.
    let above = y(scale.part(value)) - 5
    let isHidden = index < share.count && abs(y(share[index] / 100) - above + 4) < labelHeight
    picture.words(FigureText.short(value), x, isHidden && low - above > 2 * labelHeight ? low - 7 : above, .middle, isBold: true)
    picture.label(chart.categories[index], x, low + 18, .middle, room: step - 4, lines: 2, size: 11)
  }
  picture.line(left, y(0.8), right, y(0.8), stroke: Ink.faint, dash: "3 3")
  let points = share.enumerated().map { (x: left + (Double($0) + 0.5) * step, y: y($1 / 100)) }
  picture.polyline(points, stroke: Ink.target, width: 1.5)
  for point in points { picture.dot(point.x, point.y, fill: Ink.target) }
  picture.rect(ChartFrame.margin, height - 20, 22, 12, fill: "#a9c7e2", stroke: Ink.value)
  picture.words(chart.series[0].name, ChartFrame.margin + 28, height - 10)
  let next = ChartFrame.margin + 28 + SVG.width(of: chart.series[0].name) + 24
  picture.line(next, height - 14, next + 28, height - 14, stroke: Ink.target, width: 1.5)
  picture.dot(next + 14, height - 14, fill: Ink.target)
  picture.words(chart.series[1].name, next + 34, height - 10)
  return picture.finished()
}
