// The workbook of the comparison as our writer writes it.

import Testing

@testable import Spreadsheets

/// The same as ``PeerWorkbook``, with all that both can do: libxlsxwriter 1.1 has no charts of columns with a line and no shared formulas.
enum ComparedWorkbook {
  static func draft() throws -> WorkbookDraft {
    var draft = WorkbookDraft()
    draft.properties = DocumentProperties(
      title: "Title & more", subject: "Subject", creator: "A person", company: "An office", created: "2026-03-31T00:00:00Z",
      custom: [.init("Version", "7")])
    draft.sheets = [try data(&draft), try charts()]
    var lists = SheetDraft(name: "Lists")
    lists.visibility = .hidden
    lists.rows = .cells([(try cellNamed("A1"), .text("Growing"), .plain), (try cellNamed("A2"), .text("Idle"), .plain)])
    draft.sheets.append(lists)
    draft.definedNames = [DefinedNameDraft("States", refersTo: "Lists!$A$1:$A$2")]
    return draft
  }

  private static func data(_ draft: inout WorkbookDraft) throws -> SheetDraft {
    var sheet = SheetDraft(name: "Bidder's data")
    let heading = draft.style(
      CellStyle(
        font: FontStyle(bold: true, color: .white), fill: RGB(0x1F4E79), border: .thin(RGB(0xBFBFBF)),
        alignment: CellAlignment(horizontal: .center, vertical: .center, wrap: true)))
    let money = draft.style(CellStyle(numberFormat: "#,##0.00", locked: false))
    let day = draft.style(CellStyle(numberFormat: "dd/mm/yyyy"))
    let upright = draft.style(
      CellStyle(font: FontStyle(italic: true, underline: true, size: 14), alignment: CellAlignment(indent: 1, textRotation: 45)))
    sheet.rows = RowSource { rows in
      rows.beginRow(1)
      for (index, name) in ["State", "Amount", "Due", "Open?"].enumerated() { rows.text(index + 1, name, heading) }
      for row in 2...6 {
        let number = Double(row - 1)
        rows.beginRow(row)
        rows.text(1, row % 2 == 1 ? "Growing" : " a <state> & \"more\" ")
        rows.number(2, number * 317.25, money)
        rows.date(3, serial: 46_080 + number, day)
        rows.boolean(4, row == 2)
        rows.formula(5, "B\(row)*2", result: .number(number * 634.5))
      }
      rows.beginRow(7)
      rows.formula(1, "IF(B2>1,\"a&b\",\"\")", result: .text("a&b"))
      rows.blank(2, upright)
      rows.beginRow(9, height: 30)
      rows.text(1, "tall\nrow")
      rows.beginRow(11)
      rows.text(1, "merged", heading)
      for column in 2...4 { rows.blank(column, heading) }
      rows.beginRow(13)
      rows.text(1, "to the charts", heading)
      return false
    }
    sheet.columns = [ColumnDraft(1, width: 26), ColumnDraft(2...3, width: 16), ColumnDraft(6, width: 10, hidden: true)]
    sheet.merges = [try rangeNamed("A11:D11")]
    sheet.freeze = (1, 1)
    sheet.autoFilter = try rangeNamed("A1:D6")
    sheet.tabColor = RGB(0x2E75B6)
    sheet.zoom = 110
    sheet.validations = [
      DataValidation(
        [try rangeNamed("A2:A6")], .listFrom("States"), errorStyle: .warning, errorTitle: "Unknown", error: "Take one",
        promptTitle: "State",
        prompt: "Choose"),
      DataValidation([try rangeNamed("B2:B6")], .decimal(.greaterOrEqual("0"))),
      DataValidation([try rangeNamed("C2:C6")], .date(.between("DATE(2026,1,1)", "DATE(2026,12,31)"))),
      DataValidation([try rangeNamed("D2:D6")], .list(["Yes", "No"])),
      DataValidation([try rangeNamed("G1")], .whole(.notBetween("1", "5"))),
      DataValidation([try rangeNamed("G2")], .time(.less("TIME(12,0,0)"))),
      DataValidation([try rangeNamed("G3")], .textLength(.equal("4"))),
      DataValidation([try rangeNamed("G4")], .custom("LEN(G4)>2"), allowsBlank: false),
    ]
    sheet.conditionalFormats = [
      ConditionalFormat(
        [try rangeNamed("B2:B6")], .cellIs(.less("800")),
        style: CellStyle(font: FontStyle(bold: true, color: RGB(0x9C0006)), fill: RGB(0xFFC7CE))),
      ConditionalFormat([try rangeNamed("A2:A6")], .expression("$B2>1000"), style: CellStyle(fill: RGB(0xE2EFDA)), stopsIfTrue: true),
      ConditionalFormat([try rangeNamed("C2:C6")], .dataBar(RGB(0x5B9BD5))),
      ConditionalFormat([try rangeNamed("E2:E6")], .colorScale(low: .white, middle: RGB(0xFFEB84), high: RGB(0x63BE7B))),
    ]
    sheet.page.landscape = true
    sheet.page.fitToWidth = 1
    sheet.page.repeatRows = 1...1
    sheet.page.repeatColumns = 1...1
    sheet.page.printArea = try rangeNamed("A1:H12")
    sheet.page.header = PageText(left: ["R&D"], right: [.sheetName])
    sheet.page.footer = PageText(center: ["Page ", .pageNumber, " of ", .pageCount], right: [.fileName])
    sheet.page.centeredHorizontally = true
    sheet.page.margins = PageSetup.Margins(left: 0.5, right: 0.5, top: 1, bottom: 1)
    var rights = SheetProtection()
    (rights.selectLockedCells, rights.insertRows, rights.deleteRows, rights.sort, rights.autoFilter) = (false, true, true, true, true)
    sheet.protection = rights
    sheet.notes = [CellNote(try cellNamed("B4"), "First line\nsecond & last", author: "Checker", width: 108, height: 60)]
    sheet.hyperlinks = [SheetHyperlink(try cellNamed("A13"), location: "'Charts'!A1", tooltip: "Go")]
    return sheet
  }

  private static func charts() throws -> SheetDraft {
    var sheet = SheetDraft(name: "Charts")
    sheet.showGridLines = false
    let rows: [(String, Double, Double)] = [("Jan", 91, 70), ("Feb", 94, 82), ("Mar", 88, 85)]
    var cells: [(CellReference, CellContent, StyleID)] = []
    for (index, name) in ["Month", "North", "South"].enumerated() {
      cells.append((CellReference(row: 1, column: index + 1), .text(name), .plain))
    }
    for (index, row) in rows.enumerated() {
      cells.append((CellReference(row: index + 2, column: 1), .text(row.0), .plain))
      cells.append((CellReference(row: index + 2, column: 2), .number(row.1), .plain))
      cells.append((CellReference(row: index + 2, column: 3), .number(row.2), .plain))
    }
    sheet.rows = .cells(cells)
    sheet.tables = [TableDraft("Shares", range: try rangeNamed("A1:C4"), columns: ["Month", "North", "South"])]
    for (index, kind) in [ChartDraft.Kind.columns, .stackedBars, .line].enumerated() {
      let series = [("North", "B", RGB(0x1F4E79), rows.map(\.1)), ("South", "C", RGB(0x9DC3E6), rows.map(\.2))].map {
        name, letter, color, values in
        ChartSeries(
          name, nameReference: "Charts!$\(letter)$1", categoriesReference: "Charts!$A$2:$A$4", categories: rows.map(\.0),
          valuesReference: "Charts!$\(letter)$2:$\(letter)$4", values: values, color: kind == .line ? nil : color)
      }
      let anchor = CellRange(rows: (6 + index * 16)...(19 + index * 16), columns: 6...12)
      var chart = ChartDraft(kind, title: "Chart \(index + 1)", series: series, anchor: anchor)
      chart.legend = .right
      sheet.charts.append(chart)
    }
    sheet.images = [ImageDraft(Pictures.png(64, 20), at: try cellNamed("A6"), alternativeText: "A grey box")]
    return sheet
  }
}
