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
    let declared = Set(columns.compactMap { $0 })
    for index in grid.rows.indices.dropFirst(header.firstDataRow) {
      let row = grid.rows[index]
      let cells = grid.cells(of: row)
      guard cells.contains(where: { declared.contains($0.reference.column) && Self.hasContent($0.value) }) else { continue }
      if let total = Self.totalCell(cells, keyColumn: keyColumn) ?? Self.totalCell(cells, keyColumn: keyColumn, leading: leading) {
        findings.append(
          Finding(
            .S05, .note, in: grid.file, sheet: grid.name, cell: total.reference, value: SheetGrid.shownText(total.value),
            line: grid.physicalLine(ofRow: row.number)))
        continue
      }
      if grid.isHidden(row: row.number), let first = cells.first(where: { Self.hasContent($0.value) }) {
        findings.append(
          Finding(.S06, .note, in: grid.file, sheet: grid.name, cell: first.reference, facts: [.reason: "Baris \(row.number)"]))
      }
      dataRows.append(index)
    }
    for column in declared.sorted() where grid.isHidden(column: column) && !dataRows.isEmpty {
      let place = CellReference(row: header.row, column: column)
      findings.append(
        Finding(
          .S06, .note, in: grid.file, sheet: grid.name, cell: place, facts: [.reason: "Kolom \(CellReference.letters(ofColumn: column))"]))
    }
  }

  /// Something a person typed: not blank, not `-` or `nihil`, not a formula that gave nothing.
  private static func hasContent(_ value: CellValue) -> Bool {
    switch value {
    case .empty: false
    case .text(let text): !CellReader.isNothing(text)
    case .number, .boolean, .date, .error: true
    }
  }

  private static let totalWords = ["jumlah", "total", "subtotal", "sub total", "grand total"]

  /// The first non-empty cell, when it begins with JUMLAH, TOTAL … and the key column is empty or is that cell.
  private static func totalCell(_ cells: ArraySlice<Cell>, keyColumn: Int?, leading: [Int?] = []) -> Cell? {
    guard let first = cells.first(where: { hasContent($0.value) && !leading.contains($0.reference.column) }),
      case .text(let text) = first.value
    else { return nil }
    let words = TextKey.fold(text)
    guard totalWords.contains(where: { words.hasPrefix($0) && startsWithWord(words, $0) }) else { return nil }
    let key = keyColumn.flatMap { column in cells.first { $0.reference.column == column && hasContent($0.value) } }
    return key == nil || key?.reference == first.reference ? first : nil
  }

  private static func startsWithWord(_ text: String, _ word: String) -> Bool {
    guard let next = text.dropFirst(word.count).first else { return true }
    return !(next.isLetter || next.isNumber)
  }
}
