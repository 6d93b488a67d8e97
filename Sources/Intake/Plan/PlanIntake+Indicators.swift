// The sheets Area, Indikator and Target.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension PlanIntake {
  /// - Parameter goals: the codes that the sheet Tujuan declares; nil without the sheet.
  mutating func readAreas(_ table: PlanTable, goals: [String]?) -> [StrategicArea] {
    table.goodRows.compactMap { row in
      guard let code = table.text(row, "kode"), let name = table.text(row, "nama"), let weight = weight(table, row) else { return nil }
      var goal = table.text(row, "tujuan") ?? ""
      if let goals, !goal.isEmpty {
        if let known = table.code(row, "tujuan", among: goals) {
          goal = known
        } else {
          unknown(table, row, "tujuan", goal, sheet: "Tujuan", among: goals)
        }
      }
      return StrategicArea(code: code, name: name, goal: goal, weight: weight)
    }
  }

  /// A weight must be above 0 (R08).
  private mutating func weight(_ table: PlanTable, _ row: Int) -> Double? {
    guard let weight = table.number(row, "bobot") else { return nil }
    if weight > 0 { return weight }
    findings.append(table.finding(.R08, .error, row, "bobot", value: ShownValues.number(weight)))
    return nil
  }

  /// - Parameter areas: the codes that the sheet Area declares; nil without the sheet.
  mutating func readIndicators(_ table: PlanTable, areas: [String]?) -> [Indicator] {
    table.goodRows.compactMap { readIndicator(table, $0, areas) }
  }

  private mutating func readIndicator(_ table: PlanTable, _ row: Int, _ areas: [String]?) -> Indicator? {
    guard let code = table.text(row, "kode"), let name = table.text(row, "nama"), let areaText = table.text(row, "area"),
      let unit = table.text(row, "satuan"), let source = table.text(row, "sumber").flatMap(IndicatorSource.init(rawValue:)),
      let text = table.text(row, "rumus"), let direction = table.text(row, "arah").flatMap(Direction.init(rawValue:)),
      let consolidation = table.text(row, "konsolidasi").flatMap(Consolidation.init(rawValue:))
    else { return nil }
    let area = areas.map { table.code(row, "area", among: $0) } ?? areaText
    if area == nil { unknown(table, row, "area", areaText, sheet: "Area", among: areas ?? []) }
    let formula = formula(text, over: source.schema, table, row)
    guard let area, let formula, let weight = weight(table, row) else { return nil }
    if consolidation == .sum, source == .packages || source == .actions {
      findings.append(table.finding(.R09, .warning, row, "konsolidasi", value: code, facts: [.other: source.rawValue]))
    }
    let byDefault = Indicator.judgedPerAgencyByDefault(source: source, consolidation: consolidation, formula: formula)
    return Indicator(
      code: code, name: name, area: area, unit: unit, source: source, readsAllRows: table.text(row, "cakupan") == "Semua", formula: formula,
      direction: direction, consolidation: consolidation, weight: weight,
      isJudgedPerAgency: table.flag(row, "dinilai_per_opd") ?? byDefault,
      baseline: table.number(row, "baseline"), baselineYear: table.number(row, "tahun_baseline").flatMap { Int(exactly: $0) },
      worst: table.number(row, "terburuk"), convertsTo120: table.flag(row, "konversi_120") ?? false,
      frequency: table.text(row, "frekuensi") ?? "",
      responsible: table.text(row, "penanggung_jawab") ?? "", dataSource: table.text(row, "sumber_data") ?? "",
      definition: table.text(row, "definisi") ?? "", targets: [Target?](repeating: nil, count: 12))
  }

  private mutating func formula(_ text: String, over schema: TableSchema, _ table: PlanTable, _ row: Int) -> Formula? {
    do {
      return try Formula(parsing: text, over: schema)
    } catch {
      findings.append(table.finding(.R04, row, "rumus", error, in: text))
      return nil
    }
  }

  /// - Parameter known: the codes that the sheet Indikator declares; nil without the sheet.
  /// - Returns: the codes whose row of targets has a galat.
  mutating func readTargets(_ table: PlanTable, into indicators: inout [Indicator], known: [String]?) -> Set<String> {
    let reader = CellReader(isCSV: table.grid.isCSV, isCommaFile: table.grid.isCommaFile, year: settings.year)
    var spoilt = Set<String>()
    for row in 0..<table.count {
      guard let text = table.text(row, "indikator") else { continue }
      let code = table.code(row, "indikator", among: known ?? []) ?? text
      let index = indicators.firstIndex { $0.code == code }
      if let known, !known.contains(code) { unknown(table, row, "indikator", text, sheet: "Indikator", among: known) }
      if table.reading.rows.hasError[row] { spoilt.insert(code) }
      for (month, title) in TableDeclaration.monthTitles.enumerated() {
        let key = title.lowercased()
        guard let cell = table.cell(row, key), !table.isFaulty(row, key) else { continue }
        switch TargetReading.read(cell, reader: reader, isPercentFormat: table.grid.format(cell.style)?.isPercent == true) {
        case .empty: continue
        case .target(let target): if let index { indicators[index].targets[month] = target }
        case .fault(let reason):
          let shown = ShownValues.content(cell.value, isMoney: false)
          findings.append(table.finding(.R06, .error, row, key, value: shown, facts: [.reason: reason]))
          spoilt.insert(code)
        }
      }
    }
    return spoilt
  }

  /// R02: a code that another sheet should declare.
  mutating func unknown(_ table: PlanTable, _ row: Int, _ key: String, _ text: String, sheet: String, among known: [String]) {
    var facts: [Fact: String] = [.other: sheet]
    if let near = TextKey.nearest(to: text, in: known) { facts[.suggestion] = " Maksud Anda \"\(near)\"?" }
    findings.append(table.finding(.R02, .error, row, key, value: text, facts: facts))
  }
}
