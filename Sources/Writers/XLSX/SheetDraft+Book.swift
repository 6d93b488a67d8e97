// A sheet of a book as a sheet of an XLSX file.

import Formulas
import Reports
import Spreadsheets

extension SheetDraft {
  init(_ sheet: BookSheet, _ looks: Looks) {
    self.init(name: sheet.name)
    visibility =
      switch sheet.visibility {
      case .visible: .visible
      case .hidden: .hidden
      case .deeplyHidden: .veryHidden
      }
    columns = sheet.columns.enumerated().map { ColumnDraft($0 + 1, width: $1.width, style: looks[$1.style], hidden: $1.isHidden) }
    if let rest = sheet.otherColumns {
      columns.append(ColumnDraft((sheet.columns.count + 1)...CellReference.maximumColumn, style: looks[rest]))
    }
    freeze = (rows: sheet.frozenRows, columns: sheet.frozenColumns)
    autoFilter = sheet.filter
    merges = sheet.merges
    validations = sheet.validations.map { DataValidation($0) }
    conditionalFormats = sheet.colourings.map { ConditionalFormat($0) }
    notes = sheet.notes.map { CellNote($0.cell, $0.text, width: Self.noteWidth, height: Self.noteHeight($0.text)) }
    hyperlinks = sheet.links.map { SheetHyperlink($0.cell, location: "\(SheetDraft.quoted($0.sheet))!\($0.target)") }
    protection = sheet.protection.map { SheetProtection($0) }
    page = PageSetup(sheet.page)
    charts = sheet.charts.map { ChartDraft($0) }
    showGridLines = sheet.showsGrid
    rows = RowSource(sheet, looks)
  }

  /// Points: about 40 characters of a note on a line.
  private static let noteWidth = 220.0
  private static let noteCharactersPerLine = 38
  /// Points of one line of a note.
  private static let noteLine = 14.0

  private static func noteHeight(_ text: String) -> Double {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / noteCharactersPerLine }
    return Double(lines + 1) * noteLine
  }
}

extension RowSource {
  /// Rows of the book, made one by one while the file is written.
  init(_ sheet: BookSheet, _ looks: Looks) {
    let (rows, heights, fit) = (sheet.rows, sheet.rowHeights, RowFit(sheet))
    var next = 0
    var block = 0
    var cells: [BookCell] = []
    self.init { buffer in
      if next < rows.generatedCount {
        rows.fill(next, &cells)
        next += 1
        let height = heights[next] ?? fit.height(of: cells, row: next)
        if cells.isEmpty, height == nil { return true }
        buffer.beginRow(next, height: height)
        for (index, cell) in cells.enumerated() { buffer.put(cell.value, index + 1, looks[cell.style], isPlain: cell.style == .plain) }
        buffer.endRow()
        return true
      }
      if let blocks = rows.blocks, block < blocks.counts.count {
        BlockRows(blocks: blocks, looks: blocks.styles.map { looks[$0] }, firstRow: rows.generatedCount + 1, lastRow: rows.count)
          .put(blocks[block], from: next + 1, into: &buffer)
        next += blocks.counts[block]
        block += 1
        return true
      }
      // A draft may be written again.
      (next, block) = (0, 0)
      return false
    }
  }
}

extension RowBuffer {
  mutating func put(_ value: BookValue, _ column: Int, _ look: StyleID, isPlain: Bool) {
    switch value {
    case .empty: if !isPlain { blank(column, look) }
    case .text(let text): self.text(column, WriteLimits.fitting(text), look)
    case .number(let number): self.number(column, number, look)
    case .date(let day):
      // Days before Excel's calendar have no serial number there.
      if day.excelSerial >= 1 { date(column, serial: day.excelSerial, look) } else { text(column, day.iso, look) }
    case .boolean(let value): boolean(column, value, look)
    case .error(let code):
      if Self.errorValues.contains(code) { error(column, code, look) } else { text(column, WriteLimits.fitting(code), look) }
    case .uncalculated: formula(column, "NA()", result: .empty, look)
    case .formula(let text, let result): formula(column, text, result: CellContent(result), look)
    case .arrayFormula(let text, let result): arrayFormula(column, text, result: CellContent(result), look)
    }
  }
}

extension CellContent {
  fileprivate init(_ value: BookValue) {
    switch value {
    case .empty: self = .text("")
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .date(let day): self = .number(day.excelSerial)
    case .boolean(let value): self = .boolean(value)
    case .error(let code): self = .error(code)
    case .uncalculated: self = .empty
    case .formula, .arrayFormula: preconditionFailure("the stored result of a formula cannot be a formula")
    }
  }
}
