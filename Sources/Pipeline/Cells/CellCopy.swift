// Copies the stored values of a spreadsheet into a new workbook (`baca --format xlsx`); dates stay dates.

import Spreadsheets

package enum CellCopy {
  /// Writes the given sheets with their number formats. They are streamed; only where a file has its cells out of order are they held in memory.
  package static func write(_ source: CellSource, sheets: [String], to path: String) throws {
    do {
      try SafeFile.write(workbook(source, sheets, inMemory: false), to: path)
    } catch is CellsOutOfOrder {
      try SafeFile.write(workbook(source, sheets, inMemory: true), to: path)
    }
  }

  /// Cells that are put in order in memory: 500 MB.
  private static let keptCells = 10_000_000

  /// For dates whose own format is missing or cannot be written.
  private static let dateFormat = "yyyy-mm-dd"

  /// A sheet's cells do not come in row order.
  private struct CellsOutOfOrder: Error {}

  private static func workbook(_ source: CellSource, _ sheets: [String], inMemory: Bool) -> WorkbookDraft {
    var draft = WorkbookDraft()
    // What a workbook cannot hold is left out, but a date stays a date.
    var taken: Set<String> = []
    let styles = source.formatCodes.map { code in
      var code = code
      if !CellStyle.isNumberFormat(code) || !taken.contains(code) && taken.count >= WriteLimits.numberFormats - 1 {
        code = NumberFormat(code: code).isDate ? dateFormat : NumberFormat.general.code
      }
      guard code != NumberFormat.general.code else { return StyleID.plain }
      if code != dateFormat { taken.insert(code) }
      return draft.style(CellStyle(numberFormat: code))
    }
    let look = Look(styles: styles, undatedDate: draft.style(CellStyle(numberFormat: dateFormat)))
    for name in sheets {
      var sheet = SheetDraft(name: sheetName(name, among: draft.sheets.map(\.name)))
      sheet.rows = inMemory ? orderedRows(source, name, look) : streamedRows(source, name, look)
      draft.sheets.append(sheet)
    }
    return draft
  }

  /// The looks of cells in the new workbook.
  private struct Look {
    var styles: [StyleID]
    /// For a date without a date format: it was stored as text.
    var undatedDate: StyleID

    func style(of cell: PackedCell) -> StyleID {
      let style = cell.style >= 0 && Int(cell.style) < styles.count ? styles[Int(cell.style)] : .plain
      return style == .plain && cell.kind == .date ? undatedDate : style
    }
  }

  private static func streamedRows(_ source: CellSource, _ sheet: String, _ look: Look) -> RowSource {
    var opened: CellStream?
    var row = 0
    var column = 0
    return RowSource { buffer in
      let stream = try opened ?? source.stream(sheet: sheet)
      opened = stream
      guard let batch = try stream.next() else { return false }
      for cell in batch.cells {
        if cell.row != row {
          guard cell.row > row else { throw CellsOutOfOrder() }
          row = Int(cell.row)
          column = 0
          buffer.beginRow(row)
        }
        guard cell.column > column else { throw CellsOutOfOrder() }
        column = Int(cell.column)
        append(cell, of: batch, look.style(of: cell), to: &buffer)
      }
      return true
    }
  }

  private static func orderedRows(_ source: CellSource, _ sheet: String, _ look: Look) -> RowSource {
    RowSource { buffer in
      var kept = KeptBatches()
      try source.read(sheet: sheet) { batch in
        kept.add(copy batch)
        guard kept.cells <= keptCells else {
          throw CommandFailure(
            .unusableInput,
            "\(source.file): sel lembar \"\(sheet)\" tidak berurutan dan terlalu banyak untuk disusun ulang; pakai --format ndjson.")
        }
      }
      var row = 0
      for (index, position) in kept.ordered {
        let cell = kept.batches[index].cells[position]
        if cell.row != row {
          row = Int(cell.row)
          buffer.beginRow(row)
        }
        append(cell, of: kept.batches[index], look.style(of: cell), to: &buffer)
      }
      return false
    }
  }

  private static func append(_ cell: PackedCell, of batch: borrowing CellBatch, _ style: StyleID, to buffer: inout RowBuffer) {
    let column = Int(cell.column)
    switch cell.kind {
    case .empty: break
    case .number: buffer.number(column, cell.number, style)
    case .text where cell.textLength > WriteLimits.lineFeeds: buffer.text(column, WriteLimits.fitting(batch.text(of: cell)), style)
    // The reader gives out nothing but well-formed UTF-8.
    case .text: buffer.text(column, UTF8Span(unchecked: batch.utf8(of: cell).span), style)
    case .boolean: buffer.boolean(column, cell.number != 0, style)
    case .date: buffer.date(column, serial: cell.number, style)
    case .error:
      let code = batch.text(of: cell)
      if RowBuffer.errorValues.contains(code) { buffer.error(column, code, style) } else { buffer.text(column, code, style) }
    }
  }

  /// Excel's rules for sheet names, which CSV file names need not follow: ≤ 31 characters, none of `[]:*?/\`, no outer apostrophe, not `History`, unique.
  private static func sheetName(_ name: String, among taken: [String]) -> String {
    var bare = String(name.map { "[]:*?/\\".contains($0) ? "_" : $0 })
    while bare.hasPrefix("'") { bare.removeFirst() }
    while bare.hasSuffix("'") { bare.removeLast() }
    while bare.utf16.count > 31 { bare.removeLast() }
    if bare.isEmpty { bare = "Lembar" }
    // Excel keeps this name for its list of changes.
    if bare.lowercased() == "history" { bare += "_" }
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
