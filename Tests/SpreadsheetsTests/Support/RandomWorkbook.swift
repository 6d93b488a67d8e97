// A workbook of random contents and settings, and what a reader must find in it.

@testable import Spreadsheets
import TestKit

struct RandomWorkbook {
  /// What a reader must find in a sheet.
  struct Sheet: Equatable {
    var info: SheetInfo
    var cells: [Cell] = []
    /// Number formats, in the order of the cells.
    var formats: [String] = []
    var layout = SheetLayout()
  }

  private(set) var draft = WorkbookDraft()
  private(set) var sheets: [Sheet] = []
  private(set) var definedNames: [String: String] = [:]
  private var random: SplitMix
  private var styles: [(id: StyleID, format: String, isDate: Bool)] = [(.plain, "General", false)]
  private var tables = 0

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    makeStyles()
    for index in 0...random.below(3) { addSheet(index) }
    draft.activeSheet = 0
    for index in 0..<random.below(4) {
      let name = "Name_\(index).é"
      definedNames[name] = "\(SheetDraft.quoted(sheets[0].info.name))!$A$1:$B$\(index + 1)"
      draft.definedNames.append(DefinedNameDraft(name, refersTo: definedNames[name] ?? "", hidden: random.once(in: 3)))
    }
    draft.properties = DocumentProperties(
      title: random.once(in: 2) ? "A <title>" : nil, created: "2026-01-31", custom: [.init("Seed", "\(seed)")])
  }

  private mutating func makeStyles() {
    let formats: [(code: String?, isDate: Bool)] = [
      (nil, false), ("0.00", false), ("#,##0.00", false), ("0\" Rp <&>\"", false), ("@", false), ("dd/mm/yyyy", true),
      ("yyyy-mm-dd hh:mm", true),
      ("[Red]0;[Blue]-0", false), ("0.0%", false), ("d mmm", true),
    ]
    for _ in 0..<random.below(12) {
      var style = CellStyle(numberFormat: nil, locked: random.once(in: 2))
      let format = random.pick(formats)
      style.numberFormat = format.code
      style.font = FontStyle(
        bold: random.once(in: 2), italic: random.once(in: 3), underline: random.once(in: 4), size: Double(8 + random.below(12)),
        color: random.once(in: 2) ? RGB(UInt32(random.below(1 << 24))) : nil)
      if random.once(in: 2) { style.fill = RGB(UInt32(random.below(1 << 24))) }
      if random.once(in: 2) { style.border = .all(random.pick(BorderStyle.Line.allCases)) }
      style.alignment = CellAlignment(
        horizontal: random.pick([.general, .left, .center, .right, .fill, .justify, .centerContinuous]),
        vertical: random.pick([.top, .center, .bottom, .justify]), wrap: random.once(in: 2), indent: random.below(3),
        textRotation: random.below(181) - 90)
      styles.append((draft.style(style), format.code ?? "General", format.isDate))
    }
  }

  private mutating func addSheet(_ index: Int) {
    let name = "\(index) " + random.pick(["Data", "Bidder's", "<&\"é😀>", "=1+1", "A1", "#"])
    var sheet = SheetDraft(name: name)
    var found = Sheet(info: SheetInfo(name: name))
    if index > 0 {
      sheet.visibility = random.pick([.visible, .hidden, .veryHidden])
      found.info.visibility = [.visible: .visible, .hidden: .hidden, .veryHidden: .veryHidden][sheet.visibility] ?? .visible
    }
    addColumns(&sheet, &found)
    addCells(&sheet, &found)
    // Below the cells and to the right of each other.
    var column = 1
    for _ in 0..<random.below(4) {
      let first = CellReference(row: 50 + random.below(9), column: column)
      let last = CellReference(row: first.row + random.below(3), column: column + 1 + random.below(3))
      sheet.merges.append(CellRange(first, last))
      column = last.column + 1 + random.below(3)
    }
    found.layout.merges = sheet.merges
    addSettings(&sheet)
    draft.sheets.append(sheet)
    sheets.append(found)
  }

  private mutating func addColumns(_ sheet: inout SheetDraft, _ found: inout Sheet) {
    var column = 1
    var hidden: [ClosedRange<Int>] = []
    for _ in 0..<random.below(5) {
      let first = column + random.below(4)
      let draft = ColumnDraft(
        first...(first + random.below(3)), width: random.once(in: 3) ? nil : Double(random.below(60)), style: random.pick(styles).id,
        hidden: random.once(in: 3))
      sheet.columns.append(draft)
      if draft.hidden { hidden.append(draft.columns) }
      column = draft.columns.upperBound + 1
    }
    sheet.columns.shuffle(using: &random)
    found.layout.hiddenColumns = SheetLayout.united(hidden)
  }

  private mutating func addCells(_ sheet: inout SheetDraft, _ found: inout Sheet) {
    typealias Row = (number: Int, height: Double?, hidden: Bool, style: StyleID?, cells: [(Int, CellContent, StyleID)])
    var rows: [Row] = []
    var number = 0
    var hidden: [ClosedRange<Int>] = []
    for _ in 0..<random.below(30) {
      number += 1 + (random.once(in: 6) ? random.below(2) : 0)
      var row: Row = (
        number, random.once(in: 4) ? Double(random.below(400)) : nil, random.once(in: 5), random.once(in: 5) ? random.pick(styles).id : nil,
        []
      )
      if row.hidden { hidden.append(number...number) }
      var column = 0
      for _ in 0..<random.below(9) {
        column += 1 + (random.once(in: 4) ? random.below(800) : 0)
        let style = random.pick(styles)
        let content = content()
        row.cells.append((column, content, style.id))
        if let (value, hasFormula) = Self.found(content, isDate: style.isDate) {
          let place = CellReference(row: number, column: column)
          found.cells.append(Cell(reference: place, value: value, style: 0, hasFormula: hasFormula))
          found.formats.append(style.format)
        }
      }
      rows.append(row)
    }
    found.layout.hiddenRows = SheetLayout.united(hidden)
    sheet.rows = RowSource { [rows] buffer in
      for row in rows {
        buffer.beginRow(row.number, height: row.height, hidden: row.hidden, style: row.style)
        for (column, content, style) in row.cells { buffer.cell(column, content, style) }
      }
      return false
    }
  }

  private mutating func content() -> CellContent {
    switch random.below(9) {
    case 0, 1: return .number(random.number())
    case 2, 3: return .text(random.text())
    case 4: return .boolean(random.once(in: 2))
    case 5: return .date(Double(random.below(2_958_465)) + Double(random.below(86_400)) / 86_400)
    case 6: return .error(random.pick(RowBuffer.errorValues.sorted()))
    case 7:
      let result: [CellContent] = [
        .empty, .number(random.number()), .text(random.text()), .boolean(true), .error("#N/A"),
      ]
      return .formula(random.pick(["A1+1", "IF(A1<2,\"<&>\",\"\"\"\")", "SUM('a b'!A1:B2)"]), result: random.pick(result))
    default:
      if random.once(in: 3) { return .empty }
      return .richText([
        TextRun(random.text(), .boldText), TextRun(random.text()), TextRun("x", FontStyle(italic: true, color: RGB(0xFF0000))),
      ])
    }
  }

  private static func found(_ content: CellContent, isDate: Bool) -> (CellValue, Bool)? {
    switch content {
    case .empty: return nil
    // There is one zero in files.
    case .number(let value), .date(let value):
      return (isDate ? .date(value + 0) : .number(value + 0), false)
    // A reader sees nothing in a cell that shows nothing.
    case .text(let text): return text.isEmpty ? nil : (.text(text), false)
    case .boolean(let value): return (.boolean(value), false)
    case .error(let value): return (.error(value), false)
    case .richText(let runs): return (.text(runs.map(\.text).joined()), false)
    case .formula(_, .empty): return (.empty, true)
    case .formula(_, let result): return found(result, isDate: isDate).map { ($0.0, true) }
    }
  }

  private mutating func addSettings(_ sheet: inout SheetDraft) {
    let area = CellRange(rows: 2...9, columns: 2...5)
    if random.once(in: 2) { sheet.freeze = (random.below(4), random.below(3)) }
    if random.once(in: 3) { sheet.autoFilter = CellRange(rows: 1...9, columns: 1...3) }
    if random.once(in: 3) { sheet.protection = SheetProtection() }
    if random.once(in: 3) { sheet.tabColor = RGB(0x123456) }
    if random.once(in: 2) {
      sheet.validations = [
        DataValidation(
          [area], random.pick([.list(["a", "b\""]), .whole(.equal("1")), .time(.less("0.5")), .custom("A1>1"), .any]), prompt: "p\n<")
      ]
    }
    if random.once(in: 2) {
      sheet.conditionalFormats = [
        ConditionalFormat(
          [area],
          random.pick([
            .expression("A1>1"), .cellIs(.between("1", "2")), .dataBar(.black), .colorScale(low: .black, middle: nil, high: .white),
          ]),
          style: CellStyle(numberFormat: "0.000", font: .boldText, fill: RGB(0xFFEEDD), border: .thin()))
      ]
    }
    if random.once(in: 2) { sheet.notes = [CellNote(area.first, random.text() + "!", author: "someone"), CellNote(area.last, "n")] }
    if random.once(in: 3) { sheet.hyperlinks = [SheetHyperlink(area.first, location: "A1", tooltip: random.once(in: 2) ? "tip" : nil)] }
    if random.once(in: 3) { sheet.images = [ImageDraft(Pictures.png(3, 3), at: area.first, alternativeText: "grey", scale: 2)] }
    if random.once(in: 3) {
      let series = ChartSeries("s", valuesReference: "\(SheetDraft.quoted(sheet.name))!$A$1:$A$3", values: [1, nil, 3])
      sheet.charts = [
        ChartDraft(random.pick([.columns, .bars, .stackedColumns, .stackedBars, .line]), title: "t", series: [series], anchor: area)
      ]
    }
    sheet.page.landscape = random.once(in: 2)
    if random.once(in: 2) { sheet.page.repeatRows = 1...2 }
    sheet.page.footer = PageText(center: [.pageNumber, " & more"])
  }
}
