// Each limit: exactly at it a workbook is written, one beyond it is refused and no file appears.

import Testing

@testable import Spreadsheets

struct WritingLimits {
  /// Two drafts around a limit.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    /// A draft that uses so much of what is limited.
    var draft: @Sendable (Int) throws -> WorkbookDraft
    var limit: Int
    var reason: WriteError.Reason

    var testDescription: String { name }

    init(_ name: String, _ limit: Int, _ reason: WriteError.Reason, _ draft: @escaping @Sendable (Int) throws -> WorkbookDraft) {
      (self.name, self.draft, self.limit, self.reason) = (name, draft, limit, reason)
    }
  }

  private static func text(_ length: Int, _ piece: String = "x") -> String { String(repeating: piece, count: length) }
  private static let at = [CellRange(rows: 1...1, columns: 1...1)]
  private static let corner = CellReference(row: 1, column: 1)

  private static func formula(_ text: String) throws -> WorkbookDraft { try .of([("A1", .formula(text, result: .empty))]) }

  private static func chart(_ body: (inout ChartDraft) -> Void) -> WorkbookDraft {
    var chart = ChartDraft(
      .columns, series: [ChartSeries("s", valuesReference: "Data!$A$1:$A$2", values: [1, 2])],
      anchor: CellRange(rows: 1...9, columns: 1...9))
    body(&chart)
    return .sheet { $0.charts = [chart] }
  }

  private static func styled(_ count: Int, _ style: (Int) -> CellStyle) -> WorkbookDraft {
    var draft = WorkbookDraft.sheet { _ in }
    for index in 1..<count { _ = draft.style(style(index)) }
    return draft
  }

  static let cases: [Case] = [
    Case("text of a cell", 32_767, .textTooLong(32_768)) { try .of([("A1", .text(text($0)))]) },
    Case("rich text", 32_767, .textTooLong(32_768)) { try .of([("A1", .richText([TextRun(text($0 - 1)), TextRun("y")]))]) },
    Case("result of a formula", 32_767, .textTooLong(32_768)) { try .of([("A1", .formula("B1", result: .text(text($0))))]) },
    Case("line feeds", 253, .tooManyLineFeeds(254)) { try .of([("A1", .text(text($0, "a\n")))]) },
    Case("line feeds of rich text", 253, .tooManyLineFeeds(254)) { try .of([("A1", .richText([TextRun(text($0, "\n"))]))]) },
    Case("formula", 8_192, .formulaTooLong(8_193)) { try formula(text($0, "1")) },
    Case("depth of a formula", 64, .formulaTooDeep(65)) { try formula(text($0, "ABS(") + "1" + text($0, ")")) },
    Case("arguments of a function", 255, .formulaArguments(256)) { try formula("SUM(1" + text($0 - 1, ",1") + ")") },
    Case("text in a formula", 255, .formulaTextTooLong(256)) { try formula("LEN(\"" + text($0 - 1, "é") + "\"\"\")") },
    Case("rows", 1_048_576, .rowOutsideGrid(1_048_577)) { row in .rows { $0.beginRow(row) } },
    Case("columns", 16_384, .columnOutsideGrid(16_385)) { column in
      .rows {
        $0.beginRow(1)
        $0.number(column, 1)
      }
    },
    Case("height of a row in tenths", 4_095, .settingRefused("height of row 1")) { tenths in
      .rows { $0.beginRow(1, height: Double(tenths) / 10) }
    },
    Case("default height in tenths", 4_095, .settingRefused("default row height")) { tenths in
      .sheet { $0.defaultRowHeight = Double(tenths) / 10 }
    },
    Case("width of a column", 255, .settingRefused("width of columns 1...1")) { width in
      .sheet { $0.columns = [ColumnDraft(1, width: Double(width))] }
    },
    Case("zoom", 400, .settingRefused("zoom 401")) { zoom in .sheet { $0.zoom = zoom } },
    Case("name of a sheet", 31, .sheetNameRefused(text(32))) { length in .sheet { $0.name = text(length) } },
    Case("defined name", 255, .definedNameRefused(text(256, "n"))) { length in
      var draft = WorkbookDraft.sheet { _ in }
      draft.definedNames = [DefinedNameDraft(text(length, "n"), refersTo: "1")]
      return draft
    },
    Case("looks", 65_490, .tooManyStyles(65_491)) { styled($0) { CellStyle(fill: RGB(UInt32($0))) } },
    Case("fonts", 512, .tooManyFonts(513)) { styled($0) { CellStyle(font: FontStyle(color: RGB(UInt32($0)))) } },
    Case("number formats", 200, .tooManyNumberFormats(201)) { styled($0 + 1) { CellStyle(numberFormat: "0\" unit \($0)\"") } },
    Case("number format", 255, .styleRefused("number format \"\(text(254))\"")) { length in
      styled(2) { _ in CellStyle(numberFormat: "\"" + text(length - 2) + "\"") }
    },
    Case("sections of a number format", 4, .styleRefused("number format 0;0;0;0;0")) { sections in
      styled(2) { _ in CellStyle(numberFormat: "0" + text(sections - 1, ";0")) }
    },
    Case("size of letters", 409, .styleRefused("font size 410.0")) { size in
      styled(2) { _ in CellStyle(font: FontStyle(size: Double(size))) }
    },
    Case("indent", 250, .styleRefused("indent 251")) { indent in styled(2) { _ in CellStyle(alignment: CellAlignment(indent: indent)) } },
    Case("rotation", 90, .styleRefused("text rotation 91")) { turn in
      styled(2) { _ in CellStyle(alignment: CellAlignment(textRotation: turn)) }
    },
    Case("words of a list", 255, .validationTextTooLong("list", limit: 255)) { length in
      .sheet { $0.validations = [DataValidation(at, .list([text(length - 2), "y"]))] }
    },
    Case("title of a prompt", 32, .validationTextTooLong("prompt title", limit: 32)) { length in
      .sheet { $0.validations = [DataValidation(at, .any, promptTitle: text(length))] }
    },
    Case("title of an error", 32, .validationTextTooLong("error title", limit: 32)) { length in
      .sheet { $0.validations = [DataValidation(at, .any, errorTitle: text(length))] }
    },
    Case("prompt", 255, .validationTextTooLong("prompt", limit: 255)) { length in
      .sheet { $0.validations = [DataValidation(at, .any, prompt: text(length))] }
    },
    Case("error", 255, .validationTextTooLong("error", limit: 255)) { length in
      .sheet { $0.validations = [DataValidation(at, .any, error: text(length))] }
    },
    Case("header", 255, .pageTextTooLong(256)) { length in .sheet { $0.page.header = PageText(left: [.text(text(length - 2))]) } },
    Case("footer", 255, .pageTextTooLong(256)) { length in .sheet { $0.page.footer = PageText(right: [.text(text(length - 2))]) } },
    Case("pages side by side", 32_767, .settingRefused("pages to fit")) { pages in .sheet { $0.page.fitToWidth = pages } },
    Case("pages below each other", 32_767, .settingRefused("pages to fit")) { pages in .sheet { $0.page.fitToHeight = pages } },
    Case("margin", 49, .settingRefused("a margin of 50.0 inches")) { inches in .sheet { $0.page.margins.top = Double(inches) } },
    Case("series of a chart", 255, .chartRefused("256 series")) { count in
      chart { $0.series = Array(repeating: $0.series[0], count: count) }
    },
    Case("heading of a table", 255, .tableRefused("T", "an empty or too long heading")) { length in
      var draft = try WorkbookDraft.of([("A1", .text(text(length)))])
      draft.sheets[0].tables = [TableDraft("T", range: CellRange(rows: 1...2, columns: 1...1), columns: [text(length)])]
      return draft
    },
    Case("hyperlinks", 65_530, .tooManyHyperlinks(65_531)) { count in
      .sheet { $0.hyperlinks = (1...count).map { SheetHyperlink(CellReference(row: $0, column: 1), location: "Data!A1") } }
    },
    Case("place of a link", 2_079, .linkTooLong(2_080)) { length in
      .sheet { $0.hyperlinks = [SheetHyperlink(corner, location: text(length))] }
    },
    Case("tooltip", 255, .tooltipTooLong(256)) { length in
      .sheet { $0.hyperlinks = [SheetHyperlink(corner, location: "Data!A1", tooltip: text(length))] }
    },
    Case("note", 32_767, .textTooLong(32_768)) { length in .sheet { $0.notes = [CellNote(corner, text(length))] } },
    Case("line feeds of a note", 253, .tooManyLineFeeds(254)) { count in .sheet { $0.notes = [CellNote(corner, text(count, "\n"))] } },
    Case("author of a note", 255, .authorTooLong(256)) { length in .sheet { $0.notes = [CellNote(corner, "n", author: text(length))] } },
    Case("side of a note", 5_000, .settingRefused("size of the note at A1")) { side in
      .sheet { $0.notes = [CellNote(corner, "n", height: Double(side))] }
    },
    Case("document property", 255, .propertyTooLong("title")) { length in
      var draft = WorkbookDraft.sheet { _ in }
      draft.properties.title = text(length)
      return draft
    },
    Case("custom property", 255, .propertyTooLong("Source")) { length in
      var draft = WorkbookDraft.sheet { _ in }
      draft.properties.custom = [.init("Source", text(length))]
      return draft
    },
    Case("side of a picture in units", 27_273_042_316_900, .imageRefused("1 × 1 pixels, \(27_273_042_316_901.0 / 9_525) times")) { side in
      .sheet { $0.images = [ImageDraft(Pictures.png(1, 1), at: corner, alternativeText: "", scale: Double(side) / 9_525)] }
    },
  ]

  @Test(arguments: cases)
  func limit(of item: Case) throws {
    let scratch = try WritingFolder()
    let file = scratch.file("at.xlsx")
    try item.draft(item.limit).write(to: file)
    // Large ones are slow to check and say nothing new.
    if SchemaValidator.path != nil, item.limit < 60_000 { #expect(SchemaValidator.faults(file) == "") }
    #expect(try refusal(item.draft(item.limit + 1))?.reason == item.reason)
  }

  /// The least size of letters, zoom, indent … is a limit too.
  @Test func lowerLimits() throws {
    #expect(try refusal(.sheet { $0.zoom = 9 })?.reason == .settingRefused("zoom 9"))
    #expect(try refusal(Self.styled(2) { _ in CellStyle(font: FontStyle(size: 0.5)) })?.reason == .styleRefused("font size 0.5"))
    #expect(try refusal(Self.styled(2) { _ in CellStyle(alignment: CellAlignment(indent: -1)) })?.reason == .styleRefused("indent -1"))
    #expect(try refusal(Self.styled(2) { _ in CellStyle(numberFormat: "") })?.reason == .styleRefused("number format "))
    #expect(try refusal(.sheet { $0.columns = [ColumnDraft(1, width: -1)] })?.reason == .settingRefused("width of columns 1...1"))
    #expect(try refusal(.sheet { $0.columns = [ColumnDraft(0, width: 1)] })?.reason == .columnOutsideGrid(0))
    #expect(try refusal(.sheet { $0.page.margins.left = -0.1 })?.reason == .settingRefused("a margin of -0.1 inches"))
    #expect(try refusal(.sheet { $0.page.repeatRows = 0...1 })?.reason == .settingRefused("repeated rows"))
    #expect(try refusal(.sheet { $0.page.repeatColumns = 1...16_385 })?.reason == .settingRefused("repeated columns"))
  }

  @Test func bytesOfAPart() throws {
    let draft = WorkbookDraft.rows { rows in
      for row in 1...100 {
        rows.beginRow(row)
        rows.number(1, 1)
      }
    }
    #expect(try refusal(draft, partLimit: 4_000)?.reason == .partTooLarge)
    let scratch = try WritingFolder()
    try draft.write(to: scratch.file("a.xlsx"), WriteOptions(), partLimit: 8_000)
  }

  @Test(arguments: ["0\"", "[Red", "0\\", "0_", "0\u{7}"])
  func faultyNumberFormats(code: String) throws {
    #expect(try refusal(Self.styled(2) { _ in CellStyle(numberFormat: code) })?.reason == .styleRefused("number format \(code)"))
  }

  @Test(arguments: ["[$-421]dd mmmm yyyy;@", "#,##0.00_);[Red]\\(#,##0.00\\)", "0\\\"", "\"a;b;c;d;e\"0", "* #,##0"])
  func goodNumberFormats(code: String) throws { #expect(CellStyle.isNumberFormat(code)) }

  @Test(arguments: ["SUM('a(''(b'!A1:A2)", "T[[#Headers],[a'[b(]]", "\"((((\"&\"\"\"(\"", "IF(A1,(B1),{1,2;3,4})"])
  func formulasThatOnlyLookDeep(text: String) throws {
    // 60 levels around: anything taken for a bracket would be too many.
    let deep = String(repeating: "N(", count: 62) + text + String(repeating: ")", count: 62)
    #expect(FormulaText.fault(deep) == nil)
  }

  /// Where the format has no code for control characters, they are refused by name.
  @Test func charactersThatXMLCannotHold() throws {
    var draft = WorkbookDraft.sheet { _ in }
    draft.properties.creator = "a\u{0}"
    #expect(try refusal(draft)?.reason == .textRefused("creator"))
    #expect(try refusal(Self.chart { $0.title = "\u{1}" })?.reason == .textRefused("title of a chart"))
    #expect(try refusal(Self.chart { $0.series[0].name = "\u{FFFF}" })?.reason == .textRefused("series of a chart"))
    #expect(try refusal(Self.chart { $0.series[0].categories = ["\u{B}"] })?.reason == .textRefused("series of a chart"))
    #expect(try refusal(Self.formula("\"\u{8}\""))?.reason == .formulaRefused("\"\u{8}\""))
    #expect(
      try refusal(.sheet { $0.images = [ImageDraft(Pictures.png(1, 1), at: Self.corner, alternativeText: "\u{2}")] })?.reason
        == .textRefused("alternative text"))
    #expect(try refusal(.sheet { $0.name = "a\u{FFFE}" })?.reason == .sheetNameRefused("a\u{FFFE}"))
  }

  @Test func charts() throws {
    #expect(
      try refusal(
        Self.chart {
          $0.valueMinimum = 1
          $0.valueMaximum = 1
        })?.reason == .chartRefused("an axis from 1.0 to 1.0"))
    #expect(try refusal(Self.chart { $0.series[0].valuesReference = "" })?.reason == .formulaRefused(""))
    #expect(try refusal(Self.chart { $0.series[0].values = [.nan] })?.reason == .chartRefused("a value that is not finite"))
    #expect(try refusal(Self.chart { $0.numberFormat = "\"" })?.reason == .chartRefused("number format \""))
    let lined = Self.chart {
      $0.kind = .stackedBars
      $0.series[0].isTargetLine = true
    }
    #expect(try refusal(lined)?.reason == .chartRefused("a target line over horizontal bars"))
  }

  @Test func tablesAgainstTheirSurroundings() throws {
    let table = TableDraft("T", range: try rangeNamed("B2:C4"), columns: ["a", "b"])
    #expect(
      try refusal(
        .sheet {
          $0.tables = [table]
          $0.merges = [try rangeNamed("C4:D5")]
        })?.reason == .tableRefused("T", "overlap"))
    #expect(
      try refusal(
        .sheet {
          $0.tables = [table]
          $0.autoFilter = try rangeNamed("A1:B2")
        })?.reason == .tableRefused("T", "overlap"))
    var flat = table
    flat.range = try rangeNamed("B2:C2")
    #expect(try refusal(.sheet { $0.tables = [flat] })?.reason == .tableRefused("T", "no row below the headings"))
    var named = table
    named.name = "A1"
    #expect(try refusal(.sheet { $0.tables = [named] })?.reason == .tableRefused("A1", "name"))
  }

  /// Excel repairs a table whose headings are not the texts of its first row.
  @Test func headingsThatAreNotInTheCells() throws {
    func draft(_ cells: [(String, CellContent)]) throws -> WorkbookDraft {
      var draft = try WorkbookDraft.of(cells)
      draft.sheets[0].tables = [TableDraft("T", range: try rangeNamed("B2:C4"), columns: ["a", "7"])]
      return draft
    }
    let scratch = try WritingFolder()
    try draft([("A2", .text("x")), ("B2", .text("a")), ("C2", .text("7")), ("B3", .text("a"))]).write(to: scratch.file("a.xlsx"))
    try draft([("B2", .richText([TextRun("a", .boldText)])), ("C2", .text("7"))]).write(to: scratch.file("b.xlsx"))
    for (cells, heading, place) in [
      ([("B2", .text("A")), ("C2", .text("7"))], "a", "B2"), ([("B2", .text("a")), ("C2", .number(7))], "7", "C2"),
      ([("B1", .text("a")), ("B3", .text("a"))], "a", "B2"), ([], "a", "B2"),
    ] as [([(String, CellContent)], String, String)] {
      let error = try refusal(draft(cells))
      #expect(error?.reason == .tableHeadingMissing(heading))
      #expect(error?.reference == CellReference(place))
      #expect(error?.sheet == "Data")
    }
  }

  @Test func sharedFormulasNeedTheirMaster() throws {
    let range = CellRange(rows: 1...2, columns: 1...1)
    func reason(_ body: @escaping (inout RowBuffer) -> Void) throws -> WriteError.Reason? {
      try refusal(
        .rows { rows in
          rows.beginRow(1)
          body(&rows)
        })?.reason
    }
    #expect(try reason { $0.sharedFormula(1, index: 3, result: .empty) } == .sharedFormulaRefused(3))
    #expect(try reason { $0.sharedFormula(2, index: 0, master: ("B1", range), result: .empty) } == .sharedFormulaRefused(0))
    #expect(
      try reason { $0.sharedFormula(1, index: WriteLimits.sharedFormulas, master: ("B1", range), result: .empty) }
        == .sharedFormulaRefused(WriteLimits.sharedFormulas))
    #expect(try reason { $0.sharedFormula(1, index: -1, master: ("B1", range), result: .empty) } == .sharedFormulaRefused(-1))
    #expect(
      try reason {
        $0.sharedFormula(1, index: 0, master: ("B1", range), result: .empty)
        $0.beginRow(3)
        $0.sharedFormula(1, index: 0, result: .empty)
      } == .sharedFormulaRefused(0))
  }

  @Test func linksAndNotesOnce() throws {
    let link = SheetHyperlink(Self.corner, location: "Data!A1")
    #expect(try refusal(.sheet { $0.hyperlinks = [link, link] })?.reason == .linkRepeated)
    #expect(
      try refusal(.sheet { $0.hyperlinks = [SheetHyperlink(Self.corner, location: "")] })?.reason
        == .settingRefused("location of the link at A1"))
  }

  @Test func textsOfOthersFit() {
    let long = Array(repeating: "é", count: 300).joined(separator: "\n")
    let fitting = WriteLimits.fitting(long)
    #expect(fitting.utf8.count(where: { $0 == 0x0A }) == WriteLimits.lineFeeds)
    #expect(fitting.split(whereSeparator: { $0 == "\n" || $0 == " " }).count == 300)
    #expect(WriteLimits.fitting("a\nb") == "a\nb")
  }
}
