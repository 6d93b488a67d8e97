// How texts and cells are read as dates: day before month, four-digit years, Indonesian month names.

import Findings
import Formulas
import Plans
import Spreadsheets
import Testing

@testable import Intake

@Suite struct ReadingDatesTests {
  private static let reader = CellReader(isCSV: false, isCommaFile: false, year: 2026)
  private static let realised = Field("t", "T", .date, dateRole: .realised, note: "")
  private static let planned = Field("t", "T", .date, dateRole: .plannedMonth, note: "")

  private static func shown(_ value: CellValue, _ field: Field = realised) -> String {
    switch reader.date(value, field: field) {
    case .empty: "kosong"
    case .value(let day, let note): day.iso + (note.map { " \($0.code.rawValue)" } ?? "")
    case .fault(let fault): fault.code.rawValue + (fault.facts[.suggestion] ?? "")
    case .ambiguous: "dua arti"
    }
  }

  @Test(arguments: [
    "31/12/2026", "31-12-2026", "2026-12-31", "31.12.2026", "31 Desember 2026", "31 Des 2026", "31 desember 2026", "31-Des-2026",
    "31 DESEMBER 2026",
    "31/12/2026 08:30", "31/12/2026 08:30:00", "2026-12-31T00:00:00", "2026-12-31 23:59:59", "2026-12-31T08:30:00+07:00",
    "2026-12-31T08:30:00.000Z",
    " 31/12/2026 ", "31\u{A0}Desember\u{A0}2026", "Kamis, 31 Desember 2026", "31/12/2026 08.30", "2026/12/31", "31 Dec 2026",
  ])
  func allTheSameDay(_ text: String) { #expect(Self.shown(.text(text)) == "2026-12-31") }

  @Test(arguments: [
    ("1 Nopember 2026", "2026-11-01"), ("1 Nop 2026", "2026-11-01"), ("1 Pebruari 2026", "2026-02-01"), ("1 Peb 2026", "2026-02-01"),
    ("1 Agust 2026", "2026-08-01"), ("1 Agt 2026", "2026-08-01"), ("1 Ags 2026", "2026-08-01"), ("1 Okt. 2026", "2026-10-01"),
    ("03/04/2026", "2026-04-03"), ("3/4/2026", "2026-04-03"), ("29/02/2028", "2028-02-29"), ("1 Juli 2026", "2026-07-01"),
    ("1 Mei 2026", "2026-05-01"),
  ])
  func monthsAndOrder(_ text: String, _ iso: String) { #expect(Self.shown(.text(text)) == iso) }

  @Test(arguments: [
    "29/02/2026", "31/04/2026", "12/31/2026", "31/12/26", "1 Des 26", "besok", "31 Foo 2026", "2026", "20261231", "12 Maret",
    "32 Januari 2026",
    "00/01/2026", "31/12/2026 1", "01/01/2026 - 31/01/2026", "31122026", "31/12", "Maret 2026", "03/2026", "TRUE",
  ])
  func refused(_ text: String) { #expect(Self.shown(.text(text)).hasPrefix("D01")) }

  @Test(arguments: [
    ("Maret 2026", "2026-03-31 D05"), ("Pebruari 2028", "2028-02-29 D05"), ("03/2026", "2026-03-31 D05"), ("2026-03", "2026-03-31 D05"),
    ("Maret 26", "D01"), ("Triwulan I 2026", "D01"),
  ])
  func aMonthAloneIsItsLastDayWherePlanned(_ text: String, _ expected: String) {
    #expect(Self.shown(.text(text), Self.planned) == expected)
  }

  @Test func cellsThatAreNoDate() {
    #expect(Self.shown(.date(46_112.75)) == "2026-03-31")
    #expect(Self.shown(.number(46_112)) == "D01 Mungkin maksudnya 31/03/2026.")
    #expect(Self.shown(.text("46112")) == "D01 Mungkin maksudnya 31/03/2026.")
    #expect(Self.shown(.number(7)) == "D01")
    #expect(Self.shown(.date(0.5)) == "D01")
    #expect(Self.shown(.date(60)) == "D01")
    #expect(Self.shown(.boolean(true)) == "D01")
    #expect(Self.shown(.text("-")) == "kosong")
    #expect(Self.shown(.empty) == "N07")
    #expect(Self.shown(.error("#VALUE!")) == "N06")
  }
}
