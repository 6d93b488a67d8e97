// What the lines of `baca --format ndjson` have in common, so that each is put together from ready pieces.

import Spreadsheets
import Writers

/// Makes lines of a sheet's cells. A hostile file of a few megabytes holds 40 million of them, so no line costs an allocation.
struct CellLinePattern {
  private let head: [UInt8]
  private let column = Array(#","col":"#.utf8)
  private let number = opening("number")
  private let text = opening("text")
  private let bool = opening("bool")
  private let date = opening("date")
  private let error = opening("error")
  private let end = Array("}\n".utf8)
  private var line = Line()

  init(sheet: String) {
    head = Array(#"{"sheet":"#.utf8) + Self.json(sheet) + Array(#","row":"#.utf8)
  }

  private static func opening(_ type: String) -> [UInt8] { Array(",\"type\":\"\(type)\",\"value\":".utf8) }

  private static func json(_ text: String) -> [UInt8] {
    var json = JSONWriter()
    json.value(text)
    return json.bytes
  }

  /// Adds the line of a cell; none for a formula without a stored value.
  mutating func add(_ cell: PackedCell, of batch: borrowing CellBatch) {
    if cell.kind == .empty { return }
    line.put(head)
    line.put(UInt64(cell.row))
    line.put(column)
    line.put(UInt64(cell.column))
    switch cell.kind {
    case .empty: break
    case .number:
      line.put(number)
      put(cell.number)
    case .text:
      line.put(text)
      put(batch.utf8(of: cell))
    case .boolean:
      line.put(bool)
      line.put(Array((cell.number != 0 ? "true" : "false").utf8))
    // A number under a date format that is no day has no ISO text.
    case .date where !isDay(serial: cell.number):
      line.put(number)
      put(cell.number)
    case .date:
      line.put(date)
      line.put(Self.json(isoDate(serial: cell.number)))
    case .error:
      line.put(error)
      put(batch.utf8(of: cell))
    }
    line.put(end)
  }

  /// Takes the lines added so far.
  mutating func take() -> [UInt8] { line.take() }

  /// Lines that wait to be taken, in bytes.
  var count: Int { line.count }

  /// Whole numbers below this are exact and written without point or exponent.
  private static let exactWhole = 9_007_199_254_740_992.0

  private mutating func put(_ value: Double) {
    guard value.magnitude < Self.exactWhole, value == value.rounded(.towardZero) else {
      var json = JSONWriter()
      json.value(value)
      return line.put(json.bytes)
    }
    if value < 0 { line.put(UInt8(ascii: "-")) }
    line.put(UInt64(value.magnitude))
  }

  private mutating func put(_ text: ArraySlice<UInt8>) {
    let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    guard isPlain else { return line.put(Self.json(String(decoding: text, as: UTF8.self))) }
    line.put(UInt8(ascii: "\""))
    line.put(text)
    line.put(UInt8(ascii: "\""))
  }

  /// Bytes in an array that is longer than they are: `append` for each piece costs five times as much.
  private struct Line {
    private var bytes = [UInt8](repeating: 0, count: 1 << 16)
    private(set) var count = 0

    private mutating func reserve(_ more: Int) {
      if count + more > bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count + more) }
    }

    mutating func put(_ byte: UInt8) {
      reserve(1)
      bytes[count] = byte
      count += 1
    }

    mutating func put(_ piece: some RandomAccessCollection<UInt8>) {
      reserve(piece.count)
      for byte in piece {
        bytes[count] = byte
        count += 1
      }
    }

    mutating func put(_ value: UInt64) {
      reserve(20)
      var digits = 1
      var limit: UInt64 = 10
      while digits < 20, value >= limit {
        digits += 1
        limit = limit &* 10
      }
      var rest = value
      var at = count + digits
      count = at
      repeat {
        at -= 1
        bytes[at] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
    }

    mutating func take() -> [UInt8] {
      defer { count = 0 }
      return Array(bytes[..<count])
    }
  }
}
