// Charts of a report on a sheet of a workbook, each beside the figures it is drawn from.

import Spreadsheets

extension BookSheet {
  /// Rows that a chart covers at least.
  private static let chartRows = 18
  /// Columns that a chart covers.
  private static let chartColumns = 8

  /// One chart below the other; the same values as in the pictures of other formats. Heat maps are left out: they are the coloured table itself.
  static func charts(_ name: String, _ charts: [Chart], above: [[BookCell]], footer: String) -> BookSheet {
    let tables = charts.filter { $0.kind != .heat }.map { (chart: $0, series: $0.sheetSeries) }
    let widest = tables.map(\.series.count).max() ?? 0
    var sheet = BookSheet(name)
    var rows = above
    sheet.columns =
      [BookColumn(34)] + Array(repeating: BookColumn(13), count: widest) + Array(repeating: BookColumn(11), count: chartColumns + 1)
    for (chart, series) in tables {
      rows.append([.text(chart.title, .section)])
      rows.append([.text(chart.kind == .lines ? "Bulan" : "Uraian", .heading)] + series.map { .text($0.name, .heading) })
      let first = rows.count + 1
      for (index, category) in chart.categories.enumerated() {
        rows.append([.text(category)] + series.map { .number($0.values[index], $0.isCount ? .count : .decimal2) })
      }
      let last = max(rows.count, first)
      sheet.charts.append(native(chart, series, sheet: name, rows: first...last, left: widest + 3))
      let rest = Self.chartRows - (rows.count - first + 1)
      rows += Array(repeating: [], count: max(rest, 1) + 1)
    }
    sheet.rows = BookRows(rows)
    sheet.page.footer = footer
    return sheet
  }

  private static func native(_ chart: Chart, _ series: [SheetSeries], sheet: String, rows: ClosedRange<Int>, left: Int) -> BookChart {
    let kind: BookChart.Kind =
      switch chart.kind {
      case .lines: .lines
      case .parts: .stackedBars
      case .bars, .pareto, .heat: .columns
      }
    let drawn = series.enumerated().filter(\.element.isDrawn)
    let hasParts = drawn.count { !$0.element.isTarget } > 1
    var native = BookChart(
      kind, title: chart.title,
      series: drawn.map { index, series in
        var drawn = BookSeries(
          series.name, sheet: sheet, categoryRange: CellRange(rows: rows, columns: 1...1), categories: chart.categories,
          valueRange: CellRange(rows: rows, columns: (index + 2)...(index + 2)), values: series.values, isTarget: series.isTarget)
        drawn.isOneOfMany = hasParts
        return drawn
      },
      anchor: CellRange(rows: (rows.lowerBound - 1)...(rows.lowerBound + Self.chartRows - 2), columns: left...(left + chartColumns - 1)))
    native.valueTitle = chart.kind == .pareto ? "Bagian (%)" : chart.valueTitle
    // Bars begin at zero; of lines the reader's program finds the best range.
    if kind != .lines { native.valueMinimum = min(0, series.flatMap { $0.values.compactMap(\.self) }.min() ?? 0) }
    if chart.kind == .pareto { native.valueMaximum = 100 }
    return native
  }
}

/// A column of figures beside a chart.
struct SheetSeries: Equatable {
  var name: String
  var values: [Double?]
  var isTarget = false
  var isCount = false
  /// Whether the chart shows it; counts of a Pareto chart stand beside their shares.
  var isDrawn = true
}

extension Chart {
  /// The columns beside the native chart. A Pareto chart's columns are shares there, since both its series need one axis.
  fileprivate var sheetSeries: [SheetSeries] {
    guard kind == .pareto, series.count == 2 else {
      return series.map { SheetSeries(name: $0.name, values: $0.values, isTarget: $0.isTarget, isCount: kind == .parts) }
    }
    let whole = series[0].values.reduce(0) { $0 + ($1 ?? 0) }
    return [
      SheetSeries(name: series[0].name, values: series[0].values, isCount: true, isDrawn: false),
      SheetSeries(name: "Bagian (%)", values: series[0].values.map { value in whole > 0 ? value.map { $0 / whole * 100 } : nil }),
      SheetSeries(name: series[1].name, values: series[1].values, isTarget: true),
    ]
  }
}
