// What a column holds and what a value of a formula is.

/// The type of a column. `money` is rupiah and behaves as a number; `codeList` is several codes in one cell.
package enum ColumnType: Hashable, Sendable {
  case number, money, text, date, boolean, codeList

  /// The type of its values in a formula.
  package var valueType: ValueType {
    switch self {
    case .number, .money: .number
    case .text: .text
    case .date: .date
    case .boolean: .boolean
    case .codeList: .codeList
    }
  }
}

/// The type of a value in a formula.
package enum ValueType: Hashable, Sendable {
  case number, text, date, boolean, codeList
}
