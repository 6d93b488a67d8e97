// One wrong cell, one alarm: the spoilt cell is named, and no other cell has a galat.

import FindingGallery
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

  private static func isNamed(_ cell: CellReference, by finding: Finding) -> Bool {
    if finding.related.contains(cell) { return true }
    return finding.cell?.column == cell.column && (finding.sheetRows?.contains(cell.row) ?? false)
  }

  /// What is wrong with the findings; nil when all is well.
  private static func complaint(_ findings: [Finding], spoilt: CellReference?, level: Severity = .error) -> String? {
    func shown(_ findings: [Finding]) -> String {
      findings.map { "\($0.code.rawValue) \($0.shownPlace) \(FindingCatalogue.message($0))" }.joined(separator: "; ")
    }
    guard let spoilt else {
      let alarms = findings.filter { $0.severity < .note }
      return alarms.isEmpty ? nil : "false alarms: \(shown(alarms))"
    }
    let strangers = findings.filter { $0.severity == .error && !isNamed(spoilt, by: $0) }
    if !strangers.isEmpty { return "galat elsewhere than at \(spoilt): \(shown(strangers))" }
    if !findings.contains(where: { $0.severity <= level && isNamed(spoilt, by: $0) }) {
      return "\(spoilt) is not named: \(shown(findings))"
    }
    return nil
  }

  /// Rows with at most one fault; a fifth of them have none.
  private struct Trial {
    var disguise: Disguise
    var spoiling: Spoiling?
    var rowCount: Int
    var words = "clean"

    var spoilt: CellReference? { spoiling.map { disguise.place(row: $0.row, field: $0.field) } }

    init(
      _ declaration: TableDeclaration, leading: [(field: Field, value: Typed)] = [], rows count: Int? = nil, _ random: inout SplitMix
    ) {
      var rows = RandomRows.rows(declaration, count ?? 2 + random.below(5), &random)
      spoiling = random.chance(20) ? nil : Spoiling(of: rows, declaration, forCSV: !leading.isEmpty, &random)
      if let spoiling {
        spoiling.spoil(&rows, declaration)
        words = "\(declaration.fields[spoiling.field].key) = \(spoiling.value.map { "\($0)" } ?? "nothing")"
      }
      disguise = Disguise(declaration, rows: rows, leading: leading, &random)
      rowCount = rows.count
    }
  }

  @Test(arguments: [(TableDeclaration.packages, 1_800), (.actions, 500), (.realizations, 300)])
  func inMemory(_ declaration: TableDeclaration, _ rounds: Int) {
    var random = SplitMix(seed: 20_260_301)
    let check = TableCheck(declaration: declaration, context: PlanContext(RandomRows.plan), key: Self.key, acceptances: [])
    var codes = Set<FindingCode>()
    for round in 0..<rounds {
      let trial = Trial(declaration, &random)
      let (read, found) = check.read(trial.disguise.sheet.grid())
      let complaint = Self.complaint(found.merged(), spoilt: trial.spoilt, level: trial.spoiling?.level ?? .error)
      #expect(complaint == nil, "round \(round): \(trial.words)")
      #expect(read.count == trial.rowCount, "round \(round)")
      codes.formUnion(found.map(\.code))
    }
    #expect(Self.expectedCodes(declaration).subtracting(codes).map(\.rawValue) == [])
  }

  /// What so many faults must have provoked, or the test spoils too little.
  private static func expectedCodes(_ declaration: TableDeclaration) -> Set<FindingCode> {
    let common: Set<FindingCode> = [.S02, .N01, .N02, .N06, .N07]
    return switch declaration {
    case .packages:
      common.union([
        .S03, .D01, .D02, .D03, .D04, .P01, .P02, .V01, .V02, .V03, .V04, .V05, .V06, .V07, .V08, .V09, .V10, .V11, .V12, .V14,
      ])
    case .actions: common.union([.S03, .D01, .D02, .D03, .D04, .P03, .P04, .P05, .V13])
    default: common.union([.P03, .P06])
    }
  }

  @Test func throughWorkbooks() throws {
    var random = SplitMix(seed: 7)
    for round in 0..<90 {
      let declaration = TableDeclaration.rowTables[round % 3]
      let trial = Trial(declaration, rows: 4, &random)
      var template = FilledTemplate()
      template[keyPath: FilledTemplate.path(declaration.sheet)] = trial.disguise.sheet
      let results = try template.checked(plan: RandomRows.plan)
      let complaint = Self.complaint(results[0].file.findings, spoilt: trial.spoilt, level: trial.spoiling?.level ?? .error)
      #expect(complaint == nil, "round \(round): \(trial.words)")
      #expect(results[0].file.rowCounts[round % 3] == 4)
    }
  }

  @Test(arguments: [(";" as Character, true), (",", false), ("\t", true)])
  func throughCSV(_ delimiter: Character, _ decimalComma: Bool) throws {
    let leading = zip(TableDeclaration.csvKey.fields, ["1.01", 2026, "Maret"] as [Typed]).map { (field: $0, value: $1) }
    // A submission has packages, if only a row that says that there are none.
    var noPackages = TestSheet(.packages, rows: []).moved(rows: 0, columns: 3)
    for (column, (field, value)) in leading.enumerated() {
      noPackages[1, column + 1] = .text(field.title)
      noPackages[2, column + 1] = value
    }
    var random = SplitMix(seed: 11)
    for round in 0..<90 {
      let declaration = TableDeclaration.rowTables[round % 3]
      let trial = Trial(declaration, leading: leading, rows: 4, &random)
      let table = trial.disguise.sheet.csv(delimiter: delimiter, decimalComma: decimalComma)
      let results =
        declaration == .packages
        ? try Scratch.checkCSV(["tabel.csv": table], plan: RandomRows.plan)
        : try Scratch.checkCSV(
          ["tabel.csv": table, "paket.csv": noPackages.csv(delimiter: delimiter, decimalComma: decimalComma)], plan: RandomRows.plan)
      let findings = results.flatMap(\.file.findings).filter { $0.code != .S10 }
      let complaint = Self.complaint(findings, spoilt: trial.spoilt, level: trial.spoiling?.level ?? .error)
      #expect(complaint == nil, "round \(round): \(trial.words)")
      #expect(results.map { $0.file.rowCounts[round % 3] }.reduce(0, +) == 4, "round \(round)")
    }
  }

  @Test(arguments: TableDeclaration.identity.fields.indices) func identity(_ index: Int) throws {
    let field = TableDeclaration.identity.fields[index]
    var faults = Spoiling.faults(of: field, false)
    if field.isRequired { faults += [nil, "-", "nihil", "  "] }
    if field.key == "kode_opd" { faults += ["9.99", "Dinas Entah", 77] }
    if field.key == "bulan" { faults += [13, 0, "Marett"] }
    if field.key == "tahun" { faults += [26, 99_999] }
    for fault in faults {
      var template = FilledTemplate()
      template.identity[index + 1, 2] = fault
      let findings = try template.findings().filter { $0.code != .F11 }
      let complaint = Self.complaint(findings, spoilt: CellReference(row: index + 1, column: 2))
      #expect(complaint == nil, "\(field.title) = \(fault.map { "\($0)" } ?? "nothing")")
    }
  }
}
