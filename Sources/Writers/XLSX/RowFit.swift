// How high a row must be for its wrapped texts: not every program that opens a file works that out by itself.

import Reports
import Spreadsheets

/// Estimates heights from widths. It counts characters, since letters are measured only where they are drawn; it rather gives too much room.
struct RowFit {
  /// Characters on a line of each column.
  private let capacities: [Int]
  /// Width of merged cells by their first cell.
  private let merged: [CellReference: Double]

  /// Points of one line of Calibri 11.
  private static let line = 15.0
  /// Characters that a cell loses to its margins.
  private static let margin = 1.0
  /// A bold letter takes more than the digit that widths count in.
  private static let boldLetter = 1.15
  /// Of a column without a width (Excel's default).
  private static let defaultWidth = 8.43

  init(_ sheet: BookSheet) {
    let widths = sheet.columns.map(\.width)
    capacities = widths.map(Self.capacity)
    var merged: [CellReference: Double] = [:]
    for range in sheet.merges {
      merged[range.first] = range.columns.reduce(0) { $0 + ($1 <= widths.count ? widths[$1 - 1] : Self.defaultWidth) }
    }
    self.merged = merged
  }

  /// nil: one line is enough.
  func height(of cells: [BookCell], row: Int) -> Double? {
    var most = 1
    for (index, cell) in cells.enumerated() {
      guard case .text(let text) = cell.value, cell.style.wraps else { continue }
      let isBold = cell.style == .heading || cell.style == .requiredHeading || cell.style == .groupHeading
      var capacity = index < capacities.count ? capacities[index] : Self.capacity(Self.defaultWidth)
      if !merged.isEmpty, let width = merged[CellReference(row: row, column: index + 1)] { capacity = Self.capacity(width) }
      if isBold { capacity = max(1, Int(Double(capacity) / Self.boldLetter)) }
      // Most cells of most tables are short: they cost a look at their length and bytes.
      if text.utf8.count <= capacity, !text.utf8.contains(UInt8(ascii: "\n")) { continue }
      most = max(most, Self.lines(of: text, capacity: capacity))
    }
    return most == 1 ? nil : min(Double(most) * Self.line, WriteLimits.rowHeight)
  }

  private static func capacity(_ width: Double) -> Int { max(1, Int(width - margin)) }

  /// Lines that words fill one after the other; a word longer than a line is broken.
  static func lines(of text: String, capacity: Int) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.count <= capacity, !bytes.contains(UInt8(ascii: "\n")) { return 1 }
      var lines = 1
      var used = 0
      var word = 0
      func place() {
        if used > 0, used + word > capacity {
          lines += 1
          used = 0
        }
        used += word
        if used > capacity {
          lines += (used - 1) / capacity
          used = (used - 1) % capacity + 1
        }
        word = 0
      }
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "\n"):
          place()
          lines += 1
          used = 0
        case UInt8(ascii: " "):
          place()
          used += 1
        // The later bytes of a character are not counted.
        case 0x80..<0xC0: break
        default: word += 1
        }
      }
      place()
      return lines
    }
  }
}
