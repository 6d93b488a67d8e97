// One wrong cell, one alarm: the spoilt cell is named, and no other cell has a galat.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import TestKit
import Testing

@testable import Intake

@Suite struct SpoiltCellTests {
  private static let key = SubmissionKey(agency: "1.01", year: 2026, month: 3, revision: 0)
  private static let check = TableCheck(declaration: .packages, context: PlanContext(Honest.plan), key: key, acceptances: [])

  private static func isNamed(_ cell: CellReference, by finding: Finding) -> Bool {
    if finding.related.contains(cell) { return true }
    return finding.cell?.column == cell.column && (finding.sheetRows?.contains(cell.row) ?? false)
  }

  private static func complaint(_ findings: [Finding], spoilt: CellReference?) -> String? {
    let wrong = findings.filter { $0.severity == .error }
    let strangers = wrong.filter { finding in !(spoilt.map { Self.isNamed($0, by: finding) } ?? false) }
    if !strangers.isEmpty {
      return "galat elsewhere: \(strangers.map { "\($0.code.rawValue) \($0.shownPlace) \(FindingCatalogue.message($0))" })"
    }
    if let spoilt, !wrong.contains(where: { Self.isNamed(spoilt, by: $0) }) { return "\(spoilt) is not named" }
    return nil
  }

  @Test func inMemory() {
    var random = SplitMix(seed: 20_260_301)
    var spoiltCells = 0
    for round in 0..<1_500 {
      var rows = RandomRows.packages(Int.random(in: 2...6, using: &random), &random)
      let spoiling = round % 5 == 0 ? nil : Spoiling(of: rows, .packages, forCSV: false, &random)
      if let spoiling { rows[spoiling.row][TableDeclaration.packages.fields[spoiling.field].key] = spoiling.value }
      let disguise = Disguise(.packages, rows: rows, &random)
      let spoilt = spoiling.map { disguise.place(row: $0.row, field: $0.field) }
      let (read, found) = Self.check.read(disguise.sheet.grid())
      let complaint = Self.complaint(found.merged(), spoilt: spoilt)
      #expect(
        complaint == nil,
        "round \(round): \(spoiling.map { "\(TableDeclaration.packages.fields[$0.field].key) = \($0.value.map { "\($0)" } ?? "nothing")" } ?? "clean")"
      )
      #expect(read.count == rows.count, "round \(round)")
      if spoilt != nil { spoiltCells += 1 }
    }
    #expect(spoiltCells > 1_000)
  }

  /// The two other tables, each with rows that belong together.
  @Test(arguments: [TableDeclaration.actions, .realizations]) func otherTables(_ declaration: TableDeclaration) {
    var random = SplitMix(seed: 42)
    let check = TableCheck(declaration: declaration, context: PlanContext(Honest.plan), key: Self.key, acceptances: [])
    for round in 0..<400 {
      var rows = (0..<4).map { index in
        var row = declaration == .actions ? Honest.action : Honest.realization
        if declaration == .actions { row["kode_aksi"] = .text("RA-0\(index + 1)") }
        return row
      }
      let spoiling = round % 5 == 0 ? nil : Spoiling(of: rows, declaration, forCSV: false, &random)
      if let spoiling { rows[spoiling.row][declaration.fields[spoiling.field].key] = spoiling.value }
      let spoilt = spoiling.map { CellReference(row: $0.row + 2, column: $0.field + 1) }
      let found = check.read(TestSheet(declaration, rows: rows).grid()).findings.merged()
      #expect(Self.complaint(found, spoilt: spoilt) == nil, "round \(round)")
    }
  }

  @Test func throughWorkbooks() throws {
    var random = SplitMix(seed: 7)
    for round in 0..<60 {
      var rows = RandomRows.packages(4, &random)
      let spoiling = round % 4 == 0 ? nil : Spoiling(of: rows, .packages, forCSV: false, &random)
      if let spoiling { rows[spoiling.row][TableDeclaration.packages.fields[spoiling.field].key] = spoiling.value }
      let disguise = Disguise(.packages, rows: rows, &random)
      var template = FilledTemplate()
      template.packages = disguise.sheet
      let results = try template.checked()
      let spoilt = spoiling.map { disguise.place(row: $0.row, field: $0.field) }
      #expect(Self.complaint(results[0].file.findings, spoilt: spoilt) == nil, "round \(round)")
      #expect(results[0].file.rowCounts == [4, 1, 1])
    }
  }

  @Test(arguments: [(";" as Character, true), (",", false), ("\t", true)]) func throughCSV(_ delimiter: Character, _ decimalComma: Bool)
    throws
  {
    var random = SplitMix(seed: 11)
    for round in 0..<40 {
      var rows = RandomRows.packages(4, &random)
      let spoiling = round % 4 == 0 ? nil : Spoiling(of: rows, .packages, forCSV: true, &random)
      if let spoiling { rows[spoiling.row][TableDeclaration.packages.fields[spoiling.field].key] = spoiling.value }
      var sheet = TestSheet(.packages, rows: rows).moved(rows: 0, columns: 6)
      for (column, title) in ["Kode OPD", "Tahun", "Bulan", "Revisi", "Pelapor", "Tanggal Lapor"].enumerated() {
        sheet[1, column + 1] = .text(title)
      }
      for row in 2...5 {
        sheet[row, 1] = "1.01"
        sheet[row, 2] = 2026
        sheet[row, 3] = "Maret"
      }
      let results = try Scratch.checkCSV(["paket.csv": sheet.csv(delimiter: delimiter, decimalComma: decimalComma)])
      let spoilt = spoiling.map { CellReference(row: $0.row + 2, column: $0.field + 7) }
      #expect(results.count == 1)
      #expect(results[0].file.rowCounts == [4, 0, 0])
      #expect(
        Self.complaint(results[0].file.findings, spoilt: spoilt) == nil,
        "round \(round) \(spoiling.map { "\($0.value.map { "\($0)" } ?? "nothing")" } ?? "clean")")
    }
  }
}
