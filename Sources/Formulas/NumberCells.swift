// The numbers of a column in as few bytes as they need: counts are small, percentages have two decimals at most.

/// One number per row; NaN = empty. What is put in comes out to the last bit.
package struct NumberCells: Sendable {
  /// The largest number of a narrow storage means "empty".
  private enum Storage {
    case counts([UInt8])
    case hundredths([UInt16])
    case doubles([Double])
  }

  private let storage: Storage

  package init(_ cells: [Double]) {
    if let counts: [UInt8] = Self.narrow(cells, scale: 1) {
      storage = .counts(counts)
    } else if let hundredths: [UInt16] = Self.narrow(cells, scale: 100) {
      storage = .hundredths(hundredths)
    } else {
      storage = .doubles(mapped(cells) { $0 })
    }
  }

  /// Nil when a number is not exactly what the stored one will give.
  private static func narrow<Stored: FixedWidthInteger>(_ cells: [Double], scale: Double) -> [Stored]? {
    var narrow: [Stored] = []
    narrow.reserveCapacity(cells.count)
    for cell in cells {
      if cell.isNaN {
        narrow.append(.max)
        continue
      }
      let scaled = (cell * scale).rounded()
      guard scaled >= 0, scaled < Double(Stored.max) else { return nil }
      let stored = Stored(scaled)
      guard (Double(stored) / scale).bitPattern == cell.bitPattern else { return nil }
      narrow.append(stored)
    }
    return narrow
  }

  @inline(__always)
  private static func number<Stored: FixedWidthInteger>(_ stored: Stored, _ scale: Double) -> Double {
    stored == .max ? .nan : Double(stored) / scale
  }

  /// All of them, for working on whole columns.
  package var doubles: [Double] {
    switch storage {
    case .counts(let cells): mapped(cells) { Self.number($0, 1) }
    case .hundredths(let cells): mapped(cells) { Self.number($0, 100) }
    case .doubles(let cells): cells
    }
  }
}

extension NumberCells: RandomAccessCollection, Equatable {
  package var startIndex: Int { 0 }
  package var endIndex: Int {
    switch storage {
    case .counts(let cells): cells.count
    case .hundredths(let cells): cells.count
    case .doubles(let cells): cells.count
    }
  }

  package subscript(row: Int) -> Double {
    switch storage {
    case .counts(let cells): Self.number(cells[row], 1)
    case .hundredths(let cells): Self.number(cells[row], 100)
    case .doubles(let cells): cells[row]
    }
  }

  /// Equal when the same numbers stand in the same rows, and the same rows are empty.
  package static func == (left: NumberCells, right: NumberCells) -> Bool {
    left.elementsEqual(right) { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }
}

extension Column {
  /// NaN = empty.
  package static func numbers(_ cells: [Double]) -> Column { .numbers(NumberCells(cells)) }
}
