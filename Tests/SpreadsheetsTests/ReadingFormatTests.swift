// Dates and number formats.

import Testing

@testable import Spreadsheets

@Suite struct ReadingFormatTests {
  @Test(arguments: [
    ("dd/mm/yyyy", true), ("[$-421]dd mmmm yyyy;@", true), ("h:mm AM/PM", true), ("mm:ss.0", true), ("yyyy\\-mm\\-dd", true),
    ("[Red]d", true), ("[h]:mm", false), ("[mm]:ss", false), ("General", false), ("GENERAL", false), ("Standard", false), ("0.00", false),
    ("#,##0 \"hari\"", false), ("0\\d", false), ("[$Rp-421]#,##0", false), ("[Magenta]0;[Red]-0", false), ("0_d", false),
    ("0.00E+00", false),
    ("\"hari\" d", true), ("@", false), ("0;dd", false), ("*d0", false), ("[DBNum1]yyyy", true), ("\"unclosed d", false),
    ("[unclosed d", false), ("", false),
  ]) func dateCode(code: String, isDate: Bool) {
    #expect(NumberFormat(code: code).isDate == isDate)
  }

  @Test(arguments: [("0%", true), ("0.00 %", true), ("0\"%\"", false), ("0\\%", false)]) func percentCode(code: String, isPercent: Bool) {
    #expect(NumberFormat(code: code).isPercent == isPercent)
  }

  @Test func builtInDates() {
    let dates = (0..<70).filter { NumberFormat.builtIn($0).isDate }
    #expect(dates == Array(14...22) + Array(27...36) + [45, 47] + Array(50...58))
    #expect((0..<70).filter { NumberFormat.builtIn($0).isPercent } == [9, 10])
  }

  @Test(
    arguments: [
      (1.0, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"), (0, "1899-12-31"), (0.5, "1899-12-31T12:00:00"),
      (46_093, "2026-03-12"), (46_093.354166666664, "2026-03-12T08:30:00"), (46_093.9999999, "2026-03-13"), (45_351, "2024-02-29"),
      (2_958_465, "9999-12-31"), (2_958_466, "2958466.0"), (-1, "1899-12-30"), (.infinity, "inf"),
    ] as [(Double, String)]) func iso(serial: Double, text: String)
  {
    #expect(isoDate(serial: serial) == text)
  }

  @Test func isoParsesBack() {
    for serial in stride(from: 1.0, to: 60_000, by: 13) { #expect(dateSerial(iso: isoDate(serial: serial)) == serial) }
  }

  @Test(
    arguments: [
      ("2026-03-12", 46_093), ("2026-3-9", 46_090), (" 2026-03-12 ", 46_093), ("2026-03-12T", 46_093), ("2026-03-12Z", 46_093),
      ("2026-03-12+07:00", 46_093), ("2026-03-12T08:30:00", 46_093.354166666664), ("2026-03-12 08:30", 46_093.354166666664),
      ("2026-03-12T08:30:00.000Z", 46_093.354166666664), ("2026-03-12T08:30:00+07:00", 46_093.354166666664), ("1900-02-29", 60),
      ("1900-02-28", 59),
      ("08:30:00", 0.3541666666666667), ("8:30", 0.3541666666666667), ("24:00", 1), ("00:00:30.5", 30.5 / 86_400), ("", nil),
      ("2026-02-30", nil),
      ("1899-12-31", nil), ("226-03-12", nil), ("12-03-2026", nil), ("2026-13-01", nil), ("2026-03-12x", nil), ("2026-03-12T25:00", nil),
      ("24:00:01", nil),
      ("08:60", nil), ("08", nil), ("08:3", nil), ("08:30 AM", nil), ("2026-03-12T08:30+7", nil), ("2026-+3-12", nil),
      ("2026-03-12T08:30:00Zx", nil),
    ] as [(String, Double?)]) func isoRead(text: String, serial: Double?)
  {
    #expect(dateSerial(iso: text) == serial)
  }

  @Test(
    arguments: [
      ("General", 12.0, "12"), ("General", 0.1, "0.1"), ("General", 1e15, nil), ("0", 2.5, "3"), ("0", -0.4, "0"), ("0.00", 1.005, "1.01"),
      ("00000", 42, "00042"),
      ("0.0", 99.95, "100.0"), ("0.0", -1.25, "-1.3"), ("@", 1_234_567_890_123, "1234567890123"), ("#,##0", 1, nil), ("0.00.0", 1, nil),
      ("0", .nan, nil),
    ] as [(String, Double, String?)]) func displayed(code: String, number: Double, text: String?)
  {
    #expect(NumberFormat(code: code).displayText(number) == text)
  }

  private static let styles = """
    <numFmts count="1"><numFmt numFmtId="164" formatCode="dd&quot;d&quot;/mm"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/><xf numFmtId="9"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="165" formatCode="0"/></dxf></dxfs>
    """
  private static let data = "<row r='1'>" + (0...5).map { "<c s='\($0)'><v>46093</v></c>" }.joined() + "<c s='1' t='str'><v>x</v></c></row>"

  @Test func datesByStyle() throws {
    let workbook = TinyWorkbook(Self.data, styles: Self.styles)
    #expect(
      try workbook.shown() == ["A1=46093.0", "B1=2026-03-12", "C1=2026-03-12", "D1=46093.0", "E1=46093.0", "F1=46093.0", "G1='x'"])
    let reader = try workbook.open()
    #expect(reader.numberFormat(style: 2).code == "dd\"d\"/mm")
    #expect(reader.numberFormat(style: 4).isPercent)
    #expect(reader.numberFormat(style: 99) == .general)
    #expect(reader.numberFormat(style: -1) == .general)
  }

  @Test(arguments: ["1", "true"]) func system1904(flag: String) throws {
    let workbook = TinyWorkbook(
      "<row r='1'><c r='A1' s='1'><v>44631</v></c><c r='B1'><v>1</v></c></row>", styles: Self.styles, properties: "date1904='\(flag)'")
    #expect(try workbook.shown() == ["A1=2026-03-12", "B1=1.0"])
    #expect(try workbook.open().uses1904Dates)
  }

  @Test func faultyStylesDoNotStop() throws {
    var workbook = TinyWorkbook(Self.data, styles: Self.styles)
    let whole = workbook["xl/styles.xml"] ?? ""
    workbook["xl/styles.xml"] = whole.replacing("<dxfs>", with: "<dxfs <broken")
    #expect(try workbook.shown().prefix(2) == ["A1=46093.0", "B1=2026-03-12"])
    workbook["xl/styles.xml"] = "nonsense"
    #expect(try workbook.shown().prefix(2) == ["A1=46093.0", "B1=46093.0"])
    workbook["xl/styles.xml"] = nil
    #expect(try workbook.cells().count == 7)
  }
}
