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

  init(_ blocks: BookBlocks, looks: [StyleID], firstRow: Int, lastRow: Int) {
    self.blocks = blocks
    self.looks = looks
    self.firstRow = firstRow
    self.lastRow = lastRow
  }

  func put(_ block: BookBlock, from start: Int, into buffer: inout RowBuffer) {
    for index in block.rows.indices {
      let row = start + index
      buffer.beginRow(row)
      for (position, column) in block.columns.enumerated() {
        put(column, index, block.rows[index], row: row, column: position + 1, into: &buffer)
      }
      buffer.endRow()
    }
  }

  /// - Parameters:
  ///   - index: in the block; `tableRow`: in its table; `row`: in the sheet.
  private func put(_ cells: BookBlockColumn, _ index: Int, _ tableRow: Int, row: Int, column: Int, into buffer: inout RowBuffer) {
    let look = looks[column - 1]
    switch cells {
    case .number(let number): buffer.number(column, number, look)
    case .text(let text): if let text { buffer.text(column, text, look) } else { buffer.blank(column, look) }
    case .numbers(let numbers):
      if numbers[index].isFinite { buffer.number(column, numbers[index], look) } else { buffer.blank(column, look) }
    case .helper(let shared, let results): put(results[tableRow], helper: shared, row: row, column: column, into: &buffer)
    case .cells(.texts(let texts)), .cells(.codeLists(let texts)):
      if let text = texts[tableRow] { buffer.text(column, WriteLimits.fitting(text), look) } else { buffer.blank(column, look) }
    case .cells(.money(let money)):
      if money[tableRow] == Column.emptyMoney {
        buffer.blank(column, look)
      } else {
        buffer.number(column, Double(money[tableRow]) / 100, look)
      }
    case .cells(.numbers(let numbers)):
      if numbers[tableRow].isFinite { buffer.number(column, numbers[tableRow], look) } else { buffer.blank(column, look) }
    case .cells(.days(let days)):
      if days[tableRow] == Column.emptyDay {
        buffer.blank(column, look)
      } else {
        buffer.put(.date(Day(number: days[tableRow])), column, look, isPlain: false)
      }
    case .cells(.booleans(let flags)):
      if flags[tableRow] == Column.emptyBoolean { buffer.blank(column, look) } else { buffer.boolean(column, flags[tableRow] == 1, look) }
    }
  }

  private func put(_ result: Double, helper shared: Int, row: Int, column: Int, into buffer: inout RowBuffer) {
    let look = looks[column - 1]
    guard let formula = blocks.formulas[shared] else {
      if result.isNaN { buffer.blank(column, look) } else { buffer.number(column, result, look) }
      return
    }
    let content: CellContent = result.isNaN ? .text("") : .number(result)
    if firstRow == lastRow {
      buffer.formula(column, formula, result: content, look)
    } else if row == firstRow {
      let range = CellRange(rows: firstRow...lastRow, columns: column...column)
      buffer.sharedFormula(column, index: shared, master: (formula, range), result: content, look)
    } else {
      buffer.sharedFormula(column, index: shared, result: content, look)
    }
  }
}
