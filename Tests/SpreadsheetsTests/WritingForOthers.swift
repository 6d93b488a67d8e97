// openpyxl and LibreOffice open a workbook of every ability, and find in it what was written.

import Glibc
import Testing

@testable import Spreadsheets

struct WritingForOthers {
  @Test(.enabled(if: OtherPrograms.openpyxl != nil, "no python with openpyxl here"))
  func openpyxl() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("show-off.xlsx")
    try ShowOff.workbook().write(to: file)
    let script = scratch.file("look.py")
    let source = Array(Self.script.utf8)
    let handle = try #require(fopen(script, "wb"))
    fwrite(source, 1, source.count, handle)
    fclose(handle)
    let (succeeded, output) = OtherPrograms.run("'\(OtherPrograms.openpyxl ?? "")' -W ignore '\(script)' '\(file)'")
    #expect(succeeded, "\(output)")
    #expect(output == Self.seen)
  }

  private static let script = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    values = openpyxl.load_workbook(sys.argv[1], data_only=True)
    p = book.properties
    print(p.title, p.subject, p.creator, p.created)
    print(*[(s.title, s.sheet_state, s.sheet_view.showGridLines, s.freeze_panes) for s in book])
    s = book.worksheets[0]
    v = values.worksheets[0]
    for row in s.iter_rows(min_row=1, max_row=9, max_col=8):
        for c in row:
            if c.value is not None:
                print(c.coordinate, repr(c.value), repr(v[c.coordinate].value), c.number_format)
    c = s["B3"]
    print(c.font.b, c.font.color.rgb, c.fill.fgColor.rgb, c.border.left.style, c.alignment.horizontal, c.alignment.wrap_text, s["B4"].protection.locked)
    print(*s.merged_cells.ranges, s.auto_filter.ref, s.print_title_rows, s.print_title_cols, s.sheet_properties.tabColor.rgb)
    print(*[(k, d.width, d.hidden) for k, d in sorted(s.column_dimensions.items())])
    print(*[(d.type, d.operator, d.formula1, str(d.sqref)) for d in s.data_validations.dataValidation])
    print(*[(str(r.sqref), x.type, x.priority) for r in s.conditional_formatting for x in r.rules])
    print(*[(k, repr(s[k].comment.text), s[k].comment.author) for k in ("B4", "A9", "XFD1")])
    print(s["A2"].hyperlink.location, s["A2"].hyperlink.tooltip)
    q = s.protection
    print(q.sheet, q.insertRows, q.deleteRows, q.sort, q.autoFilter, q.formatColumns, q.formatCells, q.selectLockedCells, q.selectUnlockedCells)
    t = book.worksheets[1]
    print(*[(x.name, x.ref, x.column_names) for x in t.tables.values()], [type(x).__name__ for x in t._charts])

    """

  /// What openpyxl sees, line by line as the script prints it.
  private static let seen = """
    Show & tell Everything A person 2026-03-31 00:00:00
    ("Bidder's table", 'visible', None, 'B4') ('Charts & more', 'visible', False, None) ('Lists', 'veryHidden', None, None)
    A1 'Everything at once' 'Everything at once' General
    A2 'to the charts' 'to the charts' General
    A3 'State' 'State' General
    B3 'Amount' 'Amount' General
    C3 'Share' 'Share' General
    D3 'Due' 'Due' General
    E3 'Open?' 'Open?' General
    A4 'Growing' 'Growing' @
    B4 1269 1269 #,##0.00
    C4 '=B4/SUM(B$4:B$9)' 0.10256410256410256 0.00%
    D4 datetime.datetime(2026, 4, 4, 0, 0) datetime.datetime(2026, 4, 4, 0, 0) dd/mm/yyyy
    H4 'red and plain' 'red and plain' General
    A5 ' odd <state> ' ' odd <state> ' @
    B5 1586.25 1586.25 #,##0.00
    C5 '=B5/SUM(B$4:B$9)' 0.1282051282051282 0.00%
    D5 datetime.datetime(2026, 4, 13, 0, 0) datetime.datetime(2026, 4, 13, 0, 0) dd/mm/yyyy
    H5 '#N/A' '#N/A' General
    A6 'Growing' 'Growing' @
    B6 1903.5 1903.5 #,##0.00
    C6 '=B6/SUM(B$4:B$9)' 0.15384615384615385 0.00%
    D6 datetime.datetime(2026, 4, 22, 0, 0) datetime.datetime(2026, 4, 22, 0, 0) dd/mm/yyyy
    H6 True True General
    A7 ' odd <state> ' ' odd <state> ' @
    B7 2220.75 2220.75 #,##0.00
    C7 '=B7/SUM(B$4:B$9)' 0.1794871794871795 0.00%
    D7 datetime.datetime(2026, 5, 1, 0, 0) datetime.datetime(2026, 5, 1, 0, 0) dd/mm/yyyy
    H7 '=IF(B4>1,"a&b","")' 'a&b' General
    A8 'Growing' 'Growing' @
    B8 2538 2538 #,##0.00
    C8 '=B8/SUM(B$4:B$9)' 0.20512820512820512 0.00%
    D8 datetime.datetime(2026, 5, 10, 0, 0) datetime.datetime(2026, 5, 10, 0, 0) dd/mm/yyyy
    H8 '=B4/0' '#DIV/0!' General
    A9 ' odd <state> ' ' odd <state> ' @
    B9 2855.25 2855.25 #,##0.00
    C9 '=B9/SUM(B$4:B$9)' 0.23076923076923078 0.00%
    D9 datetime.datetime(2026, 5, 19, 0, 0) datetime.datetime(2026, 5, 19, 0, 0) dd/mm/yyyy
    H9 '=1=1' True General
    True FFFFFFFF FF1F4E79 thin center True False
    A1:E1 A3:E9 $3:$3 $A:$A FF2E75B6
    ('A', 26.0, False) ('B', 16.0, False) ('F', 9.140625, True)
    ('list', None, 'States', 'A4:A9') ('decimal', 'greaterThanOrEqual', '0', 'B4:B9') ('date', None, 'DATE(2026,1,1)', 'D4:D9') ('list', None, '"Yes,No ""really"",<&>"', 'E4:E9') ('time', 'lessThanOrEqual', 'TIME(12,0,0)', 'G3') ('textLength', 'lessThan', '10', 'G4') ('whole', 'notBetween', '1', 'G5') ('custom', None, 'LEN(G6)>2', 'G6') (None, None, None, 'G7')
    ('C4:C9', 'cellIs', 1) ('A4:A9', 'expression', 2) ('B4:B9', 'dataBar', 3) ('D4:D9', 'colorScale', 4)
    ('B4', "'First line\\\\nsecond & last'", 'Checker') ('A9', "'  outer blanks  '", 'None') ('XFD1', "'at the edge'", 'None')
    'Charts & more'!A1 Go to "charts"
    True False False False False False True True False
    ('Shares', 'A1:D5', ['Month', 'North', 'South', 'Target']) ['BarChart', 'LineChart', 'BarChart', 'BarChart', 'BarChart']

    """

  @Test(.enabled(if: OtherPrograms.libreOffice != nil, "LibreOffice is not installed here"))
  func libreOffice() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("show-off.xlsx")
    try ShowOff.workbook().write(to: file)
    let folder = scratch.file("anew")
    mkdir(folder, 0o700)
    defer { _ = OtherPrograms.run("rm -rf '\(folder)'") }
    let (succeeded, output) = OtherPrograms.resaved(file, in: folder)
    #expect(succeeded, "\(output)")
    let (ours, theirs) = (try WorkbookReader(path: file), try WorkbookReader(path: folder + "/show-off.xlsx"))
    #expect(theirs.sheets.map(\.name) == ours.sheets.map(\.name))
    #expect(theirs.definedNames["States"]?.filter { $0 != "$" } == "Lists!A1:A3")
    for index in ours.sheets.indices {
      let (our, their) = (try ours.cells(ofSheet: index), try theirs.cells(ofSheet: index))
      #expect(their.cells.map(\.reference) == our.cells.map(\.reference))
      for (theirs, ours) in zip(their.cells, our.cells) { #expect(Self.agree(theirs, ours), "\(theirs), not \(ours)") }
      #expect(their.cells.map { theirs.numberFormat(style: $0.style).code } == our.cells.map { ours.numberFormat(style: $0.style).code })
      #expect(their.layout == our.layout)
    }
  }

  /// LibreOffice keeps 15 digits of a result, and turns constants that are no number or text into formulas.
  private static func agree(_ theirs: Cell, _ ours: Cell) -> Bool {
    switch (theirs.value, ours.value) {
    case (.number(let their), .number(let our)): abs(their - our) <= abs(our) * 1e-14 && theirs.hasFormula == ours.hasFormula
    case (.boolean, .boolean), (.error, .error): theirs.value == ours.value
    default: theirs.value == ours.value && theirs.hasFormula == ours.hasFormula
    }
  }
}
