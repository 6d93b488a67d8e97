// From the plan workbook (or its folder of CSV files) to a checked plan, or to findings.

package import Findings
import Formulas
package import Plans
import Spreadsheets
import Submissions

/// A plan as read: usable only without a galat.
package struct PlanResult: Sendable {
  /// nil when a galat stands in the way.
  package var plan: Plan?
  /// Merged, in reading order.
  package var findings: [Finding]
  package var source: SourceFile
}

package struct PlanIntake {
  private let sheets: PlanSheets
  var findings: [Finding] = []
  var settings = PlanSettings()

  /// Reads a plan workbook.
  package static func workbook(at path: String, source: SourceFile) -> PlanResult {
    do {
      guard try spreadsheetKind(ofFile: path) == .xlsx else {
        let finding = Finding(
          .F12, .error, in: source, facts: [.reason: "rencana dalam CSV harus berupa satu folder, satu berkas per lembar"])
        return PlanResult(plan: nil, findings: [finding], source: source)
      }
      return try read(try PlanSheets(workbookAt: path, source: source))
    } catch let error as ReadError {
      return PlanResult(plan: nil, findings: [FileFault.finding(for: error, in: source)], source: source)
    } catch {
      preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
    }
  }

  /// Reads a folder of CSV files; `name` is the folder's.
  package static func folder(named name: String, files: [ReceivedFile]) -> PlanResult {
    let source = SourceFile(name: name, sha256: FileDigest.combined(files.map(\.source)))
    do {
      return try read(PlanSheets(csvFiles: files, source: source))
    } catch let error as ReadError {
      return PlanResult(plan: nil, findings: [FileFault.finding(for: error, in: source)], source: source)
    } catch {
      preconditionFailure("the spreadsheet reader threw something other than a ReadError: \(error)")
    }
  }

  private static func read(_ sheets: PlanSheets) throws -> PlanResult {
    var intake = PlanIntake(sheets: sheets)
    let plan = try intake.assemble()
    let findings = intake.findings.merged()
    let isUsable = !findings.contains { $0.severity == .error }
    return PlanResult(plan: isUsable ? plan : nil, findings: findings, source: sheets.source)
  }

  private static let neededSheets = ["Pengaturan", "Area", "Indikator", "Target", "OPD"]

  private mutating func assemble() throws -> Plan {
    let missing = try Self.neededSheets.filter { try sheets.grid(named: $0) == nil }
    if !missing.isEmpty { findings.append(Finding(.R01, .error, in: sheets.source, facts: [.list: missing.joined(separator: ", ")])) }
    if let grid = try sheets.grid(named: "Pengaturan") { readSettings(grid, ratings: try table(.ratings)) }
    let goalTable = try table(.goals)
    let goals = goalTable.map { table in
      table.goodRows.map {
        Goal(code: table.text($0, "kode") ?? "", text: table.text($0, "tujuan") ?? "", legalBasis: table.text($0, "dasar_hukum") ?? "")
      }
    }
    // References are held against what is declared, in rows with a galat too: one wrong cell raises one alarm.
    let agencyTable = try table(.agencies)
    let areaTable = try table(.areas)
    let indicatorTable = try table(.indicators)
    let areaCodes = areaTable?.declared("kode")
    let indicatorCodes = indicatorTable?.declared("kode")
    let areas = areaTable.map { readAreas($0, goals: goalTable?.declared("kode")) } ?? []
    var indicators = indicatorTable.map { readIndicators($0, areas: areaCodes) } ?? []
    let spoiltTargets = try table(.targets).map { readTargets($0, into: &indicators, known: indicatorCodes) } ?? []
    let actions =
      try table(.plannedActions).map { readActions($0, indicators: indicatorCodes, agencies: agencyTable.map(declaredAgencies)) } ?? []
    let mappings = try table(.mappings).map { readMappings($0, areas: areaCodes) } ?? []
    let recommendations = try table(.recommendations).map { readRecommendations($0) } ?? []
    let holidays =
      try table(.holidays).map { table in
        table.goodRows.compactMap { row in
          table.day(row, "tanggal").map { Holiday(day: $0, name: table.text(row, "keterangan") ?? "") }
        }
      } ?? []
    if let areaTable { checkAreas(areaTable, used: indicatorTable?.declared("area")) }
    if let indicatorTable { checkIndicators(indicatorTable, indicators, spoiltTargets: spoiltTargets) }
    let agencies = agencyTable.map { readAgencies($0) } ?? []
    return Plan(
      settings: settings, goals: goals ?? [], areas: areas, indicators: indicators, actions: actions,
      agencies: agencies, mappings: mappings,
      recommendations: recommendations, holidays: holidays, source: sheets.source)
  }

  /// A sheet of rows; nil when it is not there or has no heading (which is a galat of its own).
  private mutating func table(_ declaration: TableDeclaration) throws -> PlanTable? {
    guard let grid = try sheets.grid(named: declaration.sheet) else { return nil }
    guard let header = HeaderSearch(fields: declaration.fields).find(in: grid) else {
      if !grid.isEmpty || Self.neededSheets.contains(declaration.sheet) {
        let titles = declaration.fields.filter(\.isRequired).map(\.title).joined(separator: ", ")
        findings.append(
          Finding(
            .S01, .error, in: grid.file, sheet: grid.name, cell: CellReference(row: 1, column: 1),
            facts: [.list: titles, .other: "tidak ada"]))
      }
      return nil
    }
    let table = PlanTable(grid, declaration, header: header, year: settings.year)
    findings += table.reading.findings
    return table
  }
}
