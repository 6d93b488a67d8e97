// The sheets OPD, Rencana Aksi and Pemetaan, and what concerns the plan as a whole.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension PlanIntake {
  /// R16: a plan is written before its OPDs are known, but whoever checks it should hear of it.
  mutating func readAgencies(_ table: PlanTable) -> [Agency] {
    if table.count == 0 {
      let place = CellReference(row: table.header.row, column: table.header.firstColumn)
      findings.append(
        Finding(.R16, .warning, in: table.grid.file, sheet: table.grid.name, cell: place, line: table.grid.physicalLine(ofRow: place.row)))
    }
    return table.goodRows.compactMap { row in
      guard let code = table.text(row, "kode"), let name = table.text(row, "nama") else { return nil }
      return Agency(
        code: code, name: name, aliases: table.list(row, "alias"), mustReport: table.flag(row, "wajib_lapor") ?? true,
        responsible: table.text(row, "penanggung_jawab") ?? "", contact: table.text(row, "kontak") ?? "")
    }
  }

  /// Every OPD that the sheet names, also in rows with a galat.
  func declaredAgencies(_ table: PlanTable) -> [Agency] {
    (0..<table.count).compactMap { row in
      table.text(row, "kode").map { Agency(code: $0, name: table.text(row, "nama") ?? $0, aliases: table.list(row, "alias")) }
    }
  }

  /// - Parameters:
  ///   - indicators: the codes that the sheet Indikator declares; nil without the sheet.
  ///   - agencies: the OPDs that the sheet OPD declares; nil without the sheet.
  mutating func readActions(_ table: PlanTable, indicators: [String]?, agencies: [Agency]?) -> [PlannedAction] {
    table.goodRows.compactMap { row in
      guard let code = table.text(row, "kode_aksi"), let indicatorText = table.text(row, "indikator"), let text = table.text(row, "uraian"),
        let due = table.day(row, "tenggat")
      else { return nil }
      let indicator = indicators.map { table.code(row, "indikator", among: $0) } ?? indicatorText
      if indicator == nil { unknown(table, row, "indikator", indicatorText, sheet: "Indikator", among: indicators ?? []) }
      let chosen = agencies.map { chosenAgencies(table, row, $0) } ?? []
      guard let indicator else { return nil }
      return PlannedAction(
        code: code, indicator: indicator, text: text, agencies: chosen, responsible: table.text(row, "penanggung_jawab") ?? "",
        output: table.text(row, "keluaran") ?? "", due: due, place: table.actionPlace(row))
    }
  }

  private mutating func chosenAgencies(_ table: PlanTable, _ row: Int, _ agencies: [Agency]) -> [String] {
    let named = table.list(row, "opd")
    if named.contains(where: { TextKey.fold($0) == PlanContext.everything }) { return agencies.map(\.code) }
    let directory = AgencyDirectory(agencies)
    var codes = Set<String>()
    for name in named {
      if named.count == 1, let code = table.code(row, "opd", among: agencies.map(\.code)) {
        codes.insert(code)
      } else if let agency = directory.agency(named: name) {
        codes.insert(agency.code)
      } else {
        unknown(table, row, "opd", name, sheet: "OPD", among: agencies.map(\.code))
      }
    }
    return agencies.map(\.code).filter(codes.contains)
  }

  /// - Parameter areas: the codes that the sheet Area declares; nil without the sheet.
  mutating func readMappings(_ table: PlanTable, areas: [String]?) -> [AreaMapping] {
    table.goodRows.compactMap { row -> AreaMapping? in
      guard let areaText = table.text(row, "area"), let text = table.text(row, "syarat") else { return nil }
      let area = areas.map { table.code(row, "area", among: $0) } ?? areaText
      if area == nil { unknown(table, row, "area", areaText, sheet: "Area", among: areas ?? []) }
      do throws(FormulaError) {
        let condition = try Condition(parsing: text, over: TableDeclaration.packages.schema)
        return area.map { AreaMapping(area: $0, conditionText: text, condition: condition) }
      } catch {
        findings.append(table.finding(.R05, row, "syarat", error, in: text))
        return nil
      }
    }
  }

  private static let expectedAreas = ["waktu", "biaya", "kualitas", "layanan"]

  /// - Parameter used: the areas that rows of Indikator name; nil without the sheet.
  mutating func checkAreas(_ table: PlanTable, used: [String]?) {
    let declaredCodes = table.declared("kode")
    // A misspelt area (R02) is its nearest code here: one wrong cell raises one alarm.
    let usedKeys = Set((used ?? []).flatMap { [$0, TextKey.nearest(to: $0, in: declaredCodes) ?? $0] }.map { TextKey.fold($0) })
    if used != nil {
      for row in table.goodRows {
        guard let code = table.text(row, "kode"), !usedKeys.contains(TextKey.fold(code)) else { continue }
        findings.append(table.finding(.R07, .error, row, "kode", value: code))
      }
    }
    let declared = Set(declaredCodes.map { TextKey.fold($0) })
    let missing = Self.expectedAreas.filter { !declared.contains($0) }
    if !missing.isEmpty {
      let place = CellReference(row: table.header.row, column: table.header.firstColumn)
      findings.append(
        Finding(
          .R10, .note, in: table.grid.file, sheet: table.grid.name, cell: place, facts: [.list: missing.joined(separator: ", ")],
          line: table.grid.physicalLine(ofRow: place.row)))
    }
  }

  /// R11; an indicator whose targets have a galat is no indicator without any.
  mutating func checkIndicators(_ table: PlanTable, _ indicators: [Indicator], spoiltTargets: Set<String>) {
    for indicator in indicators where indicator.targets.allSatisfy({ $0 == nil }) && !spoiltTargets.contains(indicator.code) {
      guard let row = table.goodRows.first(where: { table.text($0, "kode") == indicator.code }) else { continue }
      findings.append(table.finding(.R11, .note, row, "kode", value: indicator.code))
    }
  }
}

extension PlanTable {
  /// Where a row of the sheet Rencana Aksi stands.
  fileprivate func actionPlace(_ row: Int) -> ActionPlace {
    let columns = zip(declaration.fields, header.columns).compactMap { field, column in column.map { (field.key, $0) } }
    return ActionPlace(sheet: grid.name, row: reading.rows.sheetRows[row], columns: Dictionary(uniqueKeysWithValues: columns))
  }
}
