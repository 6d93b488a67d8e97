// The cells of one sheet by rows, with what is needed to read a table and to name its places.

import Findings
import Spreadsheets

/// A sheet (or a CSV file) in memory: sparse, in row order.
struct SheetGrid {
  struct Row {
    /// 1-based, as in the file.
    var number: Int
    var cells: Range<Int>
  }

  var file: SourceFile
  var name: String
  var isCSV = false
  var isCommaFile = false
  var cells: [Cell]
  var rows: [Row]
  var layout: SheetLayout
  /// By style index; empty for CSV.
  var formats: [Int32: NumberFormat]
  /// Physical line of each record; nil for workbooks.
  var lines: [Int]?

  /// - Parameter cells: in row, column order.
  init(file: SourceFile, name: String, cells: [Cell], layout: SheetLayout, formats: [Int32: NumberFormat] = [:]) {
    self.file = file
    self.name = name
    self.cells = cells
    self.layout = layout
    self.formats = formats
    rows = []
    var start = 0
    while start < cells.count {
      let number = cells[start].reference.row
      var end = start + 1
      while end < cells.count, cells[end].reference.row == number { end += 1 }
      rows.append(Row(number: number, cells: start..<end))
      start = end
    }
  }

  func cells(of row: Row) -> ArraySlice<Cell> { cells[row.cells] }

  func physicalLine(ofRow row: Int) -> Int? {
    guard let lines, lines.indices.contains(row - 1) else { return nil }
    return lines[row - 1]
  }

  func isHidden(row: Int) -> Bool { layout.hiddenRows.contains { $0.contains(row) } }
  func isHidden(column: Int) -> Bool { layout.hiddenColumns.contains { $0.contains(column) } }

  /// The text that a cell spanning this place shows, for headings under merges: the merged range's first cell.
  func mergedOrigin(row: Int, column: Int) -> CellReference? {
    for merge in layout.merges
    where merge.first.row <= row && row <= merge.last.row && merge.first.column <= column && column <= merge.last.column {
      return merge.first
    }
    return nil
  }

  /// The text of a cell, blanks folded off; nil when it is empty or holds no text or number.
  static func shownText(_ value: CellValue) -> String? {
    guard let text = ShownValues.content(value, isMoney: false) else { return nil }
    let bare = CellReader.trimmed(text)
    return bare.isEmpty ? nil : bare
  }
}
