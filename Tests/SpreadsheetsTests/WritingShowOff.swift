// One workbook that uses everything the writer can do, and what checkers say of it.

import Glibc
import Testing

@testable import Spreadsheets

enum ShowOff {
  static func workbook() throws -> WorkbookDraft {
    var workbook = WorkbookDraft()
    workbook.properties = DocumentProperties(
      title: "Show & tell", subject: "Everything", creator: "A person", company: "An office", created: "2026-03-31",
      custom: [.init("Version", "7"), .init("Source", "<none>")])
    workbook.sheets = [try table(&workbook), try charts(&workbook), lists()]
    workbook.definedNames = [
      DefinedNameDraft("States", refersTo: "Lists!$A$1:$A$3"), DefinedNameDraft("Rate", refersTo: "0.11", localSheet: 0, hidden: true),
    ]
    return workbook
  }

  private static func table(_ workbook: inout WorkbookDraft) throws -> SheetDraft {
    let line = BorderStyle.thin(RGB(0xBFBFBF))
    let title = workbook.style(CellStyle(font: FontStyle(bold: true, size: 16, color: RGB(0x1F4E79))))
    let heading = workbook.style(
      CellStyle(
        font: FontStyle(bold: true, color: .white), fill: RGB(0x1F4E79), border: line,
        alignment: CellAlignment(horizontal: .center, vertical: .center, wrap: true)))
    let money = workbook.style(CellStyle(numberFormat: "#,##0.00", border: line, locked: false))
    let percent = workbook.style(CellStyle(numberFormat: "0.00%", border: line))
    let day = workbook.style(CellStyle(numberFormat: "dd/mm/yyyy", border: line, locked: false))
    let words = workbook.style(CellStyle(numberFormat: "@", border: line, alignment: CellAlignment(wrap: true, indent: 1), locked: false))
    let upright = workbook.style(CellStyle(font: FontStyle(italic: true, underline: true), alignment: CellAlignment(textRotation: 45)))

    var sheet = SheetDraft(name: "Bidder's table")
    sheet.tabColor = RGB(0x2E75B6)
    sheet.columns = [ColumnDraft(1, width: 26), ColumnDraft(2...4, width: 16), ColumnDraft(6, hidden: true)]
    sheet.freeze = (rows: 3, columns: 1)
    sheet.autoFilter = try rangeNamed("A3:E9")
    sheet.merges = [try rangeNamed("A1:E1")]
    sheet.zoom = 110
    sheet.validations = [
      DataValidation(
        [try rangeNamed("A4:A9")], .listFrom("States"), errorStyle: .warning, errorTitle: "Unknown", error: "Take one of the list",
        promptTitle: "State", prompt: "Line 1\nLine 2"),
      DataValidation([try rangeNamed("B4:B9")], .decimal(.greaterOrEqual("0"))),
      DataValidation([try rangeNamed("D4:D9")], .date(.between("DATE(2026,1,1)", "DATE(2026,12,31)")), errorStyle: .information),
      DataValidation([try rangeNamed("E4:E9")], .list(["Yes", "No \"really\"", "<&>"])),
      DataValidation([try rangeNamed("G3")], .time(.lessOrEqual("TIME(12,0,0)"))),
      DataValidation([try rangeNamed("G4")], .textLength(.less("10"))),
      DataValidation([try rangeNamed("G5")], .whole(.notBetween("1", "5"))),
      DataValidation([try rangeNamed("G6")], .custom("LEN(G6)>2")), DataValidation([try rangeNamed("G7")], .any, prompt: "Only a word"),
    ]
    sheet.conditionalFormats = [
      ConditionalFormat(
        [try rangeNamed("C4:C9")], .cellIs(.less("0.8")),
        style: CellStyle(font: FontStyle(bold: true, color: RGB(0x9C0006)), fill: RGB(0xFFC7CE))),
      ConditionalFormat([try rangeNamed("A4:A9")], .expression("$B4>1000"), style: CellStyle(fill: RGB(0xE2EFDA)), stopsIfTrue: true),
      ConditionalFormat([try rangeNamed("B4:B9")], .dataBar(RGB(0x5B9BD5))),
      ConditionalFormat([try rangeNamed("D4:D9")], .colorScale(low: .white, middle: RGB(0xFFEB84), high: RGB(0x63BE7B))),
    ]
    sheet.notes = [
      CellNote(try cellNamed("B4"), "First line\nsecond & last", author: "Checker", width: 200, height: 80),
      CellNote(try cellNamed("A9"), "  outer blanks  ", author: ""), CellNote(try cellNamed("XFD1"), "at the edge"),
    ]
    sheet.hyperlinks = [SheetHyperlink(try cellNamed("A2"), location: "'Charts & more'!A1", tooltip: "Go to \"charts\"")]
    var protection = SheetProtection()
    (protection.insertRows, protection.deleteRows, protection.sort, protection.autoFilter) = (true, true, true, true)
    (protection.formatColumns, protection.selectLockedCells) = (true, false)
    sheet.protection = protection
    sheet.page.landscape = true
    sheet.page.fitToWidth = 1
    sheet.page.repeatRows = 3...3
    sheet.page.repeatColumns = 1...1
    sheet.page.printArea = try rangeNamed("A1:H12")
    sheet.page.header = PageText(left: ["R&D"], right: [.sheetName])
    sheet.page.footer = PageText(center: ["Page ", .pageNumber, " of ", .pageCount], right: [.fileName])
    sheet.page.centeredHorizontally = true

    var cells: [(CellReference, CellContent, StyleID)] = [
      (try cellNamed("A1"), .text("Everything at once"), title), (try cellNamed("A2"), .text("to the charts"), upright),
      (try cellNamed("H4"), .richText([("red ", FontStyle(bold: true, color: RGB(0xC00000))), ("and plain", .plain)]), .plain),
      (try cellNamed("H5"), .error("#N/A"), .plain), (try cellNamed("H6"), .boolean(true), .plain),
      (try cellNamed("H7"), .formula("IF(B4>1,\"a&b\",\"\")", result: .text("a&b")), .plain),
      (try cellNamed("H8"), .formula("B4/0", result: .error("#DIV/0!")), .plain),
      (try cellNamed("H9"), .formula("1=1", result: .boolean(true)), .plain),
    ]
    for (index, name) in ["State", "Amount", "Share", "Due", "Open?"].enumerated() {
      cells.append((CellReference(row: 3, column: index + 1), .text(name), heading))
    }
    for row in 4...9 {
      let amount = Double(row) * 317.25
      cells.append((CellReference(row: row, column: 1), .text(row % 2 == 0 ? "Growing" : " odd <state> "), words))
      cells.append((CellReference(row: row, column: 2), .number(amount), money))
      cells.append((CellReference(row: row, column: 3), .formula("B\(row)/SUM(B$4:B$9)", result: .number(Double(row) / 39)), percent))
      cells.append((CellReference(row: row, column: 4), .date(46_080 + Double(row) * 9), day))
      cells.append((CellReference(row: row, column: 5), .empty, words))
    }
    sheet.rows = .cells(cells)
    return sheet
  }

  private static func lists() -> SheetDraft {
    var sheet = SheetDraft(name: "Lists")
    sheet.visibility = .veryHidden
    let words = ["Growing", "Shrinking", "Idle"]
    sheet.rows = .cells(words.enumerated().map { (CellReference(row: $0.offset + 1, column: 1), .text($0.element), .plain) })
    return sheet
  }

  private static func charts(_ workbook: inout WorkbookDraft) throws -> SheetDraft {
    var sheet = SheetDraft(name: "Charts & more")
    sheet.showGridLines = false
    let months = ["Jan", "Feb", "Mar", "Apr"]
    let columns: [(String, [Double?])] = [("North", [91, 94, nil, 88]), ("South", [70, 82, 85, 97]), ("Target", [90, 90, 90, 90])]
    var cells: [(CellReference, CellContent, StyleID)] = []
    for (index, month) in months.enumerated() { cells.append((CellReference(row: index + 2, column: 1), .text(month), .plain)) }
    var series: [ChartSeries] = []
    let colors: [RGB] = [RGB(0x1F4E79), RGB(0x9DC3E6), RGB(0xC00000)]
    for (index, (name, values)) in columns.enumerated() {
      let letter = CellReference.letters(ofColumn: index + 2)
      cells.append((CellReference(row: 1, column: index + 2), .text(name), .plain))
      for (row, value) in values.enumerated() {
        if let value { cells.append((CellReference(row: row + 2, column: index + 2), .number(value), .plain)) }
      }
      let sheetName = SheetDraft.quoted(sheet.name)
      series.append(
        ChartSeries(
          name, nameReference: "\(sheetName)!$\(letter)$1", categoriesReference: "\(sheetName)!$A$2:$A$5", categories: months,
          valuesReference: "\(sheetName)!$\(letter)$2:$\(letter)$5", values: values, color: colors[index], isTargetLine: index == 2))
    }
    cells.append((try cellNamed("A1"), .text("Month"), .plain))
    sheet.tables = [TableDraft("Shares", range: try rangeNamed("A1:D5"), columns: ["Month", "North", "South", "Target"])]
    sheet.rows = .cells(cells)
    let two = Array(series.prefix(2))
    var combined = ChartDraft(.columns, title: "Columns and a target", series: series, anchor: try rangeNamed("F1:M16"))
    combined.valueAxisTitle = "percent"
    combined.categoryAxisTitle = "month"
    combined.showsDataLabels = true
    combined.numberFormat = "0"
    combined.valueMinimum = 0
    var line = ChartDraft(.line, title: "A line", series: two, anchor: try rangeNamed("F18:M32"))
    line.legend = .right
    let bars = ChartDraft(.bars, title: "Bars", series: two, anchor: try rangeNamed("O1:V16"))
    var stacked = ChartDraft(.stackedColumns, title: nil, series: two, anchor: try rangeNamed("O18:V32"))
    stacked.legend = nil
    let stackedBars = ChartDraft(.stackedBars, title: "Stacked <bars>", series: two, anchor: try rangeNamed("F34:M48"))
    sheet.charts = [combined, line, bars, stacked, stackedBars]
    let picture = Pictures.png(120, 60, density: (3_780, 3_780))
    sheet.images = [
      ImageDraft(picture, at: try cellNamed("A12"), alternativeText: "A grey box"),
      ImageDraft(picture, at: try cellNamed("A20"), alternativeText: "The same & smaller", scale: 0.5),
    ]
    sheet.page.landscape = true
    sheet.page.fitToWidth = 1
    sheet.page.fitToHeight = 1
    return sheet
  }
}

struct WritingShowOff {
  @Test(.enabled(if: SchemaValidator.path != nil, "the schema checker lies beside the package only in the office"))
  func schemas() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("show-off.xlsx")
    try ShowOff.workbook().write(to: file)
    #expect(SchemaValidator.faults(file) == "")
  }

  /// Writes the workbook where SHOWOFF says, for people to look at.
  @Test(.enabled(if: getenv("SHOWOFF") != nil, "only on demand"))
  func keep() throws {
    let path = getenv("SHOWOFF").map { String(cString: $0) } ?? ""
    try ShowOff.workbook().write(to: path)
  }

  @Test func twiceTheSameBytes() throws {
    let scratch = try WritingFolder()
    try ShowOff.workbook().write(to: scratch.file("one.xlsx"))
    try ShowOff.workbook().write(to: scratch.file("two.xlsx"))
    let one = WrittenFiles.bytes(scratch.file("one.xlsx"))
    #expect(one.count > 5_000)
    #expect(one == WrittenFiles.bytes(scratch.file("two.xlsx")))
    // No clock and no zone: time 0, 1 January 1980, in the header of the first entry. Needed version 2.0, not ZIP64.
    #expect(Array(one[4..<6]) == [20, 0])
    #expect(Array(one[10..<14]) == [0, 0, 0x21, 0])
    #expect(WrittenFiles.names(scratch.path) == ["one.xlsx", "two.xlsx"])
  }
}
