// Shows a sheet to people (`baca`): as a table with row numbers and column letters, or as CSV.

import Findings
import Formulas
import Reports
package import Spreadsheets

package enum CellTable {
  private static let widest = 28

  /// Places of a table before its columns are cut: a few lone cells at the grid's end must not become gigabytes of blanks.
  private static let shownPlaces = 8_000_000
  /// Columns that are shown in any case; templates have 32, national exports some 60.
  private static let alwaysShownColumns = 80
  /// Places of a CSV file, blank ones included: as many separators, about 100 MB.
  private static let writtenPlaces = 100_000_000

  /// On a screen columns are made narrower before any is left out, but not more than this.
  private static let narrowest = 12

  /// Lines for the terminal, each ending in a line break.
  /// - Parameter screen: columns of the screen, into which the table is fitted; nil where there is none.
  package static func text(_ cells: [Cell], sheet: String, screen: Int? = nil) -> String {
    let rows = rows(cells)
    let used = cells.map(\.reference.column).max() ?? 0
    var columns = rows.count * used <= shownPlaces ? used : min(used, max(alwaysShownColumns, shownPlaces / rows.count))
    var widths = [Int](repeating: 1, count: columns)
    for column in widths.indices { widths[column] = CellReference.letters(ofColumn: column + 1).count }
    for row in rows {
      for cell in row where cell.reference.column <= columns {
        widths[cell.reference.column - 1] = max(widths[cell.reference.column - 1], min(widest, shown(cell.value).count))
      }
    }
    let gutter = String(rows.last?.first?.reference.row ?? 0).count
    if let screen { widths = fitted(widths, to: screen - gutter) }
    columns = widths.count
    var lines = ["Lembar: \(sheet)"]
    lines.append(
      pad("", gutter) + " | " + widths.indices.map { pad(CellReference.letters(ofColumn: $0 + 1), widths[$0]) }.joined(separator: " | "))
    lines.append(
      String(repeating: "-", count: gutter + 1) + "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+"))
    for row in rows {
      // Blanks after a row's last cell would be trimmed anyway.
      let shown = row.filter { $0.reference.column <= columns }
      var texts = [String](repeating: "", count: shown.last?.reference.column ?? 0)
      for cell in shown { texts[cell.reference.column - 1] = Self.shown(cell.value) }
      let number = String(row.first?.reference.row ?? 0)
      lines.append(pad(number, gutter) + " | " + texts.indices.map { pad(texts[$0], widths[$0]) }.joined(separator: " | "))
    }
    if columns < used {
      let last = CellReference.letters(ofColumn: columns)
      lines.append(Reports.fitted("Kolom setelah \(last) tidak ditampilkan; untuk semua sel pakai --format ndjson.", to: screen))
    }
    return lines.map { $0.trimmingEnd }.joined(separator: "\n") + "\n"
  }

  /// Widths whose table, with bars between them, takes at most `room`: the widest are cut first, then columns on the right are left out.
  private static func fitted(_ widths: [Int], to room: Int) -> [Int] {
    let bar = 3
    var widest = widest
    func total(_ widths: some Sequence<Int>) -> Int { widths.reduce(0) { $0 + bar + min($1, widest) } }
    while total(widths) > room, widest > narrowest { widest -= 1 }
    var count = widths.count
    while count > 1, total(widths[..<count]) > room { count -= 1 }
    return widths[..<count].map { min($0, widest) }
  }

  /// The rectangle from A1 as CSV; blank rows are kept, so that row numbers agree with the sheet's.
  package static func csv(_ cells: [Cell], _ dialect: CSVWriter.Dialect) throws -> [UInt8] {
    var writer = CSVWriter(dialect)
    let columns = cells.map(\.reference.column).max() ?? 0
    let rows = rows(cells)
    guard rows.count * columns <= writtenPlaces else {
      throw CommandFailure(
        .unusableInput,
        "Lembar ini terlalu jarang terisi untuk CSV (\(rows.count) baris × \(columns) kolom); pakai --format ndjson.")
    }
    var nextRow = 1
    for row in rows {
      let number = row.first?.reference.row ?? nextRow
      while nextRow < number {
        try writer.endRow()
        nextRow += 1
      }
      var column = 1
      for cell in row {
        while column < cell.reference.column {
          writer.blank()
          column += 1
        }
        append(cell.value, to: &writer)
        column += 1
      }
      while column <= columns {
        writer.blank()
        column += 1
      }
      try writer.endRow()
      nextRow += 1
    }
    return try writer.finish()
  }

  private static func append(_ value: CellValue, to writer: inout CSVWriter) {
    switch value {
    case .empty: writer.blank()
    case .number(let number): writer.number(number)
    case .text(let text): writer.text(text)
    case .boolean(let flag): writer.boolean(flag)
    case .date(let serial): writer.date(serial: serial)
    case .error(let code): writer.text(code)
    }
  }

  private static func rows(_ cells: [Cell]) -> [ArraySlice<Cell>] {
    var rows: [ArraySlice<Cell>] = []
    var start = 0
    while start < cells.count {
      var end = start + 1
      while end < cells.count, cells[end].reference.row == cells[start].reference.row { end += 1 }
      rows.append(cells[start..<end])
      start = end
    }
    return rows
  }

  private static func shown(_ value: CellValue) -> String {
    let text =
      switch value {
      case .empty: ""
      case .number(let number): ShownValues.number(number)
      case .text(let text): text.map { $0.isNewline ? "⏎" : String($0) }.joined()
      case .boolean(let flag): flag ? "TRUE" : "FALSE"
      case .date(let serial): isoDate(serial: serial)
      case .error(let code): code
      }
    return text
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    let count = text.count
    if count > width { return text.prefix(width - 1) + "…" }
    return text + String(repeating: " ", count: width - count)
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
