// Cells, texts and numbers: what stands in the file.

import Testing

@testable import Spreadsheets

struct WritingCells {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (12.5, "12.5"), (0.1, "0.1"), (1234567.89, "1234567.89"), (-0.07, "-0.07"),
      (0.1 + 0.2, "0.30000000000000004"), (1e15, "1000000000000000"), (999_999_999_999_999, "999999999999999"), (1e-7, "1e-07"),
      (1.0 / 3, "0.3333333333333333"), (0.000001, "0.000001"), (123.456789, "123.456789"), (Double.leastNonzeroMagnitude, "5e-324"),
      (Double.greatestFiniteMagnitude, "1.7976931348623157e+308"), (46_000.25, "46000.25"), (1.005, "1.005"), (-99.99, "-99.99"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(NumberBytes.text(value) == text)
    #expect(Double(text) == value)
  }

  @Test func anyNumberReadsBack() throws {
    var state: UInt64 = 7
    for round in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bits = Double(bitPattern: state)
      // Bits at random, money, quotients, and sizes around the borders of the fast ways.
      let value = [bits, Double(state >> 30) / 100, Double(state >> 40) / 7, Double(Int64(bitPattern: state) >> 8) / 1e6][round % 4]
      guard value.isFinite else { continue }
      let text = NumberBytes.text(value)
      #expect(Double(text) == value, "\(value)")
      #expect(text.utf8.count <= value.description.utf8.count || !text.utf8.contains(UInt8(ascii: "e")), "\(value) became \(text)")
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"), ("two\nlines", "two&#10;lines"), ("tab\t", "tab&#9;"),
    ("cr\r", "cr_x000D_"), ("bell\u{7}", "bell_x0007_"), ("null\u{0}", "null_x0000_"), ("_x0041_", "_x005F_x0041_"),
    ("_x41_", "_x41_"), ("__x00aF__", "__x005F_x00aF__"), ("_x0041", "_x0041"), ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"),
    ("é😀\u{1F1EE}\u{1F1E9}", "é😀\u{1F1EE}\u{1F1E9}"), ("_x000D__x000D_", "_x005F_x000D__x005F_x000D_"),
  ])
  func escapes(text: String, xml: String) { #expect(XMLText.escaped(text) == xml) }

  @Test func everyKindOfCell() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("cells.xlsx")
    let workbook = try WorkbookDraft.of([
      ("C1", .text("shared")), ("A1", .number(1.5)), ("B1", .boolean(true)), ("D1", .error("#N/A")), ("E1", .date(46_000)),
      ("A2", .text("")), ("B2", .text("shared")), ("C2", .empty), ("D2", .formula("A1*2", result: .number(3))),
      ("E2", .formula("\"<\"", result: .text(" <"))), ("F2", .formula("NA()", result: .error("#N/A"))),
      ("G2", .formula("1=2", result: .boolean(false))),
      ("H2", .formula("A9", result: .empty)), ("AB2", .text(" blanks ")), ("XFD1048576", .text("=1+1")),
    ])
    try workbook.write(to: file)
    #expect(
      WrittenPackage.rows(file)
        == "<row r=\"1\"><c r=\"A1\"><v>1.5</v></c><c r=\"B1\" t=\"b\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c>"
        + "<c r=\"D1\" t=\"e\"><v>#N/A</v></c><c r=\"E1\"><v>46000</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\"/>"
        + "<c r=\"D2\"><f>A1*2</f><v>3</v></c><c r=\"E2\" t=\"str\"><f>&quot;&lt;&quot;</f><v xml:space=\"preserve\"> &lt;</v></c>"
        + "<c r=\"F2\" t=\"e\"><f>NA()</f><v>#N/A</v></c><c r=\"G2\" t=\"b\"><f>1=2</f><v>0</v></c><c r=\"H2\"><f>A9</f></c>"
        + "<c r=\"AB2\" t=\"s\"><v>2</v></c></row>" + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"s\"><v>3</v></c></row>")
    #expect(
      WrittenPackage.part("xl/sharedStrings.xml", of: file)
        == PartXML.declaration + "<sst xmlns=\"\(PartXML.main)\" uniqueCount=\"4\"><si><t>shared</t></si><si><t></t></si>"
        + "<si><t xml:space=\"preserve\"> blanks </t></si><si><t>=1+1</t></si></sst>")
    if SchemaValidator.path != nil { #expect(SchemaValidator.faults(file) == "") }
  }

  @Test func rowsCarryHeightStyleAndHiding() throws {
    let scratch = try WritingFolder()
    var workbook = WorkbookDraft()
    let bold = workbook.style(CellStyle(font: .boldText))
    #expect(workbook.style(CellStyle(font: .boldText)) == bold)
    #expect(workbook.style(.plain) == .plain)
    var sheet = SheetDraft(name: "R")
    sheet.rows = RowSource { rows in
      rows.beginRow(3, height: 22.5, hidden: true, style: bold)
      rows.sharedFormula(2, index: 0, master: ("A3+1", CellRange(rows: 3...4, columns: 2...2)), result: .number(1))
      rows.beginRow(4)
      rows.sharedFormula(2, index: 0, result: .number(2), bold)
      return false
    }
    workbook.sheets = [sheet]
    try workbook.write(to: scratch.file("r.xlsx"))
    #expect(
      WrittenPackage.rows(scratch.file("r.xlsx"))
        == "<row r=\"3\" s=\"1\" customFormat=\"1\" ht=\"22.5\" customHeight=\"1\" hidden=\"1\">"
        + "<c r=\"B3\"><f t=\"shared\" ref=\"B3:B4\" si=\"0\">A3+1</f><v>1</v></c></row>"
        + "<row r=\"4\"><c r=\"B4\" s=\"1\"><f t=\"shared\" si=\"0\"></f><v>2</v></c></row>")
  }

  /// More texts than the table holds: the later ones stand in their cells, and those known are still found.
  @Test func sharedTextsAreBounded() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("many.xlsx")
    var workbook = WorkbookDraft()
    var sheet = SheetDraft(name: "Many")
    var row = 0
    sheet.rows = RowSource { rows in
      row += 1
      rows.beginRow(row)
      rows.text(1, "text \(row)")
      rows.text(2, "text 1")
      if row > WriteLimits.sharedTexts { rows.text(3, String(repeating: "long ", count: 500)) }
      rows.endRow()
      return row < WriteLimits.sharedTexts + 10
    }
    workbook.sheets = [sheet]
    try workbook.write(to: file)
    // Compared as bytes: searching ten megabytes of text by character takes seconds.
    let rows = WrittenPackage.bytes("xl/worksheets/sheet1.xml", of: file).suffix(4_000)
    let last = WriteLimits.sharedTexts + 10
    let end = String(decoding: rows, as: UTF8.self)
    #expect(end.contains("<c r=\"A\(last)\" t=\"inlineStr\"><is><t>text \(last)</t></is></c><c r=\"B\(last)\" t=\"s\"><v>0</v></c>"))
    #expect(end.hasSuffix(" orientation=\"portrait\"/></worksheet>"))
    let shared = WrittenPackage.bytes("xl/sharedStrings.xml", of: file).prefix(300)
    #expect(String(decoding: shared, as: UTF8.self).contains("uniqueCount=\"\(WriteLimits.sharedTexts)\""))
  }
}
