// Oddities of cells: each named after what is odd.

import Testing

@testable import Spreadsheets

@Suite struct MuseumCellTests {
  @Test(arguments: ["A1", "A1:XFD1048576", "B2:A1", "nonsense", ""]) func dimensionThatLies(written: String) throws {
    let workbook = TinyWorkbook("<row r='3'><c r='C3'><v>1</v></c></row>", before: "<dimension ref='\(written)'/>")
    #expect(try workbook.shown() == ["C3=1.0"])
  }

  @Test func emptyStyledCells140000() throws {
    let rows = (1...1_400).map { "<row r='\($0)'>" + String(repeating: "<c s='1'/>", count: 100) + "</row>" }.joined()
    let workbook = TinyWorkbook(rows + "<row><c s='1'/><c r='B1401'><v>7</v></c></row>")
    #expect(try workbook.shown() == ["B1401=7.0"])
  }

  @Test func sharedTextsWithWrongCounts() throws {
    var workbook = TinyWorkbook("<row><c t='s'><v>1</v></c></row>", shared: "<si><t>a</t></si><si><t>b</t></si>")
    for counts in ["count='0' uniqueCount='0'", "count='4294967295' uniqueCount='4294967295'", "count='-1' uniqueCount='x'"] {
      let whole = workbook["xl/sharedStrings.xml"] ?? ""
      let body = whole[(whole.firstIndex(of: ">") ?? whole.startIndex)...]
      workbook["xl/sharedStrings.xml"] = "<sst xmlns=\"\(TinyWorkbook.main)\" \(counts)" + body
      #expect(try workbook.shown() == ["A1='b'"], "\(counts)")
    }
  }

  @Test(arguments: [
    "<t>  a  </t>", "<t xml:space='preserve'>  a  </t>", "<t xml:space='default'>  a  </t>", "<r><t>  a</t></r><r><t>  </t></r>",
  ])
  func outerBlanksWithAndWithoutSpaceAttribute(text: String) throws {
    #expect(try TinyWorkbook("<row><c t='s'><v>0</v></c></row>", shared: "<si>\(text)</si>").shown() == ["A1='  a  '"])
    #expect(try TinyWorkbook("<row><c t='inlineStr'><is>\(text)</is></c></row>").shown() == ["A1='  a  '"])
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a&#13;&#10;b", "a\r\nb"), ("a_x000D_\nb", "a\r\nb"), ("a_x000a_b", "a\nb"),
    ("😀 &#x1F600; _xD83D__xDE00_", "😀 😀 😀"), ("_x005F_x0041_ _x005f_x000d_", "_x0041_ _x000d_"),
    ("_X0041_ _x41_ _x00G1_", "_X0041_ _x41_ _x00G1_"),
    ("&lt;b&gt; &amp;amp; &quot;&apos;", "<b> &amp; \"'"), ("<![CDATA[<a> & b]]>", "<a> & b"),
  ])
  func lineBreaksEscapesAndReferences(written: String, text: String) throws {
    #expect(try TinyWorkbook("<row><c t='s'><v>0</v></c></row>", shared: "<si><t>\(written)</t></si>").shown() == ["A1='\(text)'"])
    #expect(try TinyWorkbook("<row><c t='inlineStr'><is><t>\(written)</t></is></c></row>").shown() == ["A1='\(text)'"])
    #expect(try TinyWorkbook("<row><c t='str'><v>\(written)</v></c></row>").shown() == ["A1='\(text)'"])
  }

  @Test(arguments: ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"])
  func errorStaysError(code: String) throws {
    #expect(
      try TinyWorkbook("<row><c t='e'><v>\(code)</v></c><c t='e'><f>x</f><v>\(code)</v></c></row>").shown() == [
        "A1=error \(code)", "B1=error \(code) f",
      ])
  }

  @Test func arrayAndTableFormulasHaveTheirStoredValues() throws {
    let data = """
      <row r='1'><c r='A1'><f t='array' ref='A1:B1'>{1,2}</f><v>1</v></c><c r='B1'><v>2</v></c><c r='C1'><f t='dataTable' ref='C1:C2' dt2D='1' r1='A1' r2='A2'/><v>3</v></c>
      <c r='D1' t='str' cm='1'><f ca='1'>A1&amp;""</f><v>d</v></c><c r='E1' t='b'><f>TRUE</f><v>1</v></c></row>
      """
    #expect(try TinyWorkbook(data).shown() == ["A1=1.0 f", "B1=2.0", "C1=3.0 f", "D1='d' f", "E1=true f"])
  }

  @Test func textThatLooksLikeANumber() throws {
    let data =
      "<row><c t='s'><v>0</v></c><c t='str'><v>1e5</v></c><c t='inlineStr'><is><t>46093</t></is></c><c t='str'><v>TRUE</v></c></row>"
    #expect(try TinyWorkbook(data, shared: "<si><t>007</t></si>").shown() == ["A1='007'", "B1='1e5'", "C1='46093'", "D1='TRUE'"])
  }

  @Test(arguments: [
    ("1E+3", 1e3), ("-2.5e-7", -2.5e-7), ("12345678901234567", 12_345_678_901_234_568), ("0.1", 0.1),
    ("1.7976931348623157E308", 1.7976931348623157e308),
    ("4.9406564584124654E-324", .leastNonzeroMagnitude), ("0.30000000000000004", 0.30000000000000004), ("+5", 5), (".5", 0.5), ("-0", 0),
  ])
  func exponentsAndManyDigits(written: String, number: Double) throws {
    guard case .number(let read) = try TinyWorkbook("<row><c><v>\(written)</v></c></row>").cells().first?.value else {
      Issue.record("no number")
      return
    }
    #expect(read == number)
  }

  private static let dates =
    "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd\\ hh:mm'/></numFmts><cellXfs><xf numFmtId='164'/></cellXfs>"

  @Test(arguments: [
    ("0", "1899-12-31"), ("0.5", "1899-12-31T12:00:00"), ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"),
    ("61", "1900-03-01"),
    ("-1", "1899-12-30"), ("2958465.5", "9999-12-31T12:00:00"), ("2958466", "2958466.0"), ("1E20", "1e+20"),
  ])
  func serialsAtTheEnds(serial: String, shown: String) throws {
    #expect(try TinyWorkbook("<row><c s='0'><v>\(serial)</v></c></row>", styles: Self.dates).shown() == ["A1=\(shown)"])
  }

  @Test(arguments: [("0", "1904-01-01"), ("1", "1904-01-02"), ("-1", "1903-12-31"), ("59", "1904-02-29"), ("60", "1904-03-01")])
  func serialsOf1904(serial: String, shown: String) throws {
    let workbook = TinyWorkbook("<row><c s='0'><v>\(serial)</v></c></row>", styles: Self.dates, properties: "date1904='1'")
    #expect(try workbook.shown() == ["A1=\(shown)"])
  }

  @Test func hiddenAndMergedCellsCount() throws {
    let data =
      "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row><row r='2' hidden='1'><c r='A2'><v>3</v></c><c r='B2'><v>4</v></c></row>"
    let workbook = TinyWorkbook(
      data, before: "<cols><col min='2' max='2' hidden='1'/></cols>", after: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
    #expect(try workbook.shown() == ["A1=1.0", "B1=2.0", "A2=3.0", "B2=4.0"])
  }

  @Test func hyperlinkDoesNotReplaceTheValue() throws {
    let links = "<hyperlinks><hyperlink ref='A1' location='B!A1' display='elsewhere'/></hyperlinks>"
    let workbook = TinyWorkbook("<row><c t='str'><f>HYPERLINK(\"#x\",\"a\")</f><v>a</v></c><c t='str'><v>b</v></c></row>", after: links)
    #expect(try workbook.shown() == ["A1='a' f", "B1='b'"])
  }

  @Test(arguments: ["", "<!-- libxml2 reads this -->"]) func textsSplitAcrossChunksAndBatches(head: String) throws {
    // Values and ends of cells fall on all places of the chunks that are inflated.
    let texts = (0..<9_000).map { String(repeating: "ä", count: $0 % 61) + "x\($0)" }
    let data = texts.map { "<row><c t='str'><f>A1</f><v>\($0)</v></c><c t='e'><v>#N/A\($0)</v></c></row>" }.joined()
    let values = try TinyWorkbook(data, before: head).cells().map(\.value)
    #expect(values == texts.flatMap { [.text($0), .error("#N/A\($0)")] })
  }

  @Test func cellsCutAtAnyByte() throws {
    // Two cells of 72 bytes and more than one chunk of them: with each shift the chunk ends at another byte of a cell.
    let pair = #"<c t="inlineStr"><is><t>ab</t></is></c><c t="str"><f>A1</f><v>cd</v></c>"#
    let rows = String(repeating: "<row>" + String(repeating: pair, count: 400) + "</row>", count: 4)
    for shift in 0..<pair.utf8.count {
      let values = try TinyWorkbook(String(repeating: " ", count: shift) + rows).cells().map(\.value)
      #expect(values.count == 3_200 && zip(values, values.indices).allSatisfy { $0 == .text($1 % 2 == 0 ? "ab" : "cd") }, "\(shift)")
    }
  }
}
