// Parts of each category side by side, as shares of the whole, with their counts.

import Reports

/// Each series is a part; its values are counts for each category.
func partsSVG(_ chart: Chart, width: Double) -> String {
  precondition(chart.series.count <= Ink.partCount, "more parts than patterns")
  let rowHeight = 32.0
  let labels = 210.0
  let legend = legendPlaces(chart, width: width)
  let height = ChartFrame.top + Double(chart.categories.count) * rowHeight + 52 + Double((legend.last?.row ?? 0) * legendRow)
  var picture = SVG(chart, width: width, height: height)
  let left = ChartFrame.margin + labels
  let room = width - left - ChartFrame.margin
  for (row, category) in chart.categories.enumerated() {
    let middle = ChartFrame.top + (Double(row) + 0.5) * rowHeight
    picture.label(category, left - 8, middle, .end, room: labels - 8, lines: 2)
    let counts = chart.series.map { $0.values[row] ?? 0 }
    let total = counts.reduce(0, +)
    if total == 0 { picture.words("tidak ada butir", left + 6, middle + 4, fill: Ink.faint) }
    var x = left
    for (part, count) in counts.enumerated() where count > 0 {
      let width = count / total * room
      picture.rect(x, middle - 11, width, 22, fill: Ink.part(part, picture.name), stroke: "#ffffff")
      let words = FigureText.short(count)
      let plate = SVG.width(of: words, size: 11) + 8
      if width > plate + 4 {
        // A plate keeps the figure legible on any pattern.
        picture.rect(x + width / 2 - plate / 2, middle - 8, plate, 16, fill: "#ffffff")
        picture.words(words, x + width / 2, middle + 4, .middle, size: 11, isBold: true)
      }
      x += width
    }
  }
  for (part, place) in legend.enumerated() {
    let y = height - 11 - Double(((legend.last?.row ?? 0) - place.row) * legendRow)
    picture.rect(place.x, y - 11, 22, 13, fill: Ink.part(part, picture.name), stroke: Ink.faint)
    picture.words(chart.series[part].name, place.x + 28, y)
  }
  return picture.finished()
}

/// Height of a line of the legend.
private let legendRow = 18

/// Where the parts' names stand: beside each other while there is room.
private func legendPlaces(_ chart: Chart, width: Double) -> [(x: Double, row: Int)] {
  var (x, row) = (ChartFrame.margin, 0)
  return chart.series.map { series in
    let room = 28 + SVG.width(of: series.name)
    if x > ChartFrame.margin, x + room > width { (x, row) = (ChartFrame.margin, row + 1) }
    defer { x += room + 16 }
    return (x, row)
  }
}
