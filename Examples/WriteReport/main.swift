// Example: writes a report with styles, a formula, a note, a chart with a target line, and a page set-up.

import Glibc
import Spreadsheets

let path = CommandLine.arguments.dropFirst().first ?? "report.xlsx"
let measurements = [
  ("North lock", "2026-03-02", 182.0), ("Old bridge", "2026-03-02", 240.5), ("Harbour", "2026-03-03", 199.0), ("Mill", "2026-03-04", 271.5),
]
let (levels, warning) = (measurements.map(\.2), 250.0)  // centimetres

var workbook = WorkbookDraft()
let heading = workbook.style(CellStyle(font: FontStyle(bold: true, color: .white), fill: RGB(0x1F4E79)))
let day = workbook.style(CellStyle(numberFormat: "d mmm yyyy", alignment: CellAlignment(horizontal: .left)))
let level = workbook.style(CellStyle(numberFormat: "0.0"))
let total = workbook.style(CellStyle(numberFormat: "0.0", font: .boldText, border: BorderStyle(top: .init(.thin))))

var sheet = SheetDraft(name: "Water levels")
sheet.columns = [ColumnDraft(1, width: 16), ColumnDraft(2...4, width: 14)]
sheet.freeze = (rows: 1, columns: 0)
// Rows from top to bottom, cells from left to right. They are asked for while the file is written, so that millions need no memory.
sheet.rows = RowSource { rows in
  rows.beginRow(1, height: 20)
  for (index, title) in ["Station", "Measured", "Level (cm)", "Warning (cm)"].enumerated() { rows.text(index + 1, title, heading) }
  for (index, (station, date, value)) in measurements.enumerated() {
    rows.beginRow(index + 2)
    rows.text(1, station)
    if let serial = dateSerial(iso: date) { rows.date(2, serial: serial, day) }
    rows.number(3, value, level)
    rows.number(4, warning, level)
  }
  rows.beginRow(measurements.count + 2)
  rows.text(1, "Mean", total)
  rows.blank(2, total)
  // The result is shown until a program recalculates the formula, and by those that never do.
  rows.formula(3, "AVERAGE(C2:C5)", result: .number(levels.reduce(0, +) / Double(levels.count)), total)
  return false  // no more rows
}
sheet.notes = [CellNote(CellReference(row: 5, column: 3), "Above the warning level", author: "Observer")]

/// A column of the table as charts refer to it: `'Water levels'!$C$2:$C$5`.
func column(_ number: Int) -> String { SheetDraft.quoted("Water levels") + "!" + CellRange(rows: 2...5, columns: number...number).absolute }
// A chart carries the values beside the reference, for programs that show it before they calculate.
let stations = measurements.map(\.0)
let bars = ChartSeries(
  "Level", categoriesReference: column(1), categories: stations, valuesReference: column(3), values: levels, color: RGB(0x1F4E79))
let target = ChartSeries(
  "Warning level", valuesReference: column(4), values: levels.map { _ in warning }, color: RGB(0xC00000), isTargetLine: true)
var chart = ChartDraft(.columns, title: "Water levels", series: [bars, target], anchor: CellRange(rows: 8...24, columns: 1...4))
chart.valueAxisTitle = "cm"
sheet.charts = [chart]
sheet.page.fitToWidth = 1  // pages side by side, on A4
sheet.page.repeatRows = 1...1
sheet.page.footer = PageText(left: ["Water levels"], right: [.pageNumber, " of ", .pageCount])
workbook.sheets = [sheet]
do { try workbook.write(to: path) } catch {
  print("\(path) was not written: \(error)")
  exit(1)
}
print("\(path): \(measurements.count) stations")
