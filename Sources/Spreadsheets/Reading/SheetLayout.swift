// What a sheet hides and merges.

/// A rectangle of cells; `first` is its upper left corner.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
  public var first: CellReference
  public var last: CellReference

  /// Corners in any order.
  public init(first: CellReference, last: CellReference) {
    self.first = CellReference(row: min(first.row, last.row), column: min(first.column, last.column))
    self.last = CellReference(row: max(first.row, last.row), column: max(first.column, last.column))
  }

  /// Reads `A1:C3` or `A1`; nil for anything else.
  public init?(_ name: some StringProtocol) {
    let corners = name.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let start = corners.first, let end = corners.last,
      let first = CellReference(start), let last = CellReference(end)
    else { return nil }
    self.init(first: first, last: last)
  }

  /// `A1:C3`, or `A1` for a single cell.
  public var description: String { first == last ? first.description : "\(first):\(last)" }
}

/// What is hidden and merged in a sheet; ranges ascend and do not touch each other.
public struct SheetLayout: Sendable, Equatable {
  public var hiddenRows: [ClosedRange<Int>] = []
  public var hiddenColumns: [ClosedRange<Int>] = []
  /// In the order of the file.
  public var merges: [CellRange] = []

  public init() {}

  /// The same rows or columns in ascending ranges that do not touch.
  static func united(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var united: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = united.last, range.lowerBound <= last.upperBound + 1 {
        united[united.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        united.append(range)
      }
    }
    return united
  }
}
