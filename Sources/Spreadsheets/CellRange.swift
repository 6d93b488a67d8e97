// A rectangle of cells and its A1 name.

/// A rectangle of cells, both corners included.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
  /// The upper left corner.
  public let first: CellReference
  /// The lower right corner.
  public let last: CellReference

  /// The rectangle between any two opposite corners.
  public init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// A rectangle of one cell.
  public init(_ cell: CellReference) { self.init(cell, cell) }

  /// - Precondition: rows in 1…1,048,576 and columns in 1…16,384.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.init(
      CellReference(row: rows.lowerBound, column: columns.lowerBound), CellReference(row: rows.upperBound, column: columns.upperBound))
  }

  /// Reads `A1:H12`, `$A$1:$H$12` or `A1`; nil for anything else.
  public init?(_ name: some StringProtocol) {
    let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count <= 2, let one = CellReference(parts[0]), let other = CellReference(parts[parts.count - 1]) else { return nil }
    self.init(one, other)
  }

  /// Its rows, 1-based.
  public var rows: ClosedRange<Int> { first.row...last.row }
  /// Its columns, 1-based.
  public var columns: ClosedRange<Int> { first.column...last.column }

  /// `A1:H12`, or `A1` for one cell.
  public var description: String { first == last ? first.description : first.description + ":" + last.description }

  /// `$A$1:$H$12`, also for one cell (`$A$1:$A$1`): what defined names and charts take.
  public var absolute: String {
    let left = CellReference.letters(ofColumn: first.column)
    let right = CellReference.letters(ofColumn: last.column)
    return "$\(left)$\(first.row):$\(right)$\(last.row)"
  }

  /// Whether the cell lies inside.
  public func contains(_ cell: CellReference) -> Bool { rows.contains(cell.row) && columns.contains(cell.column) }

  /// Whether the two have a cell in common.
  public func overlaps(_ other: CellRange) -> Bool { rows.overlaps(other.rows) && columns.overlaps(other.columns) }
}
