// Which rows of Paket count, which are left out and listed, and which two OPDs share.

import Calculation
import FigureKit
import Findings
import Plans
import Spreadsheets
import Submissions
import Testing

@Suite struct ScopeTests {
  private static let areas: [(String?, Bool)] = [
    ("A", true), ("a", true), ("B;A", true), ("B; a ", true), ("B,A", true), (nil, true), ("", true), ("SEMUA", true), ("semua", true),
    ("B", false), ("AB", false), ("B;AA", false),
  ]

  @Test(arguments: areas) func area(_ area: String?, _ isIn: Bool) throws {
    let plan = plan(
      [
        try indicator("I", "COUNT(WHERE TRUE)", source: .packages, targets: .always(1)),
        try indicator("J", "COUNT(WHERE TRUE)", source: .packages, all: true, targets: .always(1)),
      ], areas: [("A", 1), ("B", 1)])
    var row: TestRow = ["kode_paket": "P"]
    row.cells["area"] = area.map { .text($0) }
    let figures = compile([report("1", 3, packages: [row])], plan: plan, period: month(3)).whole.indicators
    #expect(figures.map(\.realization) == [isIn ? 1 : 0, 1])
    #expect(figures.map(\.rowCount) == [isIn ? 1 : 0, 1])
  }

  @Test func rowsWithErrors() throws {
    let plan = plan([try indicator("I", "SUM(pagu)", source: .packages, targets: .always(1))])
    let bad: TestRow = ["kode_paket": "Q", "pagu": 1000.5, "nilai_kontrak": 7]
    let reports = [
      report(
        "1", 2, packages: [["kode_paket": "P", "pagu": 10], bad.bad("V02"), TestRow(dictionaryLiteral: ("kode_paket", "R")).bad("N01")],
        actions: [TestRow(dictionaryLiteral: ("kode_aksi", "X")).bad("S02")],
        realizations: [TestRow(dictionaryLiteral: ("nilai", 1)).bad("P03")]),
      report("1", 1, packages: [bad.bad("V03")]),
      report("2", 3, packages: [bad.bad("V04")]), report("2", 3, revision: 1, packages: [["kode_paket": "Q", "pagu": 5]]),
    ]
    let march = compile(reports, plan: plan, period: month(3))
    #expect(march.whole.indicators[0].realization == 15)
    // OPD 1's February is carried into March; January and the superseded revision are not used.
    #expect(march.excludedRows.map(\.submission) == [1, 1, 1, 1])
    #expect(march.excludedRows.map(\.month) == [2, 2, 2, 2])
    #expect(march.excludedRows.map(\.table) == [0, 0, 1, 2])
    #expect(march.excludedRows.map(\.row) == [1, 2, 0, 0])
    #expect(march.excludedRows.map(\.findings) == [[.V02], [.N01], [.S02], [.P03]])
    #expect([Int64(march.excluded.rows), march.excluded.budget, march.excluded.contract] == [2, 100_050, 700])
    // Over the quarter each file row once, although February speaks twice.
    #expect(compile(reports, plan: plan, period: firstQuarter).excluded.rows == 3)
  }

  /// A missing column spoils the whole table; a range covers all its rows.
  @Test func codesOfRangesAndTables() throws {
    let row: TestRow = ["kode_paket": "P"]
    var spoiled = report("1", 3, packages: [row.bad("N01"), row.bad("none"), row.bad("none")])
    spoiled.findings[0].lastCell = CellReference(row: 3, column: 8)
    spoiled.findings.append(Finding(.S01, .error, in: spoiled.files[0], sheet: "Paket", cell: CellReference(row: 1, column: 1)))
    spoiled.findings.append(Finding(.V01, .warning, in: spoiled.files[0], sheet: "Paket", cell: CellReference(row: 4, column: 1)))
    spoiled.findings.append(Finding(.V02, .error, in: spoiled.files[0], sheet: "Rencana Aksi", cell: CellReference(row: 4, column: 1)))
    let rows = compile([spoiled], plan: plan([]), period: month(3)).excludedRows
    #expect(rows.map(\.findings) == [[.N01, .S01], [.N01, .S01], [.S01]])
  }

  @Test func packageOfTwoAgencies() throws {
    let plan = plan([try indicator("I", "COUNT(WHERE TRUE)", source: .packages, targets: .always(1))], agencies: ["1", "2", "3"])
    let row: TestRow = ["kode_paket": "Q"]
    let reports = [
      report("1", 2, packages: [["kode_paket": "X1"], ["kode_paket": "P 1"]]),
      report("2", 3, packages: [["kode_paket": "p  1"], row.bad("V02")]),
      report("3", 3, packages: [["kode_paket": "Q"], ["kode_paket": "p 1"]]),
    ]
    let compilation = compile(reports, plan: plan, period: month(3))
    #expect(compilation.whole.indicators[0].realization == 5)
    #expect(compilation.findings.map(\.code) == [.S11, .S11, .S11])
    #expect(compilation.findings.map(\.severity) == [.warning, .warning, .warning])
    #expect(compilation.findings.map(\.file.name) == ["1-2-0.xlsx", "2-3-0.xlsx", "3-3-0.xlsx"])
    #expect(compilation.findings.map { $0.range } == ["A3", "A2", "A3"])
    #expect(compilation.findings.map { $0.facts[.other] } == ["2, 3", "1, 3", "1, 2"])
    #expect(compilation.findings[0].column == "Kode Paket")
    #expect(compilation.findings[0].value == "P 1")
  }
}
