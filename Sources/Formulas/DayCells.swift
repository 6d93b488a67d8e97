// The dates of a column in as few bytes as they need: those of one submission lie within a few years.

/// `Day.number`, one per row; `Column.emptyDay` = empty.
package struct DayCells: Sendable {
  private enum Storage {
    /// Days after `first`; the largest number = empty.
    case near(first: Int32, [UInt16])
    case far([Int32])
  }

  private let storage: Storage

  package init(_ cells: [Int32]) {
    var first = Int32.max
    var last = Int32.min
    for cell in cells where cell != Column.emptyDay {
      if cell < first { first = cell }
      if cell > last { last = cell }
    }
    if last < first { (first, last) = (0, 0) }
    guard Int64(last) - Int64(first) < Int64(UInt16.max) else {
      storage = .far(mapped(cells) { $0 })
      return
    }
    storage = .near(first: first, mapped(cells) { $0 == Column.emptyDay ? .max : UInt16(truncatingIfNeeded: $0 &- first) })
  }

  @inline(__always)
  private static func day(_ stored: UInt16, after first: Int32) -> Int32 { stored == .max ? Column.emptyDay : first &+ Int32(stored) }

  /// All of them, for working on whole columns.
  package var numbers: [Int32] {
    switch storage {
    case .near(let first, let cells): mapped(cells) { Self.day($0, after: first) }
    case .far(let cells): cells
    }
  }
}

extension DayCells: RandomAccessCollection, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .near(_, let cells): cells.count
    case .far(let cells): cells.count
    }
  }

  package subscript(row: Int) -> Int32 {
    switch storage {
    case .near(let first, let cells): Self.day(cells[row], after: first)
    case .far(let cells): cells[row]
    }
  }

  package static func == (left: DayCells, right: DayCells) -> Bool { left.elementsEqual(right) }
}

extension Column {
  /// `Day.number`; `emptyDay` = empty.
  package static func days(_ cells: [Int32]) -> Column { .days(DayCells(cells)) }
}
