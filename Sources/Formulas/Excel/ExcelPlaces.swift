// Where a formula's names stand in a workbook.

/// What the names of a formula become in a cell. All texts are references or formulas without `=`.
package struct ExcelPlaces: Sendable {
  /// For each column of the schema its cell in the row, such as `$S2`.
  package var columns: [String]
  /// Columns whose texts have no case or space to be forgiven, such as choices: they are compared as they stand.
  package var exactColumns: Set<Int>
  /// For each aggregate the cell that holds its value, or an empty text.
  package var aggregates: [String]
  /// The first and last day of the month, as date serials.
  package var monthStart: String
  package var monthEnd: String

  package init(
    columns: [String] = [], exactColumns: Set<Int> = [], aggregates: [String] = [], monthStart: String, monthEnd: String
  ) {
    self.columns = columns
    self.exactColumns = exactColumns
    self.aggregates = aggregates
    self.monthStart = monthStart
    self.monthEnd = monthEnd
  }
}

/// Why a formula cannot be a live one in a workbook.
package enum ExcelObstacle: Error, Equatable, Sendable {
  /// More characters than a cell's formula may have.
  case tooLong(characters: Int)
  /// Functions nested deeper than Excel computes.
  case tooDeep(levels: Int)
  /// A date before March 1900, which Excel's calendar counts otherwise.
  case earlyDate
  /// A text longer than SEARCH looks for.
  case longText
}

/// Excel's limits on one formula.
package enum ExcelLimits {
  /// Characters of a formula.
  package static let characters = 8_192
  /// Levels of nested functions.
  package static let levels = 64
  /// Arguments of one function.
  static let arguments = 255
  /// Characters of a text in a formula, and of what SEARCH looks for.
  static let textCharacters = 255
  /// The first day from which Excel's serials count like a calendar: 1 March 1900, after a leap day that never was.
  package static let firstDay = Day(number: -25_508)
}
