// Which rows of a sheet are data: blank rows and totals are not, hidden ones are.

import Findings
import Formulas
import Plans
import Spreadsheets

/// The data rows below a heading, with the notes about what was passed over or hidden.
struct RowSelection {
  /// Positions in `grid.rows`.
  var dataRows: [Int] = []
  var findings: [Finding] = []

  /// - Parameters:
  ///   - columns: the columns of the declared fields, nil where absent.
  ///   - keyColumn: the column of the table's key.
  ///   - leading: columns that every row begins with (CSV form); a total is told by what comes after them.
  init(grid: SheetGrid, header: TableHeader, columns: [Int?], keyColumn: Int?, leading: [Int?] = []) {
    let declared = ColumnMarks(columns)
    let leading = ColumnMarks(leading)
    let hidesRows = !grid.layout.hiddenRows.isEmpty
    for index in grid.rows.indices.dropFirst(header.firstDataRow) {
      let row = grid.rows[index]
      let cells = grid.packed(row)
      guard cells.contains(where: { declared.contains($0) && Self.hasContent($0, grid) }) else { continue }
      if let total = Self.totalCell(cells, grid, keyColumn: keyColumn, leading: leading) {
        findings.append(
          Finding(
            .S05, .note, in: grid.file, sheet: grid.name, cell: total.reference, value: SheetGrid.shownText(grid.batch.value(total)),
            line: grid.physicalLine(ofRow: row.number)))
        continue
      }
      if hidesRows, grid.isHidden(row: row.number), let first = cells.first(where: { Self.hasContent($0, grid) }) {
        findings.append(
          Finding(.S06, .note, in: grid.file, sheet: grid.name, cell: first.reference, facts: [.reason: "Baris \(row.number)"]))
      }
      dataRows.append(index)
    }
    for column in declared.columns where grid.isHidden(column: column) && !dataRows.isEmpty {
      let place = CellReference(row: header.row, column: column)
      findings.append(
        Finding(
          .S06, .note, in: grid.file, sheet: grid.name, cell: place, facts: [.reason: "Kolom \(CellReference.letters(ofColumn: column))"]))
    }
  }

  /// Something a person typed: not blank, not `-` or `nihil`, not a formula that gave nothing.
  private static func hasContent(_ cell: PackedCell, _ grid: SheetGrid) -> Bool {
    switch cell.kind {
    case .empty: false
    case .text: grid.batch.withUTF8(of: cell, PlainText.isPlain) || !CellReader.isNothing(grid.batch.text(of: cell))
    case .number, .boolean, .date, .error: true
    }
  }

  private static let totalWords = ["jumlah", "total", "subtotal", "sub total", "grand total"]

  /// The first non-empty cell (also the first after the leading columns), when it begins with JUMLAH, TOTAL … and the key column is empty
  /// or is that cell.
  private static func totalCell(_ cells: ArraySlice<PackedCell>, _ grid: SheetGrid, keyColumn: Int?, leading: ColumnMarks) -> PackedCell? {
    let first = cells.first { hasContent($0, grid) }
    if let first, isTotal(first, among: cells, grid, keyColumn: keyColumn) { return first }
    guard !leading.columns.isEmpty, let own = cells.first(where: { !leading.contains($0) && hasContent($0, grid) }) else { return nil }
    return isTotal(own, among: cells, grid, keyColumn: keyColumn) ? own : nil
  }

  private static func isTotal(_ cell: PackedCell, among cells: ArraySlice<PackedCell>, _ grid: SheetGrid, keyColumn: Int?) -> Bool {
    guard cell.kind == .text, grid.batch.withUTF8(of: cell, mayBeginTotal) else { return false }
    let words = TextKey.fold(grid.batch.text(of: cell))
    guard totalWords.contains(where: { words.hasPrefix($0) && startsWithWord(words, $0) }) else { return false }
    // A dash or a formula that gave nothing is something typed: with it in the key column, "Total station" is the name of a package.
    let key = keyColumn.flatMap { column in
      cells.first { $0.column == column && ($0.kind == .empty || SheetGrid.shownText(grid.batch.value($0)) != nil) }
    }
    return key == nil || key?.reference == cell.reference
  }

  /// Any word of `totalWords` begins with one of these letters, behind blanks or letters that only Unicode's tables know.
  private static func mayBeginTotal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return first <= 0x20 || first >= 0x80 || "jtsg".utf8.contains(first | 0x20)
  }

  private static func startsWithWord(_ text: String, _ word: String) -> Bool {
    guard let next = text.dropFirst(word.count).first else { return true }
    return !(next.isLetter || next.isNumber)
  }
}

/// Some columns of a sheet, for asking of each cell whether it is in one.
struct ColumnMarks {
  /// In ascending order.
  let columns: [Int]
  private var marks: [Bool]

  init(_ columns: [Int?]) {
    let known = Set(columns.compactMap { $0 })
    self.columns = known.sorted()
    marks = [Bool](repeating: false, count: (known.max() ?? 0) + 1)
    for column in known { marks[column] = true }
  }

  func contains(_ cell: PackedCell) -> Bool { Int(cell.column) < marks.count && marks[Int(cell.column)] }
}
