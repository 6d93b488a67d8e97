// Oddities of packages: each named after what is odd.

import TestKit
import Testing

@testable import Spreadsheets

@Suite struct MuseumPackageTests {
  private static let row = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
  private var plain: TinyWorkbook { TinyWorkbook(Self.row, shared: "<si><t>x</t></si>") }

  private func shown(_ bytes: [UInt8]) throws -> [String] {
    let file = try TemporaryFile(bytes)
    return try withExtendedLifetime(file) { try WorkbookReader(path: file.path).cells(ofSheet: 0).cells.map(describe) }
  }

  @Test func dataDescriptorsBehindEntries() throws {
    #expect(try shown(StoredZip(plain.parts, hasDescriptors: true).bytes) == ["A1='x'"])
  }

  @Test func directoryEntries() throws {
    let folders: [(name: String, bytes: [UInt8])] = ["_rels/", "xl/", "xl/worksheets/", "docProps\\"].map { ($0, []) }
    #expect(try shown(StoredZip(folders + plain.parts).bytes) == ["A1='x'"])
  }

  @Test func bytesBehindTheArchive() throws { #expect(try shown(plain.zip + [13, 10]) == ["A1='x'"]) }

  @Test func noStylesNoTextsNoPropertiesAndNoneListed() throws {
    var workbook = TinyWorkbook("<row r='1'><c r='A1' s='3'><v>1</v></c></row>")
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships([("worksheet", "worksheets/sheet1.xml")])
    #expect(try workbook.shown() == ["A1=1.0"])
  }

  @Test func listedPartsThatAreAbsent() throws {
    var workbook = TinyWorkbook("<row r='1'><c r='A1' s='3'><v>1</v></c></row>")
    workbook["_rels/.rels"] = TinyWorkbook.relationships([
      ("officeDocument", "xl/workbook.xml"), ("extended-properties", "docProps/app.xml"), ("custom-properties", "docProps/custom.xml"),
    ])
    #expect(workbook["xl/styles.xml"] == nil && workbook["xl/sharedStrings.xml"] == nil)
    #expect(try workbook.shown() == ["A1=1.0"])
  }

  @Test func unknownRelationshipTypes() throws {
    var workbook = plain
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships([
      ("somethingNew", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("evenNewer", "nowhere/at/all.bin"), ("", ""),
    ])
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func faultyPivotsDrawingsTablesAndProperties() throws {
    var workbook = plain
    workbook["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(TinyWorkbook.main)" xmlns:r="\(TinyWorkbook.types)"><sheetData>\(Self.row)</sheetData><drawing r:id="rId1"/>
      <tableParts count="9"><tablePart r:id="rId7"/></tableParts></worksheet>
      """
    workbook["xl/worksheets/_rels/sheet1.xml.rels"] = "<not xml"
    for part in [
      "xl/drawings/drawing1.xml", "xl/pivotTables/pivotTable1.xml", "xl/tables/table1.xml", "docProps/custom.xml", "xl/theme.xml",
    ] {
      workbook[part] = "<a><b></a>"
    }
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func macroDialogAndChartSheetsAmongWorksheets() throws {
    var workbook = plain
    let tabs = ["chartsheet", "worksheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]
    workbook["xl/workbook.xml"] = Self.workbook(tabs.indices.map { ("T\($0 + 1)", "rId\($0 + 1)") })
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships(
      tabs.map { ($0, $0 == "worksheet" ? "worksheets/sheet1.xml" : "other/\($0).xml") } + [("sharedStrings", "sharedStrings.xml")])
    workbook["xl/other/chartsheet.xml"] = "<chartsheet xmlns=\"\(TinyWorkbook.main)\"/>"
    let reader = try workbook.open()
    #expect(reader.sheets.map(\.isWorksheet) == [false, true, false, false, false])
    #expect(try reader.sheets.indices.map { try reader.cells(ofSheet: $0).cells.count } == [0, 1, 0, 0, 0])
  }

  @Test func moduleSheetWithEmptyIdentifier() throws {
    var workbook = plain
    workbook["xl/workbook.xml"] = Self.workbook([("A", "rId1"), ("Module", "")])
    let reader = try workbook.open()
    #expect(reader.sheets.map(\.isWorksheet) == [true, false])
    #expect(try reader.cells(ofSheet: 0).cells.map(describe) == ["A1='x'"])
  }

  @Test func sheetOrderAgainstIdentifiersAndParts() throws {
    var workbook = plain
    workbook["xl/workbook.xml"] = Self.workbook([("First", "rId2"), ("Second", "rId1")])
    workbook["xl/_rels/workbook.xml.rels"] = TinyWorkbook.relationships([
      ("worksheet", "worksheets/sheet1.xml"), ("worksheet", "worksheets/sheet2.xml"), ("sharedStrings", "sharedStrings.xml"),
    ])
    workbook["xl/worksheets/sheet2.xml"] = workbook["xl/worksheets/sheet1.xml"]?.replacing(Self.row, with: "<row><c><v>2</v></c></row>")
    let reader = try workbook.open()
    #expect(reader.sheets.map(\.name) == ["First", "Second"])
    #expect(try reader.sheets.indices.map { try reader.cells(ofSheet: $0).cells.map(describe) } == [["A1=2.0"], ["A1='x'"]])
  }

  @Test(arguments: [("R &amp; D", "R & D"), ("O'Neil &#39;&#x2713;", "O'Neil '✓"), ("Größe 表 😀", "Größe 表 😀"), (" a ", " a ")])
  func sheetName(written: String, name: String) throws {
    var workbook = plain
    workbook["xl/workbook.xml"] = Self.workbook([(written, "rId1")])
    #expect(try workbook.open().sheets.map(\.name) == [name])
  }

  @Test func betaOfExcel2007() throws {
    var workbook = plain
    for name in workbook.parts.map(\.name) {
      workbook[name] = workbook[name]?.replacing(TinyWorkbook.main, with: "http://schemas.microsoft.com/office/excel/2006/2")
    }
    #expect(try workbook.shown() == ["A1='x'"])
  }

  @Test func partWithDeclarationOrWithout() throws {
    for head in [
      "", "<?xml version='1.0'?>", "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n", "\u{FEFF}<?xml version='1.0'?>",
    ] {
      var workbook = plain
      for name in workbook.parts.map(\.name) { workbook[name] = head + (workbook[name] ?? "") }
      #expect(try workbook.shown() == ["A1='x'"], "\(head)")
    }
  }

  private static func workbook(_ sheets: [(name: String, identifier: String)]) -> String {
    let tabs = sheets.enumerated().map {
      "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 1)\" r:id=\"\($0.element.identifier)\"/>"
    }
    return "<workbook xmlns=\"\(TinyWorkbook.main)\" xmlns:r=\"\(TinyWorkbook.types)\"><sheets>\(tabs.joined())</sheets></workbook>"
  }
}
