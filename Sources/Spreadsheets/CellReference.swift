// The place of a cell in a sheet: row and column, and its A1 name.

/// A cell's place in its sheet, 1-based as people and files count.
public struct CellReference: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Rows of a sheet: Excel's limit since 2007 (ECMA-376, 18.3.1.73).
  public static let maximumRow = 1_048_576
  /// Columns of a sheet: `XFD`.
  public static let maximumColumn = 16_384

  private let storedRow: UInt32
  private let storedColumn: UInt16

  /// 1…1,048,576.
  public var row: Int { Int(storedRow) }
  /// 1…16,384; 1 is `A`.
  public var column: Int { Int(storedColumn) }

  /// - Precondition: `row` in 1…1,048,576 and `column` in 1…16,384.
  public init(row: Int, column: Int) {
    precondition(
      (1...Self.maximumRow).contains(row) && (1...Self.maximumColumn).contains(column), "a cell reference outside the grid of a sheet")
    storedRow = UInt32(truncatingIfNeeded: row)
    storedColumn = UInt16(truncatingIfNeeded: column)
  }

  /// Reads an A1 name such as `H12`, `h12` or `$H$12`; nil for anything else or outside the grid.
  public init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "$"):
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        letters += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z") where digits == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "a")) + 1
        letters += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where letters > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      default:
        return nil
      }
      if letters > 3 || digits > 7 { return nil }
    }
    guard (1...Self.maximumRow).contains(row), (1...Self.maximumColumn).contains(column) else { return nil }
    self.init(row: row, column: column)
  }

  /// `H12`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }

  /// The letters of a 1-based column: 1 → `A`, 27 → `AA`, 16,384 → `XFD`.
  public static func letters(ofColumn column: Int) -> String {
    // More letters than any Int has. Without an array in between: sheets of formulas ask for a hundred thousand.
    let room = 14
    return String(unsafeUninitializedCapacity: room) { letters in
      var rest = column
      var first = room
      while rest > 0 {
        rest -= 1
        first -= 1
        letters[first] = UInt8(ascii: "A") + UInt8(rest % 26)
        rest /= 26
      }
      for index in first..<room { letters[index - first] = letters[index] }
      return room - first
    }
  }

  /// Row order, then column order: the order in which a sheet is read.
  public static func < (left: CellReference, right: CellReference) -> Bool {
    left.storedRow != right.storedRow ? left.storedRow < right.storedRow : left.storedColumn < right.storedColumn
  }
}
