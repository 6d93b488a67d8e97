// How texts and cells are read as numbers: the list of specification 2.3, and what people write besides.

import FindingGallery
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import Testing

@testable import Intake

@Suite struct ReadingNumbersTests {
  private static let book = CellReader(isCSV: false, isCommaFile: false, year: 2026)
  private static let commaFile = CellReader(isCSV: true, isCommaFile: true, year: 2026)
  private static let semicolonFile = CellReader(isCSV: true, isCommaFile: false, year: 2026)
  private static let count = Field("n", "N", .count, note: "")
  private static let percent = Field("n", "N", .percent, range: 0...100, note: "")
  private static let score = Field("n", "N", .number, range: 0...3, note: "")
  private static let number = Field("n", "N", .number, note: "")

  /// Sen, and whether a note goes with it; nil = refused with the code.
  private static func money(_ value: CellValue, _ reader: CellReader = book) -> String {
    shown(reader.money(value)) { ShownValues.money($0) }
  }

  private static func shown<Value>(_ reading: CellReading<Value>, _ text: (Value) -> String) -> String {
    switch reading {
    case .empty: "kosong"
    case .value(let value, let note): text(value) + (note.map { " \($0.code.rawValue)" } ?? "")
    case .fault(let fault): fault.code.rawValue
    case .ambiguous: "dua arti"
    }
  }

  @Test(arguments: [
    ("1.250.000,50", "1.250.000,50 N03"), ("1250000.5", "1.250.000,50 N03"), ("1,250.5", "1.250,50 N03"), ("Rp 1.250.000", "1.250.000 N03"),
    ("1.250.000,-", "1.250.000 N03"), ("Rp1.250.000,00", "1.250.000 N03"), ("Rp. 1.250.000.-", "1.250.000 N03"), ("(500)", "N02"),
    ("-500", "N02"),
    ("1\u{A0}250\u{A0}000", "1.250.000 N03"), ("1 250 000,5", "1.250.000,50 N03"), ("1.250", "1.250 N03"), ("1,250", "1.250 N03"),
    ("12.5", "12,50 N03"), ("0,05", "0,05 N03"), ("1.250,505", "N01"), ("3 juta", "N01"), ("1.2.50", "N01"), ("1.25.000", "N01"),
    ("1.250.00", "N01"), ("1,250,000.00", "1.250.000 N03"), ("1.250,000.00", "N01"), ("95%", "N01"), ("1E+9", "N01"), ("Rp", "N01"),
    ("abc", "N01"),
    ("-", "kosong"), ("nihil", "kosong"), ("N/A", "kosong"), (" \u{A0} ", "kosong"), ("#REF!", "N06"),
    ("90071992547409920", "90.071.992.547.409.920 N03"),
    ("99999999999999999999", "N01"), ("1250 ,5", "N01"), ("1 25", "N01"), ("500 ribu", "N01"), ("12,", "N01"), ("0", "0 N03"),
    ("000500", "500 N03"),
  ])
  func moneyTexts(_ text: String, _ expected: String) { #expect(Self.money(.text(text)) == expected) }

  @Test(arguments: [
    (0.145, "0,15 N04"), (-0.145, "N02"), (1.005, "1,01 N04"), (1_234_567.885, "1.234.567,89 N04"), (2.675, "2,68 N04"),
    (500_000.1, "500.000,10"),
    (1e15, "1.000.000.000.000.000"), (1e16, "N01"), (1_250_000.004_999, "1.250.000 N04"), (0.1 + 0.2, "0,30"), (1e-9, "0"),
  ])
  func moneyCells(_ value: Double, _ expected: String) { #expect(Self.money(.number(value)) == expected) }

  @Test func otherCellsAreNoMoney() {
    #expect(Self.money(.date(46_000)) == "N01")
    #expect(Self.money(.boolean(true)) == "N01")
    #expect(Self.money(.empty) == "N07")
    #expect(Self.money(.error("#N/A")) == "N06")
  }

  @Test(arguments: [
    ("1250000.50", "1.250.000,50"), ("1250", "1.250"), ("1.250", "N01"), ("1,250", "N01"), ("1,250,000", "N01"), ("0.5", "0,50"),
  ])
  func moneyInCommaFiles(_ text: String, _ expected: String) { #expect(Self.money(.text(text), Self.commaFile) == expected) }

  @Test(arguments: [("1.250.000,50", "1.250.000,50"), ("1250", "1.250"), ("1250000.5", "1.250.000,50 N03"), ("1.250", "1.250")])
  func moneyInSemicolonFiles(_ text: String, _ expected: String) { #expect(Self.money(.text(text), Self.semicolonFile) == expected) }

  /// One text, four kinds of column: count, percent 0–100, score 0–3, any number.
  @Test(arguments: [
    ("1.250", "1250 N03", "1,25 N03", "1,25 N03", "dua arti"), ("1,250", "1250 N03", "1,25 N03", "1,25 N03", "dua arti"),
    ("95%", "N01", "95 N03", "N02", "95 N03"), ("95 %", "N01", "95 N03", "N02", "95 N03"),
    ("0,29", "N02", "0,29 N03", "0,29 N03", "0,29 N03"),
    ("150", "150 N03", "N02", "N02", "150 N03"), ("12.500", "12500 N03", "12,5 N03", "dua arti", "dua arti"),
    ("0.125", "N02", "0,125 N03", "0,125 N03", "0,125 N03"),
    ("-1", "N02", "N02", "N02", "-1 N03"), ("(500)", "N02", "N02", "N02", "-500 N03"), ("n/a", "kosong", "kosong", "kosong", "kosong"),
    ("3 orang", "N01", "N01", "N01", "N01"), ("1.250.000", "1250000 N03", "N02", "N02", "1250000 N03"),
    ("12,5", "N02", "12,5 N03", "N02", "12,5 N03"),
  ])
  func numberTexts(_ text: String, _ count: String, _ percent: String, _ score: String, _ number: String) {
    for (field, expected) in [(Self.count, count), (Self.percent, percent), (Self.score, score), (Self.number, number)] {
      let reading = Self.shown(Self.book.number(.text(text), field: field, isPercentFormat: false), ShownValues.number)
      #expect(reading == expected, "\(text) as \(field.type.label)")
    }
  }

  @Test(arguments: [(0.29, 29.0), (0.57, 57), (0.07, 7), (1, 100), (0.625, 62.5), (0.000_001, 0.000_1), (1e-7, 1e-5)])
  func percentFormattedCellsAreShiftedExactly(_ stored: Double, _ read: Double) {
    for field in [Self.percent, Self.number] {
      let reading = Self.book.number(.number(stored), field: field, isPercentFormat: true)
      #expect(Self.shown(reading) { $0.description } == read.description)
    }
  }

  /// A column's other texts decide what `1.250` means; without them, or with both styles, nobody guesses.
  @Test(arguments: [
    (["1.250", "88,5"], ["1250", "88,5"]), (["1.250", "88.5"], ["1,25", "88,5"]), (["1.250"], ["N01"]),
    (["1.250", "88,5", "77.5"], ["N01", "88,5", "77,5"]),
    (["1,250", "1.000.000"], ["1,25", "1000000"]), (["1,250", "1,000,000"], ["1250", "1000000"]), (["1.250", "1,250"], ["N01", "N01"]),
  ])
  func theColumnDecides(_ texts: [String], _ expected: [String]) throws {
    let sheet = TestSheet(.realizations, rows: texts.map { ["indikator": "L1", "nilai": .text($0)] })
    let key = SubmissionKey(agency: "1.01", year: 2026, month: 3, revision: 0)
    let (rows, findings) = TableCheck(declaration: .realizations, context: PlanContext(Honest.plan), key: key, acceptances: []).read(
      sheet.grid())
    guard case .numbers(let values) = rows.table.columns[1] else { throw Unreadable() }
    let shown = values.enumerated().map { row, value -> String in
      if !value.isNaN { return ShownValues.number(value) }
      return findings.first { $0.severity == .error && ($0.sheetRows?.contains(row + 2) ?? false) }?.code.rawValue ?? ""
    }
    #expect(shown == expected)
  }

  @Test(arguments: [
    (12_345_678_901_234_567.0, "12345678901234568"), (10_029_545_000, "10029545000"), (1.1, "1.1"), (1e20, "100000000000000000000"),
    (-3, "-3"), (0.5, "0.5"),
  ])
  func codesFromNumberCells(_ value: Double, _ code: String) {
    #expect(Self.shown(Self.book.text(.number(value))) { $0 } == code)
  }
}

/// The table came out with other columns than declared.
private struct Unreadable: Error {}
