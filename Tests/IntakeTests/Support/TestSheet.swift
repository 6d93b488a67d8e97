// A sheet of a test: cells by place, and what is hidden or merged.

import FindingGallery
import Findings
import Formulas
import Plans

@testable import Intake
@testable import Spreadsheets

struct TestSheet: Sendable {
  var name: String
  var cells: [CellReference: Typed] = [:]
  var hiddenRows: Set<Int> = []
  var hiddenColumns: Set<Int> = []
  var merges: [CellRange] = []

  init(_ name: String) { self.name = name }

  /// Headings in row 1, one row below the other from row 2.
  init(_ declaration: TableDeclaration, rows: [[String: Typed]]) {
    self.init(declaration.sheet)
    for (column, field) in declaration.fields.enumerated() {
      self[1, column + 1] = .text(field.heading)
      for (row, values) in rows.enumerated() { self[row + 2, column + 1] = values[field.key] }
    }
  }

  subscript(row: Int, column: Int) -> Typed? {
    get { cells[CellReference(row: row, column: column)] }
    set { cells[CellReference(row: row, column: column)] = newValue }
  }

  /// By A1 name.
  subscript(name: String) -> Typed? {
    get { CellReference(name).flatMap { cells[$0] } }
    set { if let place = CellReference(name) { cells[place] = newValue } }
  }

  /// The whole sheet moved down and right.
  func moved(rows: Int, columns: Int) -> TestSheet {
    var sheet = self
    sheet.cells = [:]
    for (place, value) in cells { sheet[place.row + rows, place.column + columns] = value }
    return sheet
  }

  /// The same cells in memory, without a file.
  func grid() -> SheetGrid {
    var styles: [String: Int32] = [:]
    var formats = [NumberFormat.general]
    var batch = CellBatch()
    for (place, typed) in cells.sorted(by: { $0.key < $1.key }) {
      var style: Int32 = 0
      if let format = typed.format {
        if styles[format] == nil {
          styles[format] = Int32(formats.count)
          formats.append(NumberFormat(code: format))
        }
        style = styles[format] ?? 0
      }
      let value = batch.pack(typed.value)
      batch.cells.append(PackedCell(row: place.row, column: place.column, style: style, value: value, hasFormula: typed == .formula))
    }
    var layout = SheetLayout()
    layout.hiddenRows = hiddenRows.sorted().map { $0...$0 }
    layout.hiddenColumns = hiddenColumns.sorted().map { $0...$0 }
    layout.merges = merges
    return SheetGrid(file: SourceFile(name: "uji.xlsx", sha256: "0"), name: name, batch: batch, layout: layout, formats: formats)
  }

  /// The sheet as one to be written.
  func draft(in workbook: inout WorkbookDraft) -> SheetDraft {
    var sheet = SheetDraft(name: name)
    var styled: [Int: [(Int, CellContent, StyleID)]] = [:]
    for (place, typed) in cells {
      let style = typed.format.map { workbook.style(CellStyle(numberFormat: $0)) } ?? .plain
      styled[place.row, default: []].append((place.column, typed.content, style))
    }
    let hidden = hiddenRows
    let rows = styled.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted { $0.0 < $1.0 }) }
    sheet.rows = RowSource { buffer in
      for (row, cells) in rows {
        buffer.beginRow(row, hidden: hidden.contains(row))
        for (column, content, style) in cells { buffer.cell(column, content, style) }
        buffer.endRow()
      }
      return false
    }
    sheet.columns = hiddenColumns.sorted().map { ColumnDraft($0, hidden: true) }
    sheet.merges = merges
    return sheet
  }

  /// The sheet as CSV text from its first to its last row.
  func csv(delimiter: Character, decimalComma: Bool) -> String {
    let lastRow = cells.keys.map(\.row).max() ?? 0
    let lastColumn = cells.keys.map(\.column).max() ?? 0
    var text = ""
    for row in 1...max(1, lastRow) {
      let fields = (1...max(1, lastColumn)).map { column -> String in
        let field = self[row, column]?.field(decimalComma: decimalComma) ?? ""
        let needsQuotes = field.contains(delimiter) || field.contains("\"") || field.contains(where: \.isNewline)
        return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
      }
      text += fields.joined(separator: String(delimiter)) + "\r\n"
    }
    return text
  }
}

extension CellBatch {
  fileprivate mutating func pack(_ value: CellValue) -> PackedValue {
    switch value {
    case .empty: return .empty
    case .number(let number): return .number(number)
    case .date(let serial): return .date(serial)
    case .boolean(let truth): return .boolean(truth)
    case .text(let text): return keep(Array(text.utf8).span)
    case .error(let code):
      var packed = keep(Array(code.utf8).span)
      packed.kind = .error
      return packed
    }
  }
}
