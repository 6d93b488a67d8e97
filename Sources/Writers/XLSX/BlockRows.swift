// Rows that are kept as columns, written without a cell value in between.

import Formulas
import Reports
import Spreadsheets

struct BlockRows {
  let blocks: BookBlocks
  let looks: [StyleID]
  /// Of the sheet: the first row of the first block, whose cells hold the shared formulas, and the last row of all blocks.
  let firstRow: Int
  let lastRow: Int

  func put(_ block: BookBlock, from start: Int, into buffer: inout RowBuffer) {
    let cells = LaidOutBlock(block, formulas: blocks.formulas)
    // Texts that stand once or twice are looked up as they come.
    var shared = cells.dictionaries.map { texts in
      [SharedText?](repeating: nil, count: texts.count * 2 > block.rows.count ? 0 : texts.count)
    }
    for index in block.rows.indices {
      let row = start + index
      buffer.beginRow(row)
      for column in cells.columns.indices { put(cells, column, index, row: row, &shared, into: &buffer) }
      buffer.endRow()
    }
  }

  /// - Parameter shared: by dictionary and code, the texts that the workbook knows already; empty for a dictionary whose texts hardly repeat.
  private func put(
    _ cells: LaidOutBlock, _ position: Int, _ index: Int, row: Int, _ shared: inout [[SharedText?]], into buffer: inout RowBuffer
  ) {
    let (column, look) = (position + 1, looks[position])
    switch cells.columns[position] {
    case .numbers(let start), .serials(let start):
      let number = cells.numbers[start + index]
      if number.isNaN { buffer.blank(column, look) } else { buffer.number(column, number, look) }
    case .texts(let dictionary, let start):
      let code = Int(cells.codes[start + index])
      guard code >= 0 else { return buffer.blank(column, look) }
      let isRepeating = !shared[dictionary].isEmpty
      if isRepeating, let known = shared[dictionary][code] { return buffer.text(column, shared: known, look) }
      cells.dictionaries[dictionary].withUTF8(at: code) { bytes in
        let text = UTF8Span(unchecked: Span(_unsafeElements: bytes))
        if bytes.count > WriteLimits.lineFeeds {
          buffer.text(column, WriteLimits.fitting(String(copying: text)), look)
        } else if isRepeating, let entered = buffer.share(text) {
          shared[dictionary][code] = entered
          buffer.text(column, shared: entered, look)
        } else {
          buffer.text(column, text, look)
        }
      }
    case .text(let text): if let text = cells.texts[text] { buffer.text(column, text, look) } else { buffer.blank(column, look) }
    case .others(let values): buffer.put(cells.others[values][index], column, look, isPlain: false)
    case .helper(let shared, let start): put(cells.numbers[start + index], helper: shared, row: row, column: column, into: &buffer)
    }
  }

  private func put(_ result: Double, helper shared: Int, row: Int, column: Int, into buffer: inout RowBuffer) {
    let look = looks[column - 1]
    if row > firstRow {
      buffer.sharedFormula(column, index: shared, number: result.isNaN ? nil : result, look)
      return
    }
    guard let formula = blocks.formulas[shared] else { preconditionFailure("a column of plain values was laid out as a helper") }
    let content: CellContent = result.isNaN ? .text("") : .number(result)
    if firstRow == lastRow {
      buffer.formula(column, formula, result: content, look)
    } else {
      let range = CellRange(rows: firstRow...lastRow, columns: column...column)
      buffer.sharedFormula(column, index: shared, master: (formula, range), result: content, look)
    }
  }
}
