// Reads every cell of a file to its typed value and sums up (`baca --hitung`).

import Spreadsheets
import Writers

/// The totals of one file.
package struct CellCount: Sendable {
  private var file: String
  /// Non-empty cells of all sheets.
  private var cells = 0
  private var textBytes = 0
  // Kahan's compensated sum: the error does not grow with the number of cells.
  private var sum = 0.0
  private var lost = 0.0

  package init(path: String) throws {
    let source = try CellSource(path: path)
    file = source.file
    for sheet in source.sheetNames { try source.read(sheet: sheet) { add($0, isCSV: source.isCSV) } }
  }

  private mutating func add(_ batch: borrowing CellBatch, isCSV: Bool) {
    for cell in batch.cells {
      switch cell.kind {
      case .empty: continue
      case .number: add(cell.number)
      case .text:
        if isCSV, let value = Self.plainNumber(batch.utf8(of: cell).span) { add(value) } else { textBytes += Int(cell.textLength) }
      case .boolean, .date, .error: break
      }
      cells += 1
    }
  }

  private mutating func add(_ value: Double) {
    let next = value - lost
    let total = sum + next
    lost = (total - sum) - next
    sum = total
  }

  /// A CSV field `-?digits[.digits]` is a number (specification 4).
  private static func plainNumber(_ text: Span<UInt8>) -> Double? {
    var digits = 0
    var whole: UInt64 = 0
    var places = -1
    for index in text.indices {
      let digit = text[index] &- 0x30
      if digit <= 9 {
        digits += 1
        if digits <= 15 { whole = whole &* 10 &+ UInt64(digit) }
        if places >= 0 { places += 1 }
      } else if text[index] == 0x2E, places < 0, digits > 0 {
        places = 0
      } else if text[index] != 0x2D || index != 0 {
        return nil
      }
    }
    guard digits > 0, places != 0 else { return nil }
    // Up to 15 digits and 22 places both halves are exact, so that one division rounds correctly.
    guard digits <= 15, places <= 22 else { return Double(text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }) }
    let magnitude = places > 0 ? Double(whole) / powersOfTen[places] : Double(whole)
    return text[0] == 0x2D ? -magnitude : magnitude
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// `{"berkas":"…","sel":N,"angka_jumlah":X,"teks_bita":Y}` and a line break.
  package var line: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.put("berkas", file)
      json.put("sel", cells)
      json.put("angka_jumlah", sum)
      json.put("teks_bita", textBytes)
    }
    json.endLine()
    return json.bytes
  }
}
