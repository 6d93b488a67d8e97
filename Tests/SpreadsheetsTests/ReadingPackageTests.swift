// Archives and parts as producers of all kinds write them.

import Testing

@testable import Spreadsheets

@Suite struct ReadingPackageTests {
  private let data = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
  private var plain: TinyWorkbook { TinyWorkbook(data, shared: "<si><t>x</t></si>") }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "./worksheets/sheet1.xml", "../xl/Worksheets/SHEET1.xml",
    "\\xl\\worksheets/sheet1.xml",
  ])
  func target(written: String) throws {
    var workbook = plain
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships([
      ("worksheet", written), ("sharedStrings", "/xl/sharedStrings.xml"),
    ])
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func entryNamesInOtherSpelling() throws {
    var workbook = plain
    workbook.rename("xl/worksheets/sheet1.xml", "XL\\Worksheets\\Sheet1.XML")
    workbook.rename("xl/sharedStrings.xml", "xl/SharedStrings.xml")
    workbook["xl/"] = ""
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func workbookElsewhere() throws {
    var workbook = plain
    for name in workbook.parts.map(\.name) where name.hasPrefix("xl/") { workbook.rename(name, "office/data/" + name.dropFirst(3)) }
    workbook.rename("office/data/workbook.xml", "office/data/book2.xml")
    workbook.rename("office/data/_rels/workbook.xml.rels", "office/data/_rels/book2.xml.rels")
    workbook["_rels/.rels"] = TinyWorkbook.relationships([
      ("extended-properties", "docProps/app.xml"), ("officeDocument", "/office/data/book2.xml"),
    ])
    #expect(try workbook.shown() == ["A1='x'"])
    workbook["_rels/.rels"] = nil
    workbook["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/office/data/book2.xml"
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func workbookWithoutRootRelationship() throws {
    var workbook = plain
    workbook["_rels/.rels"] = nil
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func strictNamespaces() throws {
    var workbook = plain
    for name in workbook.parts.map(\.name) {
      workbook[name] = workbook[name]?.replacing(TinyWorkbook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(TinyWorkbook.types, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    }
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func prefixesAndForeignNamespaces() throws {
    var workbook = plain
    workbook["xl/worksheets/sheet1.xml"] = """
      <?xml version="1.0"?><!-- c --><x:worksheet xmlns:x="\(TinyWorkbook.main)" xmlns:o="urn:other"><x:sheetData><x:row o:r="9" r="1">
      <o:c r="B1"><o:v>9</o:v></o:c><x:c o:t="b" t="s" r="A1"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func alternateContentAndExtensions() throws {
    let row = "<row r='1'><c r='A1'><v>1</v></c></row>"
    let compatibility = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    let data = """
      <mc:AlternateContent \(compatibility)><mc:Choice Requires="y"><row r="5"><c r="A5"><v>5</v></c></row></mc:Choice><mc:Fallback>\(row)</mc:Fallback></mc:AlternateContent>
      <row r="2"><c r="A2"><v>2</v><extLst><ext><v>7</v></ext></extLst></c></row>
      """
    #expect(try TinyWorkbook(data).shown() == ["A1=1.0", "A2=2.0"])
  }

  @Test(arguments: [true, false]) func utf16(lowFirst: Bool) throws {
    var workbook = plain
    for index in workbook.parts.indices {
      let text =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + String(decoding: workbook.parts[index].bytes, as: UTF8.self)
        + String(repeating: " ", count: 70_000)
      workbook.parts[index].bytes =
        (lowFirst ? [0xFF, 0xFE] : [0xFE, 0xFF])
        + text.utf16.flatMap { lowFirst ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func byteOrderMarkAndLatin() throws {
    var workbook = plain
    workbook["xl/sharedStrings.xml"] = "\u{FEFF}" + (workbook["xl/sharedStrings.xml"] ?? "")
    #expect(try workbook.shown() == ["A1='x'"])
    let latin =
      "<?xml version='1.0' encoding='ISO-8859-1'?><sst xmlns='\(TinyWorkbook.main)'><si><t>".utf8 + [0xE9] + "</t></si></sst>".utf8
    if let index = workbook.parts.firstIndex(where: { $0.name == "xl/sharedStrings.xml" }) { workbook.parts[index].bytes = Array(latin) }
    #expect(try workbook.shown() == ["A1='é'"])
  }

  @Test func sheetsNamesAndProperties() throws {
    var workbook = plain
    workbook["xl/workbook.xml"] = """
      <workbook xmlns="\(TinyWorkbook.main)" xmlns:q="\(TinyWorkbook.types)"><sheets><sheet name="B &amp; &lt;C&gt; 'é' &amp;amp;" sheetId="7" q:id="rId2"/>
      <sheet name="A" sheetId="1" state="hidden" q:id="rId1"/><sheet name="D" sheetId="9" state="veryHidden" q:id="rId9"/></sheets>
      <definedNames><definedName name="_kinerja_template">"data-kinerja/1"</definedName><definedName name="x">A!$A$1</definedName>
      <definedName name="x" localSheetId="0">B!$A$1</definedName></definedNames><externalReferences><externalReference q:id="rId5"/></externalReferences></workbook>
      """
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("chartsheet", "chartsheets/sheet1.xml"), ("somethingNew", "new.xml"),
    ])
    workbook["docProps/custom.xml"] = """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      <property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="kinerja.template"><vt:lpwstr>data-kinerja/1</vt:lpwstr></property>
      <property pid="3" name="n"><vt:i4>12</vt:i4></property></Properties>
      """
    workbook["xl/vbaProject.bin"] = "x"
    let reader = try workbook.open()
    #expect(
      reader.sheets == [
        SheetInfo(name: "B & <C> 'é' &amp;", isWorksheet: false), SheetInfo(name: "A", visibility: .hidden),
        SheetInfo(name: "D", visibility: .veryHidden),
      ])
    #expect(reader.definedNames == ["_kinerja_template": "\"data-kinerja/1\"", "x": "A!$A$1"])
    #expect(reader.customProperties == ["kinerja.template": "data-kinerja/1", "n": "12"])
    #expect(reader.hasMacros && reader.hasExternalLinks)
    #expect(try reader.cells(ofSheet: 0).cells.isEmpty)
    #expect(try reader.cells(ofSheet: 1).cells.map(describe) == ["A1='x'"])
    #expect(refusal { _ = try reader.stream(sheet: 2) } == .missingPart)
  }

  @Test func layout() throws {
    let rows = "<row r='2' hidden='1'/><row r='3' hidden='true'/><row r='4' hidden='0'/><row r='9' hidden='1'/><row r='8' hidden='1'/>"
    let columns =
      "<cols><col min='2' max='3' hidden='1'/><col min='4' max='4' width='0' hidden='1'/><col min='16384' max='99999' hidden='1'/><col min='x' hidden='1'/></cols>"
    let merges = "<mergeCells><mergeCell ref='C3:A1'/><mergeCell ref='B9'/><mergeCell ref='nonsense'/></mergeCells>"
    let layout = try TinyWorkbook(rows, before: columns, after: merges).open().cells(ofSheet: 0).layout
    #expect(layout.hiddenRows == [2...3, 8...9])
    #expect(layout.hiddenColumns == [2...4, 16_384...16_384])
    #expect(layout.merges.map(\.description) == ["A1:C3", "B9"])
  }
}
