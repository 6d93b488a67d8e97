// The three examples of the library, run as their users run them.

import Foundation
import Spreadsheets
import Testing

struct ExampleTests {
  private let folder: FreshFolder

  init() throws { folder = try FreshFolder() }

  private func run(_ example: String, _ arguments: String...) throws -> Run {
    try Program.run(arguments, of: Program.built(example), in: folder.url)
  }

  @Test func theReportHoldsWhatItShows() throws {
    #expect(try run("WriteReport").text == "report.xlsx: 4 stations\n")
    let workbook = try WorkbookReader(path: folder.path("report.xlsx"))
    let cells = try workbook.cells(ofSheet: 0).cells
    #expect(workbook.sheets == [SheetInfo(name: "Water levels")])
    #expect(cells.first { $0.reference.description == "B2" }?.value == .date(46_083))
    let mean = cells.first { $0.reference.description == "C6" }
    #expect(mean?.value == .number(223.25) && mean?.hasFormula == true)
    #expect(workbook.definedNames["_xlnm.Print_Titles"] == "'Water levels'!$1:$1")
    #expect(try run("WriteReport", "absent/report.xlsx").status == 1)
  }

  /// The same table in ways that people send it.
  @Test(arguments: ["above,,\n\n\"Level (cm)\",Station,Measured\n182.5,North,2026-03-02\n,Mill,2026-03-04\n", nil])
  func aTableIsFoundByItsHeadings(csv: String?) throws {
    if let csv { try folder.write(csv, to: "table.xlsx") } else { try writeTable() }
    let run = try run("ReadTable", "table.xlsx")
    #expect(run.text == "North 2026-03-02 182.5 cm\nMill 2026-03-04 –\n")
  }

  /// A hidden sheet in front, a title above, columns in another order, a date and a number as text.
  private func writeTable() throws {
    var workbook = WorkbookDraft()
    let day = workbook.style(CellStyle(numberFormat: "dd/mm/yyyy"))
    var hidden = SheetDraft(name: "Lists")
    hidden.visibility = .hidden
    hidden.rows = .cells([(CellReference(row: 1, column: 1), .text("Station"), .plain)])
    var sheet = SheetDraft(name: "Levels")
    sheet.rows = RowSource { rows in
      rows.beginRow(1)
      rows.text(1, "Levels in March")
      rows.beginRow(4)
      for (index, title) in ["Level (cm)", "Remark", "Measured", "Station"].enumerated() { rows.text(index + 2, title) }
      rows.beginRow(5)
      rows.text(2, "182.5")
      rows.date(4, serial: 46_083, day)
      rows.text(5, "North")
      rows.beginRow(6)
      rows.text(3, "gauge broken")
      rows.text(4, "2026-03-04")
      rows.text(5, "Mill")
      return false
    }
    workbook.sheets = [hidden, sheet]
    workbook.activeSheet = 1
    try workbook.write(to: folder.path("table.xlsx"))
  }

  @Test func whatCannotBeReadIsNamed() throws {
    try folder.write("<html></html>", to: "page.xls")
    let stream = try run("StreamCells", "page.xls")
    #expect(stream.status == 1 && stream.text == "page.xls cannot be read: html\n")
    #expect(try run("ReadTable", "absent.xlsx").status == 1)
  }
}
