// Values over months as lines with dots, the target as a broken line.

import Reports

func linesSVG(_ chart: Chart, width: Double) -> String {
  let height = 270.0
  let bottom = 46.0
  var picture = SVG(chart, width: width, height: height)
  let scale = ChartScale(chart.series.flatMap { $0.values.compactMap(\.self) }, fromZero: false)
  let left = ChartFrame.margin + 64
  let right = width - ChartFrame.margin - 20
  let (top, low) = (ChartFrame.top + 6, height - bottom)
  func y(_ value: Double) -> Double { low - scale.part(value) * (low - top) }
  let step = (right - left) / Double(max(chart.categories.count - 1, 1))
  func x(_ index: Int) -> Double { chart.categories.count == 1 ? (left + right) / 2 : left + Double(index) * step }
  for mark in scale.marks {
    picture.line(left - 12, y(mark), right + 12, y(mark), stroke: Ink.grid)
    picture.words(FigureText.short(mark), left - 18, y(mark) + 4, .end, size: 11, fill: Ink.faint)
  }
  for (index, category) in chart.categories.enumerated() {
    picture.label(category, x(index), low + 14, .middle, room: max(step, 40), lines: 1, size: 11)
  }
  for series in chart.series {
    let ink = series.isTarget ? Ink.target : Ink.value
    // A month without a value is a gap, not a line across it.
    for run in runs(series.values) {
      let points = run.map { (x: x($0.index), y: y($0.value)) }
      if points.count > 1 {
        picture.polyline(points, stroke: ink, width: series.isTarget ? 1.5 : 2.5, dash: series.isTarget ? "6 3" : nil)
      } else if series.isTarget, let point = points.first {
        picture.line(point.x - 12, point.y, point.x + 12, point.y, stroke: ink, width: 1.5, dash: "6 3")
      }
      if series.isTarget { continue }
      for (place, entry) in zip(points, run) {
        picture.dot(place.x, place.y, fill: ink)
        picture.words(FigureText.short(entry.value), place.x, place.y - 9, .middle, size: 11, isBold: true)
      }
    }
  }
  var legend = ChartFrame.margin
  for series in chart.series {
    let ink = series.isTarget ? Ink.target : Ink.value
    picture.line(legend, height - 13, legend + 28, height - 13, stroke: ink, width: 2, dash: series.isTarget ? "6 3" : nil)
    if !series.isTarget { picture.dot(legend + 14, height - 13, fill: ink) }
    picture.words(series.name, legend + 34, height - 9)
    legend += 34 + SVG.width(of: series.name) + 24
  }
  picture.words(chart.valueTitle, width - ChartFrame.margin, height - 9, .end, size: 11, fill: Ink.faint)
  return picture.finished()
}

/// Neighbouring values.
private func runs(_ values: [Double?]) -> [[(index: Int, value: Double)]] {
  var runs: [[(index: Int, value: Double)]] = [[]]
  for (index, value) in values.enumerated() {
    if let value { runs[runs.count - 1].append((index, value)) } else { runs.append([]) }
  }
  return runs.filter { !$0.isEmpty }
}
