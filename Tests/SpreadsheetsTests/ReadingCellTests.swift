// What is in a cell: every type, and every way to write it.

import Testing

@testable import Spreadsheets

@Suite struct ReadingCellTests {
  @Test(arguments: [
    ("<row r='2'><c r='B2'><v>12.5</v></c></row>", ["B2=12.5"]),
    ("<row r='1'><c r='A1' t='n'><v> -1.5E-7 </v></c></row>", ["A1=-1.5e-07"]),
    ("<row r='1'><c r='A1'><v>12345678901234567</v></c><c r='B1'><v>0.1</v></c></row>", ["A1=1.2345678901234568e+16", "B1=0.1"]),
    (
      "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>true</v></c><c r='C1' t='b'><v>2</v></c></row>",
      ["A1=true", "B1=true", "C1=true"]
    ),
    ("<row r='1'><c r='A1' t='b'><v>0</v></c><c r='B1' t='b'><v>FALSE</v></c></row>", ["A1=false", "B1=false"]),
    ("<row r='1'><c r='A1' t='e'><v>#REF!</v></c></row>", ["A1=error #REF!"]),
    (
      "<row r='1'><c r='A1' t='d'><v>2026-03-12T08:30:00+07:00</v></c><c r='B1' t='d'><v>2026-03-12</v></c></row>",
      ["A1=2026-03-12T08:30:00", "B1=2026-03-12"]
    ),
    (
      "<row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t> b</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c></row>", ["A1='a b'"]
    ),
    ("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is><v>b</v></c><c r='B1' t='inlineStr'><v>c</v></c></row>", ["A1='a'", "B1='c'"]),
    ("<row r='1'><c r='A1' t='inlineStr'><is/></c><c r='B1' s='3'/><c r='C1'><v/></c><c r='D1' t='str'><v></v></c></row>", []),
    (
      "<row r='1'><c r='A1' t='str'><f>B1</f><v>x</v></c><c r='B1'><f>1+1</f><v>2</v></c><c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>",
      ["A1='x' f", "B1=2.0 f", "C1=error #DIV/0! f"]
    ),
    (
      "<row r='1'><c r='A1'><f>B1</f></c><c r='B1'><f>B2</f><v></v></c><c r='C1' t='str'><f>\"\"</f><v></v></c></row>",
      ["A1=empty f", "B1=empty f"]
    ),
    (
      "<row r='1'><c r='A1'><f t='shared' ref='A1:A2' si='0'>B1</f><v>1</v></c></row><row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c></row>",
      ["A1=1.0 f", "A2=2.0 f"]
    ),
    (
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r='7'><c r='C7'><v>4</v></c><c><v>5</v></c></row>",
      ["A1=1.0", "B1=2.0", "A2=3.0", "C7=4.0", "D7=5.0"]
    ),
    (
      "<row r='2'><c r='B2'><v>4</v></c><c r='A2'><v>3</v></c></row><row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
      ["A1=2.0", "A2=3.0", "B2=4.0"]
    ),
    ("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>", ["XFD1048576=1.0"]),
    ("<row r='1'><c r='a1'><v>1</v></c><c s='0' t='n' r='$B$1'><v>2</v></c></row>", ["A1=1.0", "B1=2.0"]),
    (
      "<row r='1'><c r='A1'><v>abc</v></c><c r='B1'><v>1e999</v></c><c r='C1'><v>0x10</v></c></row>",
      ["A1='abc'", "B1='1e999'", "C1='0x10'"]
    ),
    ("<row r='1'><c r='A1' t='str'><v><![CDATA[a<b]]>&amp;<!-- no -->c&#x41;</v></c></row>", ["A1='a<b&cA'"]),
    (
      "<row r='1'><c r='A1' t='str'><v>a_x000D__x000a_b_x005F_x0041__xD83D__xDE00__xzz_</v></c></row>", ["A1='a\r\nb_x0041_\u{1F600}_xzz_'"]
    ),
  ]) func cell(data: String, expected: [String]) throws {
    #expect(try TinyWorkbook(data).shown() == expected)
  }

  @Test func sharedTexts() throws {
    let shared = """
      <si><t>a</t></si><si><r><rPr><b/></rPr><t>b</t></r><r><t xml:space="preserve"> c </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>
      <si/><si><t></t></si><si><t xml:space="preserve"> d\n</t><phoneticPr fontId="1"/></si>
      """
    let data = (0...6).map { "<c t='s'><v>\($0)</v></c>" }.joined()
    #expect(
      try TinyWorkbook("<row r='1'>\(data)</row>", shared: shared).shown() == [
        "A1='a'", "B1='b c '", "E1=' d\n'", "F1=error #REF!", "G1=error #REF!",
      ])
  }

  @Test func sharedTextsMissing() throws {
    #expect(try TinyWorkbook("<row r='1'><c r='A1'><v>1</v></c></row>").shown() == ["A1=1.0"])
    #expect(refusal { _ = try TinyWorkbook("<row r='1'><c r='A1' t='s'><v>0</v></c></row>").cells() } == .missingPart)
  }

  @Test(arguments: ["A0", "XFE1", "A1048577", "1", "A", "", "A1B", "R1C1", "AAAA1", "A99999999999999999999"]) func outsideGrid(name: String)
  {
    #expect(refusal { _ = try TinyWorkbook("<row r='1'><c r='\(name)'><v>1</v></c></row>").cells() } == .outsideGrid(name))
  }

  @Test(arguments: ["0", "-1", "1048577", "x", "99999999999999999999"]) func rowOutsideGrid(name: String) {
    #expect(refusal { _ = try TinyWorkbook("<row r='\(name)'/>").cells() } == .outsideGrid(name))
  }

  @Test func columnsRunOut() {
    let data = "<row r='1048576'><c r='XFD1048576'><v>1</v></c><c><v>1</v></c></row>"
    #expect(refusal { _ = try TinyWorkbook(data).cells() } == .outsideGrid("R1048576C16385"))
    #expect(refusal { _ = try TinyWorkbook("<row r='1048576'/><row/>").cells() } == .outsideGrid("1048577"))
  }

  @Test func textsSpanChunks() throws {
    // Texts and tags of all lengths fall on the borders of the chunks that are inflated.
    let texts = (0..<6_000).map { String(repeating: "é", count: $0 % 97) + "x\($0)" }
    let data = texts.map { "<row><c t='inlineStr'><is><t>\($0)</t></is></c></row>" }.joined()
    #expect(try TinyWorkbook(data).cells().map(\.value) == texts.map { .text($0) })
  }

  @Test func streamDeliversAsFound() throws {
    let reader = try TinyWorkbook("<row r='2'><c r='B2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>").open()
    var found: [String] = []
    let stream = try reader.stream(sheet: 0)
    while let batch = try stream.next() { found += batch.cells.map { describe(batch.cell($0)) } }
    #expect(found == ["B2=1.0", "A1=2.0"])
  }

  @Test func streamsDoNotDisturbEachOtherNorTheirBatches() throws {
    let file = try WritingFolder()
    var draft = WorkbookDraft()
    for name in ["A", "B"] {
      var sheet = SheetDraft(name: name)
      sheet.rows = .cells((1...20_000).map { (CellReference(row: $0, column: 1), .text("\(name)\($0)"), .plain) })
      draft.sheets.append(sheet)
    }
    try draft.write(to: file.file("two.xlsx"))
    let reader = try WorkbookReader(path: file.file("two.xlsx"))
    let streams = [try reader.stream(sheet: 0), try reader.stream(sheet: 1)]
    var batches: [[CellBatch]] = [[], []]
    while true {
      let next = [try streams[0].next(), try streams[1].next()]
      if next.allSatisfy({ $0 == nil }) { break }
      for (index, batch) in next.enumerated() { if let batch { batches[index].append(batch) } }
    }
    for (index, name) in ["A", "B"].enumerated() {
      #expect(batches[index].count > 1)
      let texts = batches[index].flatMap { batch in batch.cells.map(batch.text) }
      #expect(texts == (1...20_000).map { "\(name)\($0)" })
    }
  }
}
