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

  func isHidden(row: Int) -> Bool { Self.holds(layout.hiddenRows, row) }
  func isHidden(column: Int) -> Bool { Self.holds(layout.hiddenColumns, column) }

  /// By halving: a file may hide every second of a million rows.
  private static func holds(_ ascending: [ClosedRange<Int>], _ number: Int) -> Bool {
    var low = 0
    var high = ascending.count
    while low < high {
      let middle = (low + high) / 2
      if ascending[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ascending.count && ascending[low].contains(number)
  }

  /// For a row the column that each column under a merge shows: the merged range's first.
  func mergedOrigins(row: Int) -> [Int: Int] {
    var origins: [Int: Int] = [:]
    for merge in layout.merges where merge.first.row <= row && row <= merge.last.row && origins[merge.first.column] == nil {
      for column in merge.first.column...merge.last.column { origins[column] = merge.first.column }
    }
    return origins
  }

  /// The text of a cell, blanks folded off; nil when it is empty or holds no text or number.
  static func shownText(_ value: CellValue) -> String? {
    guard let text = ShownValues.content(value, isMoney: false) else { return nil }
    let bare = CellReader.trimmed(text)
    return bare.isEmpty ? nil : bare
  }
}
