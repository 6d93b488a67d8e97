// What the documentation's snippets do is what the pages say.

import Foundation
import Spreadsheets
import Testing

struct SnippetTests {
  private let folder: FreshFolder
  private var snippets: Snippets

  init() throws {
    folder = try FreshFolder()
    snippets = Snippets(path: folder.path("file"))
  }

  @Test mutating func aWorkbookIsWrittenAndRead() throws {
    try snippets.writeWorkbook()
    try snippets.readWorkbook()
    try snippets.readEither()
    try snippets.findSheet()
    #expect(snippets.printed == ["Totals A1 text(\"Total\")", "Totals B1 number(12.5)", "1"])
  }

  @Test mutating func manyRowsAreStreamed() throws {
    try snippets.writeManyRows()
    #expect(try snippets.sum(ofSheet: 0, in: WorkbookReader(path: folder.path("file"))) == 5_000_050_000)
  }

  @Test mutating func csvIsWrittenAndRead() throws {
    #expect(String(decoding: try snippets.writeCSV(), as: UTF8.self) == "Name,12.5\r\n")
    try Data(snippets.writeCSV()).write(to: folder.url.appending(path: "file"))
    try snippets.readCSV()
    try snippets.readEither()
    #expect(snippets.printed == ["A1 text(\"Name\")", "B1 text(\"12.5\")", "44"])
  }

  @Test mutating func refusalsAreToldApart() throws {
    snippets.explainRefusal()
    try folder.write("PK\u{3}\u{4}", to: "file")
    snippets.explainRefusal()
    #expect(snippets.printed == ["Not read: notFound", "Not read: truncated"])
  }

  @Test mutating func everyValueIsShown() throws {
    let values: [CellValue] = [.number(1.5), .text("a"), .boolean(true), .date(46_093), .error("#N/A"), .empty]
    for value in values { snippets.show(Cell(reference: CellReference(row: 1, column: 1), value: value)) }
    #expect(snippets.printed == ["1.5", "a", "true", "2026-03-12", "#N/A", "a formula without a stored result"])
  }

  @Test func datesAsTextAndBack() {
    for text in ["1900-01-01", "1900-02-28", "1900-03-01", "2026-03-12", "2026-03-12T08:30:00", "9999-12-31"] {
      #expect(dateSerial(iso: text).map { isoDate(serial: $0) } == text)
    }
    #expect(dateSerial(iso: "1900-01-01") == 1)
    #expect(dateSerial(iso: "2026-03-12T18:00") == 46_093.75)
    #expect(dateSerial(iso: "06:00") == 0.25)
    for text in ["2026-02-29", "1899-12-31", "12/03/2026", "2026-03", ""] { #expect(dateSerial(iso: text) == nil, "\(text)") }
  }
}
