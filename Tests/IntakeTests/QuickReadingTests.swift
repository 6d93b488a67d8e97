// The quick look at a packed cell says nothing, or exactly what the long way says.

import FindingGallery
import Formulas
import Plans
import Spreadsheets
import TestKit
import Testing

@testable import Intake

@Suite struct QuickReadingTests {
  private static let readers = [
    CellReader(isCSV: false, isCommaFile: false, year: 2026), CellReader(isCSV: true, isCommaFile: true, year: 2026),
    CellReader(isCSV: true, isCommaFile: false, year: 2026),
  ]
  private static let fields = [
    Field("n", "N", .count, note: ""), Field("n", "N", .percent, range: 0...100, note: ""), Field("n", "N", .number, note: ""),
    Field("n", "N", .number, range: 0...3, excludesLowerBound: true, note: ""),
  ]
  private static let date = Field("d", "D", .date, dateRole: .realised, note: "")
  private static let planned = Field("d", "D", .date, dateRole: .plannedMonth, note: "")
  private static let pieces = [
    "0", "1", "2", "3", "0", "12", "2026", "31", ",", ".", "/", "-", " ", "n", "N", "nihil", "a", "#N/A", "'=", "\u{A0}", "é", ";", "%",
    "Rp",
  ]

  /// The value of a reading without a note; nil for every other reading.
  private static func value<Value>(_ reading: CellReading<Value>) -> Value? {
    guard case .value(let value, nil) = reading else { return nil }
    return value
  }

  private static func cells(_ random: inout SplitMix) -> [Typed] {
    let numbers: [Typed] = [0, -0.0, 0.1, 2.5, 3, 100, 101, 9.0e13, 8.9e13, 9.1e15, -1, 1e300, .number(.infinity), 45_000]
    let days: [Typed] = [.day(2026, 3, 12), .day(1900, 1, 1), .day(9999, 12, 31), .day(1899, 12, 31)]
    let texts = (0..<4_000).map { _ -> Typed in
      .text((0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "0" }.joined())
    }
    let dates = (0..<400).map { _ -> Typed in
      let sign = ["/", "-", "."].randomElement(using: &random) ?? "/"
      let (day, month) = (Int.random(in: 10...39, using: &random), Int.random(in: 10...13, using: &random))
      return .text(Bool.random(using: &random) ? "\(day)\(sign)\(month)\(sign)2026" : "2026\(sign)\(month)\(sign)\(day)")
    }
    return numbers + days + [true, .error("#REF!"), .formula, "123456789012345", "1234567890123456"] + texts + dates
  }

  @Test func itAgreesWithTheLongWay() {
    var random = SplitMix(seed: 20_261_126)
    var found = [0, 0, 0, 0]
    for typed in Self.cells(&random) {
      var sheet = TestSheet("uji")
      sheet[1, 1] = typed
      let batch = sheet.grid().batch
      let cell = batch.cells[0]
      let value = batch.value(cell)
      for reader in Self.readers {
        if let sen = reader.plainMoney(cell, batch) {
          found[0] += 1
          #expect(Self.value(reader.money(value)) == sen, "\(typed)")
        }
        for field in Self.fields {
          if let number = reader.plainNumber(cell, batch, field: field) {
            found[1] += 1
            #expect(Self.value(reader.number(value, field: field, isPercentFormat: false)) == number, "\(typed) \(field.type)")
          }
        }
        if let day = reader.plainDay(cell, batch) {
          found[2] += 1
          for field in [Self.date, Self.planned] { #expect(Self.value(reader.date(value, field: field))?.number == day, "\(typed)") }
        }
        if cell.kind == .text, batch.withUTF8(of: cell, PlainText.isPlain) {
          found[3] += 1
          #expect(Self.value(reader.text(value)) == batch.text(of: cell), "\(typed)")
        }
      }
    }
    #expect(found.allSatisfy { $0 > 300 }, "\(found)")
  }
}
