// `baca --format xlsx`: the stored values of a spreadsheet in a new workbook; dates stay dates.

package import Spreadsheets

package enum CellCopy {
  /// A workbook of the given sheets with their number formats, ready to be written.
  package static func workbook(_ source: CellSource, sheets: [String]) throws -> WorkbookDraft {
    var draft = WorkbookDraft()
    for name in sheets {
      let cells = try source.cells(ofSheet: name)
      var styles: [Int32: StyleID] = [:]
      for cell in cells where styles[cell.style] == nil { styles[cell.style] = style(of: cell, source, &draft) }
      var sheet = SheetDraft(name: sheetName(name, among: draft.sheets.map(\.name)))
      sheet.rows = rows(cells, styles)
      draft.sheets.append(sheet)
    }
    return draft
  }

  private static func style(of cell: Cell, _ source: CellSource, _ draft: inout WorkbookDraft) -> StyleID {
    var code = source.formatCode(cell)
    if code == NumberFormat.general.code {
      guard case .date = cell.value else { return .plain }
      code = "yyyy-mm-dd"
    }
    return draft.style(CellStyle(numberFormat: code))
  }

  private static func rows(_ cells: [Cell], _ styles: [Int32: StyleID]) -> RowSource {
    var next = 0
    return RowSource { buffer in
      guard next < cells.count else { return false }
      let row = cells[next].reference.row
      buffer.beginRow(row)
      while next < cells.count, cells[next].reference.row == row {
        append(cells[next], styles[cells[next].style] ?? .plain, to: &buffer)
        next += 1
      }
      buffer.endRow()
      return true
    }
  }

  private static let errorValues: Set<String> = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]

  private static func append(_ cell: Cell, _ style: StyleID, to buffer: inout RowBuffer) {
    let column = cell.reference.column
    switch cell.value {
    case .empty: break
    case .number(let number): buffer.number(column, number, style)
    case .text(let text): buffer.text(column, text, style)
    case .boolean(let flag): buffer.boolean(column, flag, style)
    case .date(let serial): buffer.date(column, serial: serial, style)
    case .error(let code):
      if errorValues.contains(code) { buffer.error(column, code, style) } else { buffer.text(column, code, style) }
    }
  }

  /// Excel's rules for sheet names, which CSV file names need not follow: ≤ 31 characters, none of `[]:*?/\`, no outer apostrophe, unique.
  private static func sheetName(_ name: String, among taken: [String]) -> String {
    var bare = String(name.map { "[]:*?/\\".contains($0) ? "_" : $0 })
    while bare.hasPrefix("'") { bare.removeFirst() }
    while bare.hasSuffix("'") { bare.removeLast() }
    while bare.utf16.count > 31 { bare.removeLast() }
    if bare.isEmpty { bare = "Lembar" }
    let lowered = Set(taken.map { $0.lowercased() })
    var candidate = bare
    var number = 2
    while lowered.contains(candidate.lowercased()) {
      candidate = "\(bare.prefix(27)) \(number)"
      number += 1
    }
    return candidate
  }
}
