// The amounts of a column in as few bytes as they need: most are below ten billion rupiah, and many whole rupiah.

/// Whole sen, one per row; `Column.emptyMoney` = empty.
package struct MoneyCells: Sendable {
  /// Whole rupiah (`unit` 100) or sen (`unit` 1) in 40 bits, of which the upper eight are left out where no row has any; all bits = empty.
  private enum Storage {
    case narrow(low: [UInt32], high: [UInt8], unit: Int64)
    case wide([Int64])
  }

  private static let empty: Int64 = 0xFF_FFFF_FFFF
  private static let largestLow: Int64 = 0xFFFF_FFFF

  private let storage: Storage

  package init(_ cells: [Int64]) {
    let unit: Int64 = cells.allSatisfy { $0 == Column.emptyMoney || $0 % 100 == 0 } ? 100 : 1
    guard cells.allSatisfy({ $0 == Column.emptyMoney || ($0 >= 0 && $0 / unit < Self.empty) }) else {
      storage = .wide(mapped(cells) { $0 })
      return
    }
    func units(_ sen: Int64) -> Int64 { sen == Column.emptyMoney ? Self.empty : sen / unit }
    let isLow = cells.allSatisfy { $0 == Column.emptyMoney || $0 / unit < Self.largestLow }
    storage = .narrow(
      low: mapped(cells) { UInt32(truncatingIfNeeded: units($0)) },
      high: isLow ? [] : mapped(cells) { UInt8(truncatingIfNeeded: units($0) >> 32) }, unit: unit)
  }

  @inline(__always)
  private static func sen(_ low: UInt32, _ unit: Int64) -> Int64 { low == .max ? Column.emptyMoney : Int64(low) * unit }

  @inline(__always)
  private static func sen(_ low: UInt32, _ high: UInt8, _ unit: Int64) -> Int64 {
    let units = Int64(high) << 32 | Int64(low)
    return units == empty ? Column.emptyMoney : units * unit
  }

  /// All of them, for working on whole columns.
  package var sen: [Int64] {
    switch storage {
    case .narrow(let low, let high, let unit):
      high.isEmpty ? mapped(low) { Self.sen($0, unit) } : combined(low, high) { Self.sen($0, $1, unit) }
    case .wide(let cells): cells
    }
  }
}

extension MoneyCells: RandomAccessCollection, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .narrow(let low, _, _): low.count
    case .wide(let cells): cells.count
    }
  }

  package subscript(row: Int) -> Int64 {
    switch storage {
    case .narrow(let low, let high, let unit): high.isEmpty ? Self.sen(low[row], unit) : Self.sen(low[row], high[row], unit)
    case .wide(let cells): cells[row]
    }
  }

  package static func == (left: MoneyCells, right: MoneyCells) -> Bool { left.elementsEqual(right) }
}

extension Column {
  /// Whole sen; `emptyMoney` = empty.
  package static func money(_ cells: [Int64]) -> Column { .money(MoneyCells(cells)) }
}
