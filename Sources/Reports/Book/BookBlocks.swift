// Many rows of one shape, kept as columns, so that a long sheet costs neither cells nor memory.

package import Formulas

/// A column of a block.
package enum BookBlockColumn: Sendable {
  /// The same number in every row.
  case number(Double)
  /// The same text in every row; nil = empty cells.
  case text(String?)
  /// One number for each row of the block.
  case numbers([Double])
  /// Cells of a table, found by the block's rows.
  case cells(Column)
  /// Results of the sheet's shared formula with this index, by the block's rows; NaN = an empty text. Without a formula they are plain values.
  case helper(Int, [Double])
}

/// Rows of one table.
package struct BookBlock: Sendable {
  /// Rows of the table, in the order of the sheet.
  package var rows: [Int]
  package var columns: [BookBlockColumn]

  package init(rows: [Int], columns: [BookBlockColumn]) {
    self.rows = rows
    self.columns = columns
  }

  /// - Parameter index: of the block's rows.
  package func value(_ index: Int, column: Int) -> BookValue {
    switch columns[column] {
    case .number(let number): .number(number)
    case .text(let text): text.map(BookValue.text) ?? .empty
    case .numbers(let numbers): numbers[index].isFinite ? .number(numbers[index]) : .empty
    case .cells(let cells): cells.value(rows[index])
    case .helper(_, let results): results[rows[index]].isNaN ? .text("") : .number(results[rows[index]])
    }
  }
}

/// Blocks that follow each other, each made when it is asked for.
package struct BookBlocks: Sendable {
  /// Rows of each block.
  package let counts: [Int]
  /// The look of each column.
  package let styles: [BookStyle]
  /// The shared formulas by index: as they stand in the first row of the first block; nil = plain values with a stated reason.
  package let formulas: [String?]
  private let make: @Sendable (Int) -> BookBlock

  package init(counts: [Int], styles: [BookStyle], formulas: [String?] = [], make: @escaping @Sendable (Int) -> BookBlock) {
    self.counts = counts
    self.styles = styles
    self.formulas = formulas
    self.make = make
  }

  package var rowCount: Int { counts.reduce(0, +) }

  package subscript(index: Int) -> BookBlock { make(index) }
}
