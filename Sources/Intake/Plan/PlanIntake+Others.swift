// The sheets OPD, Rencana Aksi, Pemetaan and Rekomendasi, and what concerns the plan as a whole.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension PlanIntake {
  func readAgencies(_ table: PlanTable) -> [Agency] {
    table.goodRows.compactMap { row in
      guard let code = table.text(row, "kode"), let name = table.text(row, "nama") else { return nil }
      return Agency(
        code: code, name: name, aliases: table.list(row, "alias"), mustReport: table.flag(row, "wajib_lapor") ?? true,
        responsible: table.text(row, "penanggung_jawab") ?? "", contact: table.text(row, "kontak") ?? "")
    }
  }

  mutating func readActions(_ table: PlanTable, indicators: [Indicator], agencies: [Agency]) -> [PlannedAction] {
    table.goodRows.compactMap { row in
      guard let code = table.text(row, "kode_aksi"), let indicatorText = table.text(row, "indikator"), let text = table.text(row, "uraian"),
        let due = table.day(row, "tenggat")
      else { return nil }
      let indicator = indicators.first { TextKey.fold($0.code) == TextKey.fold(indicatorText) }
      if indicator == nil { unknown(table, row, "indikator", indicatorText, sheet: "Indikator", among: indicators.map(\.code)) }
      let chosen = chosenAgencies(table, row, agencies)
      guard let indicator else { return nil }
      return PlannedAction(
        code: code, indicator: indicator.code, text: text, agencies: chosen, responsible: table.text(row, "penanggung_jawab") ?? "",
        output: table.text(row, "keluaran") ?? "", due: due)
    }
  }

  private mutating func chosenAgencies(_ table: PlanTable, _ row: Int, _ agencies: [Agency]) -> [String] {
    let named = table.list(row, "opd")
    if named.contains(where: { TextKey.fold($0) == PlanContext.everything }) { return agencies.map(\.code) }
    let directory = AgencyDirectory(agencies)
    var codes = Set<String>()
    for name in named {
      if let agency = directory.agency(named: name) {
        codes.insert(agency.code)
      } else {
        unknown(table, row, "opd", name, sheet: "OPD", among: agencies.map(\.code))
      }
    }
    return agencies.map(\.code).filter(codes.contains)
  }

  mutating func readMappings(_ table: PlanTable, areas: [StrategicArea]) -> [AreaMapping] {
    table.goodRows.compactMap { row -> AreaMapping? in
      guard let areaText = table.text(row, "area"), let text = table.text(row, "syarat") else { return nil }
      let area = areas.first { TextKey.fold($0.code) == TextKey.fold(areaText) }
      if area == nil { unknown(table, row, "area", areaText, sheet: "Area", among: areas.map(\.code)) }
      do throws(FormulaError) {
        let condition = try Condition(parsing: text, over: TableDeclaration.packages.schema)
        return area.map { AreaMapping(area: $0.code, conditionText: text, condition: condition) }
      } catch {
        findings.append(table.finding(.R05, .error, row, "syarat", value: text, facts: Self.facts(error, text)))
        return nil
      }
    }
  }

  mutating func checkRecommendations(_ table: PlanTable) {
    for row in table.goodRows {
      guard let text = table.text(row, "syarat") else { continue }
      do throws(FormulaError) {
        _ = try Condition(parsing: text, over: TableDeclaration.recommendationSchema)
      } catch {
        findings.append(table.finding(.R05, .error, row, "syarat", value: text, facts: Self.facts(error, text)))
      }
    }
  }

  private static let expectedAreas = ["waktu", "biaya", "kualitas", "layanan"]

  mutating func checkAreas(_ table: PlanTable, _ areas: [StrategicArea], _ indicators: [Indicator]) {
    for row in table.goodRows {
      guard let code = table.text(row, "kode"), !indicators.contains(where: { TextKey.fold($0.area) == TextKey.fold(code) }) else { continue }
      findings.append(table.finding(.R07, .error, row, "kode", value: code))
    }
    let missing = Self.expectedAreas.filter { expected in !areas.contains { TextKey.fold($0.code) == expected } }
    if !missing.isEmpty {
      let place = CellReference(row: table.reading.rows.origin?.headerRow ?? 1, column: 1)
      findings.append(
        Finding(.R10, .note, in: table.grid.file, sheet: table.grid.name, cell: place, facts: [.list: missing.joined(separator: ", ")]))
    }
  }

  mutating func checkIndicators(_ table: PlanTable, _ indicators: [Indicator]) {
    for indicator in indicators where indicator.targets.allSatisfy({ $0 == nil }) {
      guard let row = table.goodRows.first(where: { table.text($0, "kode") == indicator.code }) else { continue }
      findings.append(table.finding(.R11, .note, row, "kode", value: indicator.code))
    }
  }
}
