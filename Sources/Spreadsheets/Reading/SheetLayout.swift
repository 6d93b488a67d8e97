// What a sheet hides and merges.

/// What is hidden and merged in a sheet; ranges ascend and do not touch each other.
public struct SheetLayout: Sendable, Equatable {
  /// 1-based; their cells are read like others.
  public var hiddenRows: [ClosedRange<Int>] = []
  /// 1-based; their cells are read like others.
  public var hiddenColumns: [ClosedRange<Int>] = []
  /// In the order of the file.
  public var merges: [CellRange] = []

  /// Nothing hidden, nothing merged.
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
