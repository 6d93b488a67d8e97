// CSV in both dialects.

import Testing

@testable import Spreadsheets

struct WritingCSV {
  private func row(_ dialect: CSVWriter.Dialect, _ body: (inout CSVWriter) -> Void) throws -> String {
    var csv = CSVWriter(dialect)
    body(&csv)
    try csv.endRow()
    return String(decoding: try csv.finish(), as: UTF8.self)
  }

  private func fill(_ csv: inout CSVWriter) {
    csv.text("a;b,c")
    csv.number(-1234.5)
    csv.date(serial: 46_093)
    csv.blank()
    csv.boolean(true)
    csv.text("say \"hi\"\nthere")
    csv.date(serial: 46_093.25)
  }

  @Test func dialects() throws {
    #expect(
      try row(.rfc4180, fill) == "\"a;b,c\",-1234.5,2026-03-12,,TRUE,\"say \"\"hi\"\"\nthere\",2026-03-12T06:00:00\r\n")
    #expect(
      try row(.indonesian, fill)
        == "\u{FEFF}\"a;b,c\";\"-1234,5\";12/03/2026;;TRUE;\"say \"\"hi\"\"\nthere\";12/03/2026 06:00:00\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+62", "'+62"), ("-", "'-"), ("@a", "'@a"), ("\tx", "\"'\tx\""), ("\rx", "\"'\rx\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
    ("a=b", "a=b"), ("'", "'"), (" =1", "' =1"), ("é", "é"), ("'=1", "''=1"), ("it's", "it's"), (" ", " "), ("sep=;", "\"'sep=;\""),
    ("ID", "\"ID\""), ("id", "id"), ("<b>", "\"<b>\""), ("\u{FEFF}a", "\"\u{FEFF}a\""),
  ])
  func formulasAreText(text: String, field: String) throws {
    #expect(try row(.rfc4180) { $0.text(text) } == field + "\r\n")
  }

  @Test(
    arguments: [
      (0.00001, "0.00001"), (1.5e-7, "0.00000015"), (-2.5e-5, "-0.000025"), (1e20, "100000000000000000000"),
      (1.25e17, "125000000000000000"),
      (1e21, "1e+21"), (0, "0"), (0.1, "0.1"), (1e-16, "1e-16"), (9_007_199_254_740_992, "9007199254740992"),
    ] as [(Double, String)])
  func numbers(value: Double, field: String) throws {
    #expect(try row(.rfc4180) { $0.number(value) } == field + "\r\n")
    #expect(Double(field) == value)
  }

  @Test(
    arguments: [
      (1, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"), (36_585, "2000-02-29"), (36_586, "2000-03-01"),
      (2_958_465, "9999-12-31"), (46_022, "2025-12-31"), (0, "1899-12-31"), (-1, "1899-12-30"), (-693_594, "0001-01-01"),
      (46_093.999_999_9, "2026-03-13"),
    ] as [(Double, String)])
  func dates(serial: Double, text: String) throws { #expect(CalendarMoment(serial)?.iso == text) }

  @Test(arguments: [-693_595, 2_958_466, .nan, .infinity, 2_958_465.999_999_99, -.infinity] as [Double])
  func noDates(serial: Double) throws { #expect(CalendarMoment(serial) == nil) }

  @Test func faultsHavePlaces() throws {
    var csv = CSVWriter(.rfc4180)
    csv.text("a")
    try csv.endRow()
    csv.blank()
    csv.number(.nan)
    var thrown: WriteError?
    do { try csv.endRow() } catch { thrown = error }
    #expect(thrown?.reason == .nonFiniteNumber)
    #expect(thrown?.reference == CellReference("B2"))
  }

  /// Blanks in front do not hide markup from a reader that judges a file by its beginning.
  @Test func markupIsQuotedBehindBlanks() throws {
    var csv = CSVWriter(CSVWriter.Dialect(separator: 9, decimalComma: false, dayFirst: false, byteOrderMark: false))
    csv.blank()
    csv.text(" ")
    try csv.endRow()
    csv.text(" <html>")
    csv.text("<b>")
    try csv.endRow()
    #expect(String(decoding: try csv.finish(), as: UTF8.self) == "\t \r\n\" <html>\"\t<b>\r\n")
  }

  @Test func oneEmptyFieldIsNotAnEmptyLine() throws {
    #expect(try row(.rfc4180) { $0.blank() } == "\"\"\r\n")
    #expect(try row(.indonesian) { $0.text("") } == "\u{FEFF}\"\"\r\n")
    #expect(
      try row(.rfc4180) {
        $0.blank(); $0.blank()
      } == ",\r\n")
  }

  @Test func streams() throws {
    var pieces: [Int] = []
    var whole: [UInt8] = []
    var csv = CSVWriter(.indonesian) { bytes in
      pieces.append(bytes.count)
      whole += bytes
    }
    for row in 0..<20_000 {
      csv.number(Double(row))
      csv.text("row \(row)")
      try csv.endRow()
    }
    #expect(try csv.finish().isEmpty)
    #expect(pieces.count > 3)
    #expect(pieces.allSatisfy { $0 < 70_000 })
    #expect(whole.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: whole, as: UTF8.self).hasSuffix("19999;row 19999\r\n"))
  }

  @Test func files() throws {
    struct Broken: Error {}
    let scratch = try WritingFolder()
    let file = scratch.file("a.csv")
    try CSVWriter.write(to: file, .rfc4180) { csv in
      csv.text("x")
      try csv.endRow()
    }
    #expect(WrittenFiles.bytes(file) == Array("x\r\n".utf8))
    #expect(throws: WriteError.self) {
      try CSVWriter.write(to: file, .rfc4180) { csv in
        for _ in 0..<100_000 {
          csv.text("much")
          try csv.endRow()
        }
        throw Broken()
      }
    }
    #expect(WrittenFiles.bytes(file) == Array("x\r\n".utf8))
    #expect(WrittenFiles.names(scratch.path) == ["a.csv"])
  }
}
