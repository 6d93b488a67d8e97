// Small parts of the package as text.

import Testing

@testable import Spreadsheets

struct WritingParts {
  @Test func stylesBeginWithWhatExcelExpects() {
    let styles = [
      CellStyle.plain, CellStyle(numberFormat: "0.00%", fill: RGB(0xFFC7CE), locked: false), CellStyle(numberFormat: "dd/mm/yyyy"),
    ]
    let xml = StylesXML.xml(styles: styles, differential: [CellStyle(font: FontStyle(bold: true), fill: RGB(0x00FF00))])
    #expect(
      xml == PartXML.declaration + "<styleSheet xmlns=\"\(PartXML.main)\"><numFmts count=\"1\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"10\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFill=\"1\" applyProtection=\"1\">"
        + "<protection locked=\"0\"/></xf>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs count=\"1\">"
        + "<dxf><font><b/></font><fill><patternFill><bgColor rgb=\"FF00FF00\"/></patternFill></fill></dxf></dxfs>"
        + "<tableStyles count=\"0\" defaultTableStyle=\"TableStyleMedium9\" defaultPivotStyle=\"PivotStyleLight16\"/></styleSheet>")
  }

  private func tail(_ body: (inout SheetDraft) throws -> Void) rethrows -> String {
    var sheet = SheetDraft(name: "S")
    try body(&sheet)
    return SheetXML(sheet: sheet, isActive: false, firstDifferential: 0).tail
  }

  @Test func protectionForbidsByDefault() {
    let plain = tail { $0.protection = SheetProtection() }
    #expect(plain.hasPrefix("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/><pageMargins"))
    var rights = SheetProtection()
    (rights.insertRows, rights.sort, rights.autoFilter, rights.formatCells) = (true, true, true, true)
    (rights.selectLockedCells, rights.editObjects) = (false, true)
    let open = tail { $0.protection = rights }
    #expect(
      open.hasPrefix(
        "</sheetData><sheetProtection sheet=\"1\" scenarios=\"1\" formatCells=\"0\" insertRows=\"0\" sort=\"0\" autoFilter=\"0\" selectLockedCells=\"1\"/>"
      ))
  }

  @Test func frozenPanes() {
    func pane(_ rows: Int, _ columns: Int) -> String {
      var sheet = SheetDraft(name: "S")
      sheet.freeze = (rows, columns)
      let head = SheetXML(sheet: sheet, isActive: true, firstDifferential: 0).head
      return head.piece(from: "<pane", to: "/>")
    }
    #expect(pane(1, 0) == "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
    #expect(pane(0, 2) == "<pane xSplit=\"2\" topLeftCell=\"C1\" activePane=\"topRight\" state=\"frozen\"/>")
    #expect(pane(3, 2) == "<pane xSplit=\"2\" ySplit=\"3\" topLeftCell=\"C4\" activePane=\"bottomRight\" state=\"frozen\"/>")
    #expect(pane(0, 0) == "")
  }

  @Test func ampersandsOfHeadersAreText() throws {
    let text = PageText(left: ["R&D"], center: [.pageNumber, " / ", .pageCount], right: [.sheetName, .fileName])
    #expect(text.code == "&LR&&D&C&P / &N&R&A&F")
    #expect(PageText().code == "")
  }

  @Test func notesOfTwoSheetsShareNoShapeIds() throws {
    var workbook = WorkbookDraft()
    for name in ["Many", "Few"] {
      var sheet = SheetDraft(name: name)
      sheet.columns = [ColumnDraft(2, width: 20)]
      sheet.notes = (1...(name == "Many" ? 1_500 : 1)).map { CellNote(CellReference(row: $0, column: 1), "note \($0)") }
      workbook.sheets.append(sheet)
    }
    workbook.sheets[1].notes.append(CellNote(CellReference(row: 1_048_576, column: 16_384), "corner"))
    let folder = try WritingFolder()
    let file = folder.file("notes.xlsx")
    try workbook.write(to: file)
    let many = WrittenPackage.part("xl/drawings/vmlDrawing1.vml", of: file)
    let few = WrittenPackage.part("xl/drawings/vmlDrawing2.vml", of: file)
    #expect(many.piece(from: "<o:idmap", to: "/>") == "<o:idmap v:ext=\"edit\" data=\"1,2\"/>")
    #expect(few.piece(from: "<o:idmap", to: "/>") == "<o:idmap v:ext=\"edit\" data=\"3\"/>")
    #expect(few.piece(from: "<v:shape id", to: " type") == "<v:shape id=\"_x0000_s3073\" type")
    // 108 × 60 points are 144 × 80 pixels; column B is 140 wide: 15 + 144 ends 19 pixels into column C.
    #expect(many.piece(from: "<x:Anchor>", to: "</x:Anchor>") == "<x:Anchor>1, 15, 0, 10, 2, 19, 4, 10</x:Anchor>")
    #expect(few.contains("<x:Anchor>16381, 15, 1048571, 10, 16383, "))
    if SchemaValidator.path != nil { #expect(SchemaValidator.faults(file) == "") }
  }

  @Test func lineBreaksInHeadings() throws {
    let table = TableDraft("T", range: try rangeNamed("A1:B2"), columns: ["a\nb", "c&d"])
    #expect(
      table.xml(id: 1).piece(from: "<tableColumns", to: "</tableColumns>").contains(
        "name=\"a_x000a_b\"/><tableColumn id=\"2\" name=\"c&amp;d\""))
  }

  @Test func listsOfWords() throws {
    let at = [try rangeNamed("B2:B9"), try rangeNamed("D2")]
    let xml = tail { $0.validations = [DataValidation(at, .list(["Yes", "say \"no\""]), allowsBlank: false, prompt: "a\nb")] }
    #expect(
      xml.piece(from: "<dataValidation ", to: "</dataValidation>")
        == "<dataValidation type=\"list\" showInputMessage=\"1\" showErrorMessage=\"1\" prompt=\"a&#10;b\" sqref=\"B2:B9 D2\">"
        + "<formula1>&quot;Yes,say &quot;&quot;no&quot;&quot;&quot;</formula1></dataValidation>")
  }

  @Test func definedNamesOfTheSheetSettings() throws {
    var workbook = WorkbookDraft()
    var sheet = SheetDraft(name: "Bidder's")
    sheet.autoFilter = try rangeNamed("A3:E9")
    sheet.page.printArea = try rangeNamed("A1")
    sheet.page.repeatRows = 2...3
    sheet.page.repeatColumns = 1...2
    workbook.sheets = [SheetDraft(name: "First"), sheet]
    let names = WorkbookXML.xml(workbook, WriteOptions()).piece(from: "<definedNames>", to: "</definedNames>")
    #expect(
      names
        == "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"1\" hidden=\"1\">'Bidder''s'!$A$3:$E$9</definedName>"
        + "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Bidder''s'!$A$1:$A$1</definedName>"
        + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Bidder''s'!$A:$B,'Bidder''s'!$2:$3</definedName></definedNames>")
  }

  @Test(arguments: [("A1", "A1"), ("$B$2:$A$1", "A1:B2"), ("A1:XFD1048576", "A1:XFD1048576")])
  func ranges(name: String, normal: String) throws {
    #expect(CellRange(name)?.description == normal)
  }

  @Test(arguments: ["", ":", "A1:", "A1:B2:C3", "A:B", "1:2", "A0:B1", "A1 B2"])
  func noRanges(name: String) { #expect(CellRange(name) == nil) }
}

extension String {
  /// From the first `start` to the first `end` after it, both included; empty if there is none.
  func piece(from start: String, to end: String) -> String {
    guard let first = firstRange(of: start), let last = self[first.upperBound...].firstRange(of: end) else { return "" }
    return String(self[first.lowerBound..<last.upperBound])
  }
}
