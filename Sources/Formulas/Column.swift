// The cells of one column of a table, held whole.

/// One column. The empty marks are part of the representation: NaN, `Int64.min`, `Int32.min`, code −1, 2.
package enum Column: Sendable, Equatable {
  /// NaN = empty.
  case numbers(NumberCells)
  /// Whole sen; `Int64.min` = empty.
  case money(MoneyCells)
  /// `Day.number`; `Int32.min` = empty.
  case days(DayCells)
  case texts(TextColumn)
  /// 0, 1; 2 = empty.
  case booleans([UInt8])
  /// Each distinct text is a canonical list, `a;b;c`.
  case codeLists(TextColumn)

  package static let emptyMoney = Int64.min
  package static let emptyDay = Int32.min
  package static let emptyBoolean: UInt8 = 2

  package var count: Int {
    switch self {
    case .numbers(let cells): cells.count
    case .money(let cells): cells.count
    case .days(let cells): cells.count
    case .texts(let cells), .codeLists(let cells): cells.codes.count
    case .booleans(let cells): cells.count
    }
  }
}

/// Columns of equal length, in the order of their `TableSchema`.
package struct ColumnTable: Sendable, Equatable {
  package var count: Int
  package var columns: [Column]

  package init(count: Int, columns: [Column]) {
    self.count = count
    self.columns = columns
  }
}
