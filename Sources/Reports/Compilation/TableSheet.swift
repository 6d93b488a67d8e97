// A sheet that is one table: headings, rows, colours, filter, paper.

import Calculation
import Formulas
import Spreadsheets

/// How wide sheets are cut into pages, in characters of width that stay readable on A4 landscape.
private let charactersPerPage = 200.0

extension BookSheet {
  /// A table below one or more title lines, with its heading frozen and repeated on every page.
  /// - Parameters:
  ///   - above: lines above the headings; none for data sheets, whose heading is row 1.
  ///   - frozenColumns: columns that stay in view and are repeated on pages to the right.
  static func table(_ name: String, _ table: ReportTable, above: [[BookCell]] = [], frozenColumns: Int, footer: String) -> BookSheet {
    self.table(name, table, above: BookRows(above), frozenColumns: frozenColumns, footer: footer)
  }

  /// The same below generated lines.
  static func table(_ name: String, _ table: ReportTable, above: BookRows, frozenColumns: Int, footer: String) -> BookSheet {
    var sheet = BookSheet(name)
    let heading = above.count + 1
    let last = heading + table.rows.count
    sheet.columns = table.columns.map { BookColumn($0.width) }
    sheet.rows = above.followed(by: BookRows([table.headings], then: table.rows))
    sheet.frozenRows = heading
    sheet.frozenColumns = frozenColumns
    sheet.filter = CellRange(rows: heading...max(last, heading), columns: 1...table.columns.count)
    sheet.page.repeatedRows = heading...heading
    sheet.page.pagesWide = max(1, Int((table.width / charactersPerPage).rounded(.up)))
    if sheet.page.pagesWide != 1 { sheet.page.repeatedColumns = 1...max(1, frozenColumns) }
    sheet.page.footer = footer
    return sheet
  }

  /// Achievements in these columns take the traffic light's colours, by their value rounded as printed.
  mutating func colourAchievements(columns: [Int], rows: ClosedRange<Int>, green: Double, yellow: Double) {
    for column in columns {
      let range = CellRange(rows: rows, columns: column...column)
      let value = "ROUND(\(range.first),2)"
      let isNumber = "ISNUMBER(\(range.first))"
      colourings += [
        BookColouring([range], .formula("AND(\(isNumber),\(value)>=\(ExcelText.number(green)))"), .green),
        BookColouring([range], .formula("AND(\(isNumber),\(value)>=\(ExcelText.number(yellow)))"), .yellow),
        BookColouring([range], .formula(isNumber), .red),
      ]
    }
  }

  /// The words hijau, kuning, merah take their colours.
  mutating func colourWords(column: Int, rows: ClosedRange<Int>) {
    let range = CellRange(rows: rows, columns: column...column)
    for (word, tone) in [(Colour.green, BookColouring.Tone.green), (.yellow, .yellow), (.red, .red)] {
      colourings.append(BookColouring([range], .equals(word.rawValue), tone))
    }
  }
}
