// Every limit is an error with a place, and leaves no file.

import Glibc
import Testing

@testable import Spreadsheets

struct WritingRefusals {
  @Test func cells() throws {
    let long = String(repeating: "x", count: WriteLimits.textLength + 1)
    let formula = String(repeating: "1", count: WriteLimits.formulaLength + 1)
    let table: [([(String, CellContent)], WriteError.Reason, String)] = [
      ([("B7", .number(.nan))], .nonFiniteNumber, "B7"), ([("B7", .date(.infinity))], .nonFiniteNumber, "B7"),
      ([("B7", .formula("1/0", result: .number(-.infinity)))], .nonFiniteNumber, "B7"), ([("C2", .text(long))], .textTooLong(32_768), "C2"),
      ([("C2", .richText([TextRun(long), TextRun("y")]))], .textTooLong(32_769), "C2"),
      ([("C2", .error("#OOPS"))], .errorValueRefused("#OOPS"), "C2"),
      ([("C2", .formula("=1", result: .empty))], .formulaRefused("=1"), "C2"),
      ([("C2", .formula("", result: .empty))], .formulaRefused(""), "C2"),
      ([("C2", .formula(formula, result: .empty))], .formulaTooLong(8_193), "C2"),
      ([("C2", .formula("1", result: .richText([TextRun("a")])))], .formulaResultRefused, "C2"),
      ([("C2", .number(1)), ("C2", .number(2))], .columnOutOfOrder(3), "C2"),
    ]
    for (content, reason, place) in table {
      let error = try #require(try refusal(WorkbookDraft.of(content)))
      #expect(error.reason == reason)
      #expect(error.reference == CellReference(place))
      #expect(error.sheet == "Data")
    }
    // Exactly at the limit, counted in UTF-16 units as Excel counts: no refusal.
    let scratch = try WritingFolder()
    try WorkbookDraft.of([("A1", .text(String(repeating: "😀", count: 16_383)))]).write(to: scratch.file("long.xlsx"))
  }

  @Test func orderOfRows() throws {
    struct Broken: Error {}
    #expect(try refusal(.rows { $0.number(1, 1) })?.reason == .cellOutsideRow)
    #expect(try refusal(.rows { $0.beginRow(0) })?.reason == .rowOutsideGrid(0))
    #expect(try refusal(.rows { $0.beginRow(1_048_577) })?.reason == .rowOutsideGrid(1_048_577))
    #expect(
      try refusal(
        .rows {
          $0.beginRow(2)
          $0.beginRow(2)
        })?.reason == .rowOutOfOrder(2))
    #expect(
      try refusal(
        .rows {
          $0.beginRow(2)
          $0.number(16_385, 1)
        })?.reason == .columnOutsideGrid(16_385))
    #expect(
      try refusal(
        .rows {
          $0.beginRow(2)
          $0.number(0, 1)
        })?.reason == .columnOutsideGrid(0))
    #expect(
      try refusal(
        .rows {
          $0.beginRow(2)
          $0.number(1, 1, StyleID(index: 5))
        })?.reason == .unknownStyle(5))
    let error = try refusal(.rows { _ in throw Broken() })
    #expect(error?.reason == .rowSourceFailed)
    #expect(error?.underlying is Broken)
    #expect(error?.description == "sheet 'Data': rowSourceFailed: Broken()")
  }

  /// The source fails when megabytes are already compressed.
  @Test func failureInTheMiddle() throws {
    struct Late: Error {}
    var row = 0
    var workbook = WorkbookDraft.rows { _ in }
    workbook.sheets[0].rows = RowSource { rows in
      row += 1
      rows.beginRow(row)
      for column in 1...20 { rows.number(column, Double(row * column) / 7) }
      if row == 20_000 { throw Late() }
      return true
    }
    #expect(try refusal(workbook)?.underlying is Late)
  }

  @Test(arguments: [
    "", "a[b", "a]b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "a'", "tab\t", "History", String(repeating: "n", count: 32),
  ])
  func sheetNames(name: String) throws {
    var workbook = WorkbookDraft()
    workbook.sheets = [SheetDraft(name: name)]
    #expect(try refusal(workbook)?.reason == .sheetNameRefused(name))
  }

  /// Whether the writing succeeds or fails, nothing keeps the row source alive.
  @Test(arguments: [true, false])
  func nothingLeaks(fails: Bool) throws {
    final class Token {}
    struct Stop: Error {}
    weak var token: Token?
    do {
      let strong = Token()
      token = strong
      let workbook = WorkbookDraft.rows { rows in
        rows.beginRow(1)
        rows.text(1, "\(type(of: strong))")
        if fails { throw Stop() }
      }
      if fails {
        #expect(try refusal(workbook)?.underlying is Stop)
      } else {
        let folder = try WritingFolder()
        try workbook.write(to: folder.file("a.xlsx"))
      }
    }
    #expect(token == nil)
  }

  @Test func workbooks() throws {
    var workbook = WorkbookDraft()
    #expect(try refusal(workbook)?.reason == .noSheets)
    workbook.sheets = [SheetDraft(name: "One"), SheetDraft(name: "oNE")]
    #expect(try refusal(workbook)?.reason == .sheetNameRepeated("oNE"))
    workbook.sheets[1].name = "Two"
    workbook.sheets[0].visibility = .hidden
    #expect(try refusal(workbook)?.reason == .activeSheetRefused(0))
    workbook.sheets[1].visibility = .veryHidden
    #expect(try refusal(workbook)?.reason == .noVisibleSheet)
    workbook.sheets[0].visibility = .visible
    for index in 0..<WriteLimits.styles { _ = workbook.style(CellStyle(fill: RGB(UInt32(index)))) }
    #expect(try refusal(workbook)?.reason == .tooManyStyles(WriteLimits.styles + 1))
  }

  @Test(arguments: ["", "A1", "xfd1048576", "R1C1", "r", "C", "1a", "a b", "a-b", "_xlnm.Print_Area", String(repeating: "n", count: 256)])
  func definedNames(name: String) throws {
    var workbook = WorkbookDraft.sheet { _ in }
    workbook.definedNames = [DefinedNameDraft(name, refersTo: "Data!$A$1")]
    #expect(try refusal(workbook)?.reason == .definedNameRefused(name))
  }

  @Test func definedNameTwice() throws {
    var workbook = WorkbookDraft.sheet { _ in }
    workbook.definedNames = [DefinedNameDraft("Rate", refersTo: "1"), DefinedNameDraft("Rate", refersTo: "1", localSheet: 0)]
    let scratch = try WritingFolder()
    try workbook.write(to: scratch.file("names.xlsx"))
    workbook.definedNames.append(DefinedNameDraft("RATE", refersTo: "2"))
    #expect(try refusal(workbook)?.reason == .definedNameRepeated("RATE"))
    workbook.definedNames[2].localSheet = 7
    #expect(try refusal(workbook)?.reason == .definedNameRefused("RATE"))
  }

  @Test func sheets() throws {
    let (one, other) = (try rangeNamed("A1:C3"), try rangeNamed("C3:D4"))
    #expect(try refusal(.sheet { $0.merges = [other, one] })?.reason == .overlappingMerges(one, other))
    #expect(try refusal(.sheet { $0.merges = [try rangeNamed("B2")] })?.reason == .mergeOfOneCell(try rangeNamed("B2")))
    #expect(try refusal(.sheet { $0.columns = [ColumnDraft(2...4), ColumnDraft(4)] })?.reason == .columnsOverlap(4...4))
    #expect(try refusal(.sheet { $0.columns = [ColumnDraft(16_385)] })?.reason == .columnOutsideGrid(16_385))
    #expect(try refusal(.sheet { $0.zoom = 5 })?.reason == .settingRefused("zoom 5"))
    #expect(try refusal(.sheet { $0.freeze = (1_048_576, 0) })?.reason == .settingRefused("freeze"))
    let note = CellNote(try cellNamed("B2"), "n")
    #expect(try refusal(.sheet { $0.notes = [note, note] })?.reason == .noteRepeated)
    let footer = PageText(center: [.text(String(repeating: "&", count: 127))])
    #expect(try refusal(.sheet { $0.page.footer = footer })?.reason == .pageTextTooLong(256))
    let chart = ChartDraft(.bars, series: [], anchor: one)
    let table = TableDraft("T", range: one, columns: ["a", "b", "c"])
    for (columns, reason) in [
      (["a", "b"], "2 headings"), (["a", "b", "A"], "a heading twice"), (["a", "", "c"], "an empty or too long heading"),
    ] {
      var bad = table
      bad.columns = columns
      #expect(try refusal(.sheet { $0.tables = [bad] })?.reason == .tableRefused("T", reason))
    }
    #expect(try refusal(.sheet { $0.tables = [table, table] })?.reason == .tableRefused("T", "overlap"))
    var elsewhere = table
    elsewhere.range = try rangeNamed("F1:H2")
    #expect(try refusal(.sheet { $0.tables = [table, elsewhere] })?.reason == .definedNameRepeated("T"))
    #expect(try refusal(.sheet { $0.charts = [chart] })?.reason == .chartRefused("0 series"))
  }

  @Test func validations() throws {
    let at = [try rangeNamed("A1")]
    let (title, text) = (String(repeating: "t", count: 33), String(repeating: "t", count: 256))
    let table: [(DataValidation, WriteError.Reason)] = [
      (DataValidation(at, .any, promptTitle: title), .validationTextTooLong("prompt title", limit: 32)),
      (DataValidation(at, .any, errorTitle: title), .validationTextTooLong("error title", limit: 32)),
      (DataValidation(at, .any, prompt: text), .validationTextTooLong("prompt", limit: 255)),
      (DataValidation(at, .any, error: text), .validationTextTooLong("error", limit: 255)),
      (DataValidation(at, .list([text])), .validationTextTooLong("list", limit: 255)),
      (DataValidation(at, .list(["a,b"])), .validationListRefused),
      (DataValidation(at, .list([])), .validationListRefused), (DataValidation(at, .custom("=A1")), .formulaRefused("=A1")),
      (DataValidation([], .any), .settingRefused("a validation without a range")),
    ]
    for (validation, reason) in table { #expect(try refusal(.sheet { $0.validations = [validation] })?.reason == reason) }
  }

  @Test func places() throws {
    let scratch = try WritingFolder()
    let workbook = try WorkbookDraft.of([("A1", .number(1))])
    func reason(_ path: String) -> WriteError.Reason? {
      do { try workbook.write(to: path) } catch { return error.reason }
      return nil
    }
    #expect(reason(scratch.file("no/such/folder.xlsx")) == .cannotCreate(ENOENT))
    #expect(reason(scratch.path) == .cannotCreate(EISDIR))
    #expect(reason("") == .cannotCreate(EISDIR))
    #expect(reason("/dev/full/x.xlsx") == .cannotCreate(ENOTDIR))
    #expect(WrittenFiles.names(scratch.path).isEmpty)
  }
}
