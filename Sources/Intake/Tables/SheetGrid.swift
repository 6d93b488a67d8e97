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
  /// All cells, in row, column order, packed: a string is made of a text only where somebody will see it.
  let batch: CellBatch
  let rows: [Row]
  var layout: SheetLayout
  /// By style index; empty for CSV.
  var formats: [NumberFormat]
  /// Texts that the workbook's cells share; 0 for CSV.
  var sharedTexts = 0
  /// Physical lines of the records; nil for workbooks.
  var lines: CSVLines?

  /// - Parameter batch: in row, column order.
  init(file: SourceFile, name: String, batch: CellBatch, layout: SheetLayout, formats: [NumberFormat] = []) {
    self.file = file
    self.name = name
    self.batch = batch
    self.layout = layout
    self.formats = formats
    var rows: [Row] = []
    let cells = batch.cells
    var start = 0
    while start < cells.count {
      let number = cells[start].row
      var end = start + 1
      while end < cells.count, cells[end].row == number { end += 1 }
      rows.append(Row(number: Int(number), cells: start..<end))
      start = end
    }
    self.rows = rows
  }

  var isEmpty: Bool { batch.cells.isEmpty }

  /// The cells of a row as they lie there.
  func packed(_ row: Row) -> ArraySlice<PackedCell> { batch.cells[row.cells] }

  /// The cells of a row with their texts, for the few rows whose words are read.
  func cells(of row: Row) -> [Cell] { packed(row).map(batch.cell) }

  /// The cell at a position of the batch.
  func cell(at position: Int) -> Cell { batch.cell(batch.cells[position]) }

  /// The format of a style; nil in CSV, which has none.
  func format(_ style: Int32) -> NumberFormat? {
    if isCSV { return nil }
    return formats.indices.contains(Int(style)) ? formats[Int(style)] : .general
  }

  func physicalLine(ofRow row: Int) -> Int? {
    guard let lines, let last = rows.last, (1...last.number).contains(row) else { return nil }
    return lines.line(ofRow: row)
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
