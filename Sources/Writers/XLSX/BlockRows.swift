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
    let columns = block.columns.map { LaidOutColumn($0, rows: block.rows, formulas: blocks.formulas) }
    columns.withUnsafeBufferPointer { columns in
      for index in block.rows.indices {
        let row = start + index
        buffer.beginRow(row)
        for position in columns.indices { put(columns[position], index, row: row, column: position + 1, into: &buffer) }
        buffer.endRow()
      }
    }
  }

  private func put(_ cells: LaidOutColumn, _ index: Int, row: Int, column: Int, into buffer: inout RowBuffer) {
    let look = looks[column - 1]
    switch cells {
    case .numbers(let numbers), .serials(let numbers):
      let number = numbers[index]
      if number.isNaN { buffer.blank(column, look) } else { buffer.number(column, number, look) }
    case .texts(let texts, let rows):
      let code = texts.codes[rows[index]]
      guard code >= 0 else { return buffer.blank(column, look) }
      texts.dictionary.withUTF8(at: Int(code)) { bytes in
        if bytes.count > WriteLimits.lineFeeds {
          buffer.text(column, WriteLimits.fitting(String(decoding: bytes, as: UTF8.self)), look)
        } else {
          buffer.text(column, UTF8Span(unchecked: Span(_unsafeElements: bytes)), look)
        }
      }
    case .text(let text): if let text { buffer.text(column, text, look) } else { buffer.blank(column, look) }
    case .others(let values): buffer.put(values[index], column, look, isPlain: false)
    case .helper(let shared, let results): put(results[index], helper: shared, row: row, column: column, into: &buffer)
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
