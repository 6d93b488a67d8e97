// Native charts: every mark is a cell of their sheet, and the cell holds the value that the picture of other formats shows.

import Spreadsheets
import Testing

@testable import Reports

struct ChartSheetTests {
  private static let months = Chart(
    .lines, name: "b", title: "Tren", summary: "", valueTitle: "%", categories: ["Januari", "Februari", "Maret"],
    series: [ChartMarks("Realisasi", values: [40, nil, 44.5]), ChartMarks("Target", values: [50, 50, 50], isTarget: true)])
  private static let obstacles = Chart(
    .pareto, name: "d", title: "Kendala", summary: "", categories: ["SDM", "Lahan"],
    series: [ChartMarks("Paket", values: [6, 2]), ChartMarks("Kumulatif (%)", values: [75, 100])])
  private static let actions = Chart(
    .parts, name: "e", title: "Aksi", summary: "", categories: ["Semua", "Kosong"],
    series: [ChartMarks("selesai", values: [3, 0]), ChartMarks("terlambat", values: [1, 0])])
  private static let matrix = Chart(
    .heat, name: "c", title: "OPD", summary: "", categories: ["Waktu"], series: [ChartMarks("Dinas", values: [101])])

  private static func number(_ sheet: BookSheet, _ row: Int, _ column: Int) -> Double? {
    let cells = sheet.rows[row - 1]
    guard column <= cells.count, case .number(let number) = cells[column - 1].value else { return nil }
    return number
  }

  @Test func everyMarkIsACell() throws {
    let sheet = BookSheet.charts(
      "Grafik", [Self.months, Self.obstacles, Self.matrix, Self.actions], above: [[.text("x")], []], footer: "")
    #expect(sheet.charts.map(\.title) == ["Tren", "Kendala", "Aksi"])
    #expect(sheet.charts.map(\.kind) == [.lines, .columns, .stackedBars])
    for chart in sheet.charts {
      for series in chart.series {
        let (values, names) = (series.valueRange, series.categoryRange)
        #expect(series.sheet == "Grafik" && values.rows == names.rows && values.rows.count == series.values.count)
        for (row, value) in zip(values.rows, series.values) { #expect(Self.number(sheet, row, values.columns.lowerBound) == value) }
        for (row, name) in zip(names.rows, series.categories) { #expect(sheet.rows[row - 1][0].value == .text(name)) }
      }
    }
    // No chart covers another, and none covers figures.
    for (above, below) in zip(sheet.charts, sheet.charts.dropFirst()) {
      #expect(above.anchor.rows.upperBound < below.anchor.rows.lowerBound)
    }
    let widest = (0..<sheet.rows.count).map { sheet.rows[$0].count }.max() ?? 0
    #expect(sheet.charts.allSatisfy { $0.anchor.columns.lowerBound > widest })
  }

  @Test func aParetoChartShowsSharesOnOneAxis() {
    let sheet = BookSheet.charts("Grafik", [Self.obstacles], above: [], footer: "")
    #expect(sheet.charts[0].series.map(\.name) == ["Bagian (%)", "Kumulatif (%)"])
    #expect(sheet.charts[0].series.map(\.values) == [[75, 25], [75, 100]])
    #expect(sheet.charts[0].series.map(\.isTarget) == [false, true] && sheet.charts[0].valueMaximum == 100)
    #expect(Self.number(sheet, 3, 2) == 6)
  }
}
