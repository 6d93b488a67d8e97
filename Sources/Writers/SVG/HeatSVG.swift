// Rated cells in rows and columns: each with its figure, its fill and its mark.

import Reports

func heatSVG(_ chart: Chart, width: Double) -> String {
  let rowHeight = 22.0
  let labels = 200.0
  let heads = 40.0
  let top = ChartFrame.top + heads
  let height = top + Double(chart.series.count) * rowHeight + 36
  var picture = SVG(chart, width: width, height: height)
  let left = ChartFrame.margin + labels
  let cell = (width - left - ChartFrame.margin) / Double(max(chart.categories.count, 1))
  for (index, category) in chart.categories.enumerated() {
    picture.label(category, left + (Double(index) + 0.5) * cell, top - heads / 2, .middle, room: cell - 4, lines: 3, size: 10)
  }
  for (row, series) in chart.series.enumerated() {
    let middle = top + (Double(row) + 0.5) * rowHeight
    picture.label(series.name, left - 8, middle, .end, room: labels - 8, lines: 1, size: 11)
    for (column, value) in series.values.enumerated() {
      let x = left + Double(column) * cell
      let colour = column < series.colours.count ? series.colours[column] : nil
      picture.rect(
        x + 1, middle - rowHeight / 2 + 1, cell - 2, rowHeight - 2, fill: value == nil ? "#ffffff" : Ink.fill(colour, picture.name),
        stroke: Ink.grid)
      if let colour, value != nil {
        let (ink, shape) = Ink.mark(colour)
        picture.mark(ink, shape, x + 10, middle)
      }
      picture.words(FigureText.decimal2(value), x + cell - 6, middle + 4, .end, size: 11)
    }
  }
  picture.ratingLegend(ChartFrame.margin, height - 10)
  picture.words("– tidak ada nilai", width - ChartFrame.margin, height - 10, .end, size: 11, fill: Ink.faint)
  return picture.finished()
}
