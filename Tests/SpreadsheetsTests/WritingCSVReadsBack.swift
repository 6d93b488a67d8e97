// read(write(x)) = x for tables as CSV, in both dialects.

import TestKit
import Testing

@testable import Spreadsheets

struct WritingCSVReadsBack {
  private static let rounds = 400

  /// A field, and what a reader must find: nil for nothing.
  private enum Field {
    case text(String)
    case number(Double)
    case date(Double)
    case boolean(Bool)
    case blank

    init(_ random: inout SplitMix) {
      switch random.below(8) {
      case 0...3:
        // Without characters that make a file no text.
        let text = random.text().unicodeScalars.filter { $0.value >= 0x20 || [0x9, 0xA, 0xD].contains($0.value) }
        self = .text(
          random.once(in: 12) ? random.pick(["sep=;", "SEP=,", "ID", "'", "'=", "''+1", "<html>", "{\\rtf", "\u{FEFF}x"]) : String(text))
      case 4: self = .number(random.number())
      case 5: self = .date(Double(1 + random.below(2_958_464)) + (random.once(in: 2) ? Double(random.below(86_400)) / 86_400 : 0))
      case 6: self = .boolean(random.once(in: 2))
      default: self = .blank
      }
    }

    func write(to csv: inout CSVWriter) {
      switch self {
      case .text(let text): csv.text(text)
      case .number(let value): csv.number(value)
      case .date(let serial): csv.date(serial: serial)
      case .boolean(let value): csv.boolean(value)
      case .blank: csv.blank()
      }
    }

    func matches(_ found: String?, _ dialect: CSVWriter.Dialect) -> Bool {
      switch self {
      case .text(let text): return Array((found.map(CSVWriter.unguarded) ?? "").unicodeScalars) == Array(text.unicodeScalars)
      case .number(let value):
        let text = dialect.decimalComma ? found?.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".") : found
        return text.flatMap { Double($0) } == value
      case .date(let serial):
        let date = CalendarMoment(serial)
        return found == (dialect.dayFirst ? date?.dayFirst : date?.iso)
      case .boolean(let value): return found == (value ? "TRUE" : "FALSE")
      case .blank: return found == nil
      }
    }
  }

  @Test(arguments: [
    CSVWriter.Dialect.indonesian, .rfc4180, CSVWriter.Dialect(separator: 9, decimalComma: true, dayFirst: true, byteOrderMark: false),
  ])
  func randomTables(dialect: CSVWriter.Dialect) throws {
    let scratch = try WritingFolder()
    let file = scratch.file("random.csv")
    for seed in 1...UInt64(Self.rounds) {
      var random = SplitMix(seed: seed)
      let (height, width) = (1 + random.below(6), 1 + random.below(5))
      let table = (0..<height).map { _ in (0..<width).map { _ in Field(&random) } }
      try CSVWriter.write(to: file, dialect) { csv in
        for row in table {
          for field in row { field.write(to: &csv) }
          try csv.endRow()
        }
      }
      var found: [CellReference: String] = [:]
      for cell in try CSVReader(path: file).cells().cells {
        if case .text(let text) = cell.value { found[cell.reference] = text }
      }
      for (row, fields) in table.enumerated() {
        for (column, field) in fields.enumerated() {
          let text = found.removeValue(forKey: CellReference(row: row + 1, column: column + 1))
          #expect(
            field.matches(text, dialect), "seed \(seed), row \(row + 1), column \(column + 1): \(field) became \(text.debugDescription)")
        }
      }
      #expect(found.isEmpty, "seed \(seed): \(found)")
    }
  }

  /// No field that is written begins, after its quotes and blanks, with what a program could run.
  @Test func nothingRuns() throws {
    for seed in 1...5_000 as ClosedRange<UInt64> {
      var random = SplitMix(seed: seed)
      let text = random.pick(["", "", " ", "\t", "'", "\r\n", "  '"]) + random.pick(["=", "+", "-", "@", ""]) + random.text()
      var csv = CSVWriter(.rfc4180)
      csv.blank()
      csv.text(text)
      try csv.endRow()
      let bytes = try csv.finish().dropFirst().drop { $0 == UInt8(ascii: "\"") }
      let first = bytes.drop { $0 == UInt8(ascii: " ") }.first ?? 0
      #expect(!"=+-@\t".utf8.contains(first), "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test func unguarding() {
    for (field, text) in [
      ("'=1", "=1"), ("''=1", "'=1"), ("'a", "'a"), ("'", "'"), ("", ""), ("=1", "=1"), ("' -", " -"), ("it's =", "it's ="),
    ] {
      #expect(CSVWriter.unguarded(field) == text)
    }
  }
}
