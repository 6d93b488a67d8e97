// A marked copy is a submission: unmended it has the same faults, mended it is the next revision without any.

import FindingGallery
import Findings
import Formulas
import Plans
import Reports
import Spreadsheets
import Submissions
import TestKit
import Testing
import Writers

@testable import Intake

@Suite struct MarkedCopyTests {
  /// Remarks on how a file is built; a copy is built like the template.
  private static let structure: Set<FindingCode> = [.S04, .S05, .S06, .S07, .S08, .S10]

  /// `N01 galat Paket!H3`, sorted.
  private static func told(_ findings: [Finding], _ place: (String, CellReference) -> CellReference? = { $1 }) -> [String] {
    var lines: [String] = []
    for finding in findings where !structure.contains(finding.code) {
      guard let sheet = finding.sheet, let cell = finding.cell, let rows = finding.sheetRows else {
        lines.append("\(finding.code) \(finding.severity)")
        continue
      }
      for row in rows {
        let moved = place(sheet, CellReference(row: row, column: cell.column))
        let related = finding.related.map { place(sheet, $0)?.description ?? "nowhere" }
        lines.append("\(finding.code) \(finding.severity) \(sheet)!\(moved?.description ?? "nowhere") \(related)")
      }
    }
    return lines.sorted()
  }

  private static func check(_ book: Book) throws -> IntakeResult {
    try Scratch.use { folder in
      try writeXLSX(book, to: folder + "/salinan.xlsx")
      return try #require(try Scratch.check([folder + "/salinan.xlsx"]).first)
    }
  }

  /// The book with a cell typed anew, as a clerk would: the look stays.
  private static func typed(_ value: Typed?, at place: CellReference, of sheet: String, in book: Book) throws -> Book {
    var book = book
    let index = try #require(book.sheets.firstIndex { $0.name == sheet })
    let rows = book.sheets[index].rows
    let content: BookValue =
      switch value {
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .formatted(let number, _): .number(number * 100)
      case .day(let year, let month, let day): .date(try #require(Day(year: year, month: month, day: day)))
      case .boolean(let flag): .boolean(flag)
      case .error(let code): .error(code)
      case .formula, nil: .empty
      }
    book.sheets[index].rows = BookRows(count: rows.count) { row, cells in
      rows.fill(row, &cells)
      if row + 1 == place.row { cells[place.column - 1].value = content }
    }
    return book
  }

  private static func copied(_ result: IntakeResult) throws -> Book {
    markedCopy(of: try #require(result.submission), result.file.findings, plan: Honest.plan)
  }

  @Test func ofSpoiltWorkbooks() throws {
    var random = SplitMix(seed: 55)
    var spoiltCells = 0
    for round in 0..<40 {
      var rows = RandomRows.packages(4, &random)
      let spoiling = Spoiling(of: rows, .packages, forCSV: false, &random)
      let field = spoiling.map { TableDeclaration.packages.fields[$0.field] }
      let honest = spoiling.flatMap { spoiling in field.flatMap { rows[spoiling.row][$0.key] } }
      if let spoiling, let field { rows[spoiling.row][field.key] = spoiling.value }
      let disguise = Disguise(.packages, rows: rows, &random)
      var template = FilledTemplate()
      template.packages = disguise.sheet
      let result = try #require(try template.checked(keepsTyped: true).first)
      let book = try Self.copied(result)
      let again = try Self.check(book)
      let expected = Self.told(result.file.findings) { sheet, cell in
        guard sheet == "Paket" else { return sheet == "Identitas" ? CellReference(row: cell.row + 3, column: cell.column) : cell }
        guard let row = disguise.rows.firstIndex(of: cell.row), let field = disguise.columns.firstIndex(of: cell.column) else { return nil }
        return CellReference(row: row + 2, column: field + 1)
      }
      #expect(
        Self.told(again.file.findings) == expected,
        "round \(round) \(String(describing: field?.key)) \(String(describing: spoiling?.value))")
      #expect(again.file.revision == 1 && again.file.rowCounts == [4, 1, 1], "round \(round)")
      guard let spoiling else { continue }
      spoiltCells += 1
      let place = CellReference(row: spoiling.row + 2, column: spoiling.field + 1)
      let mended = try Self.check(try Self.typed(honest, at: place, of: "Paket", in: book))
      #expect(mended.file.findings.filter { $0.severity == .error }.isEmpty, "round \(round)")
      #expect(mended.submission?.revision == 1, "round \(round)")
    }
    #expect(spoiltCells > 25)
  }

  /// A table's cells, row by row; the order of codes in a list says nothing.
  private static func cells(_ table: ColumnTable) -> [[String]] {
    (0..<table.count).map { row in
      table.columns.map { column in
        guard case .codeLists(let lists) = column else { return "\(TypedCell(column, row))" }
        return (lists[row] ?? "").split(separator: ";").sorted().joined(separator: ";")
      }
    }
  }

  /// Clean rows come back as the same typed rows, not only without faults.
  @Test func ofCleanRows() throws {
    var random = SplitMix(seed: 8)
    for _ in 0..<6 {
      var template = FilledTemplate()
      template.packages = Disguise(.packages, rows: RandomRows.packages(5, &random), &random).sheet
      let result = try #require(try template.checked(keepsTyped: true).first)
      let again = try Self.check(try Self.copied(result))
      let (before, after) = (try #require(result.submission), try #require(again.submission))
      for table in [\Submission.packages.table, \.actions.table, \.realizations.table] {
        #expect(Self.cells(after[keyPath: table]) == Self.cells(before[keyPath: table]))
      }
      #expect(after.identity.responsible == before.identity.responsible && after.identity.reported == before.identity.reported)
    }
  }

  @Test(arguments: [TableDeclaration.actions, .realizations]) func ofOtherTables(_ declaration: TableDeclaration) throws {
    var random = SplitMix(seed: 21)
    for round in 0..<16 {
      let honest = declaration == .actions ? Honest.action : Honest.realization
      guard let spoiling = Spoiling(of: [honest], declaration, forCSV: false, &random) else { continue }
      var row = honest
      row[declaration.fields[spoiling.field].key] = spoiling.value
      var template = FilledTemplate()
      template[keyPath: FilledTemplate.path(declaration.sheet)] = TestSheet(declaration, rows: [row])
      let result = try #require(try template.checked(keepsTyped: true).first)
      let again = try Self.check(try Self.copied(result))
      #expect(Self.told(again.file.findings) == Self.told(result.file.findings), "round \(round) \(spoiling)")
    }
  }

  @Test(arguments: [";" as Character, "\t"]) func ofSpoiltCSV(_ delimiter: Character) throws {
    var random = SplitMix(seed: 12)
    for round in 0..<16 {
      var rows = RandomRows.packages(4, &random)
      guard let spoiling = Spoiling(of: rows, .packages, forCSV: true, &random) else { continue }
      rows[spoiling.row][TableDeclaration.packages.fields[spoiling.field].key] = spoiling.value
      var sheet = TestSheet(.packages, rows: rows).moved(rows: 0, columns: 6)
      for (column, title) in ["Kode OPD", "Tahun", "Bulan", "Revisi", "Pelapor", "Tanggal Lapor"].enumerated() {
        sheet[1, column + 1] = .text(title)
      }
      for row in 2...5 {
        sheet[row, 1] = "1.01"
        sheet[row, 2] = 2026
        sheet[row, 3] = "Maret"
        sheet[row, 4] = 2
        sheet[row, 5] = "Siti Aminah"
      }
      let text = sheet.csv(delimiter: delimiter, decimalComma: true)
      let result = try #require(try Scratch.checkCSV(["paket.csv": text], keepsTyped: true).first)
      let again = try Self.check(try Self.copied(result))
      let expected = Self.told(result.file.findings.filter { $0.cell != nil }) { _, cell in
        CellReference(row: cell.row, column: cell.column - 6)
      }
      #expect(
        Self.told(again.file.findings) == expected.map { $0.replacing(" paket!", with: " Paket!") }.sorted(), "round \(round) \(spoiling)")
      #expect(again.file.revision == 3, "round \(round)")
    }
  }
}
