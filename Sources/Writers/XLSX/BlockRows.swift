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
    case .numbers(let numbers):
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

/// A block's column in the order of its rows, its storage looked at once.
private enum LaidOutColumn {
  /// NaN = an empty cell; money in rupiah, days as serials.
  case numbers([Double])
  /// By the rows of their table.
  case texts(TextColumn, rows: [Int])
  /// The same in every row.
  case text(String?)
  case others([BookValue])
  /// NaN = an empty text.
  case helper(Int, [Double])

  /// - Parameter formulas: of the sheet; a helper without one holds plain values.
  init(_ column: BookBlockColumn, rows: [Int], formulas: [String?]) {
    switch column {
    case .number(let number): self = .numbers([Double](repeating: number, count: rows.count))
    case .text(let text): self = .text(text)
    case .numbers(let numbers): self = .numbers(numbers)
    case .cells(.texts(let texts)), .cells(.codeLists(let texts)): self = .texts(texts, rows: rows)
    case .cells(.numbers(let cells)):
      let numbers = cells.doubles
      self = .numbers(rows.map { numbers[$0] })
    case .cells(.money(let cells)):
      let sen = cells.sen
      self = .numbers(rows.map { sen[$0] == Column.emptyMoney ? .nan : Double(sen[$0]) / 100 })
    case .cells(.days(let days)):
      let serials = rows.map { days[$0] == Column.emptyDay ? .nan : Day(number: days[$0]).excelSerial }
      // Days before Excel's calendar are written as texts.
      let hasEarly = serials.contains { $0 < 1 }
      self = hasEarly ? .others(rows.indices.map { BookBlock(rows: rows, columns: [column]).value($0, column: 0) }) : .numbers(serials)
    case .cells(.booleans): self = .others(rows.indices.map { BookBlock(rows: rows, columns: [column]).value($0, column: 0) })
    case .helper(let shared, let results):
      let chosen = rows.map { results[$0] }
      self = formulas[shared] == nil ? .numbers(chosen) : .helper(shared, chosen)
    }
  }
}
