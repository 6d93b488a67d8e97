// The amounts of a column in as few bytes as they need: most are whole rupiah below a trillion.

/// Whole sen, one per row; `Column.emptyMoney` = empty.
package struct MoneyCells: Sendable {
  /// Whole rupiah in 40 bits, of which the upper eight are left out where no row has any; all bits = empty.
  private enum Storage {
    case rupiah(low: [UInt32], high: [UInt8])
    case sen([Int64])
  }

  private static let empty: Int64 = 0xFF_FFFF_FFFF
  private static let largestLow: Int64 = 0xFFFF_FFFF

  private let storage: Storage

  package init(_ cells: [Int64]) {
    func rupiah(_ sen: Int64) -> Int64 { sen == Column.emptyMoney ? Self.empty : sen / 100 }
    guard cells.allSatisfy({ $0 == Column.emptyMoney || ($0 >= 0 && $0 % 100 == 0 && $0 / 100 < Self.empty) }) else {
      storage = .sen(mapped(cells) { $0 })
      return
    }
    let isLow = cells.allSatisfy { $0 == Column.emptyMoney || $0 / 100 < Self.largestLow }
    storage = .rupiah(
      low: mapped(cells) { UInt32(truncatingIfNeeded: rupiah($0)) },
      high: isLow ? [] : mapped(cells) { UInt8(truncatingIfNeeded: rupiah($0) >> 32) })
  }

  @inline(__always)
  private static func sen(_ low: UInt32) -> Int64 { low == .max ? Column.emptyMoney : Int64(low) * 100 }

  @inline(__always)
  private static func sen(_ low: UInt32, _ high: UInt8) -> Int64 {
    let rupiah = Int64(high) << 32 | Int64(low)
    return rupiah == empty ? Column.emptyMoney : rupiah * 100
  }

  /// All of them, for working on whole columns.
  package var sen: [Int64] {
    switch storage {
    case .rupiah(let low, let high): high.isEmpty ? mapped(low) { Self.sen($0) } : combined(low, high) { Self.sen($0, $1) }
    case .sen(let cells): cells
    }
  }
}

extension MoneyCells: RandomAccessCollection, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .rupiah(let low, _): low.count
    case .sen(let cells): cells.count
    }
  }

  package subscript(row: Int) -> Int64 {
    switch storage {
    case .rupiah(let low, let high): high.isEmpty ? Self.sen(low[row]) : Self.sen(low[row], high[row])
    case .sen(let cells): cells[row]
    }
  }

  package static func == (left: MoneyCells, right: MoneyCells) -> Bool { left.elementsEqual(right) }
}

extension Column {
  /// Whole sen; `emptyMoney` = empty.
  package static func money(_ cells: [Int64]) -> Column { .money(MoneyCells(cells)) }
}
