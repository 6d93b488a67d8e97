// The tables of the planning document, for every format.

import Formulas
import Plans

extension PlanDocument {
  var goalTable: ReportTable {
    let rows = plan.goals.map { goal -> [BookCell] in
      [.text(goal.code, .code), .text(goal.text, .wrapped), .optional(goal.legalBasis, .wrapped)]
    }
    return ReportTable(
      "tujuan", columns: [ReportColumn("Kode", 12), ReportColumn("Tujuan", 60), ReportColumn("Dasar Hukum", 50)], rows: BookRows(rows))
  }

  var areaTable: ReportTable {
    let columns = [
      ReportColumn("Kode", 12), ReportColumn("Area Strategis", 60), ReportColumn("Tujuan yang Didukung", 50), ReportColumn("Bobot", 10),
      ReportColumn("Bagian dari Nilai Kinerja (%)", 14), ReportColumn("Indikator", 12),
    ]
    let total = plan.areas.reduce(0) { $0 + $1.weight }
    let goals = Dictionary(plan.goals.map { ($0.code, $0.text) }) { first, _ in first }
    let rows = plan.areas.map { area -> [BookCell] in
      [
        .text(area.code, .code), .text(area.name, .wrapped),
        .optional(goals[area.goal].map { "\(area.goal): \($0)" } ?? area.goal, .wrapped),
        .number(area.weight, .number), .number(area.weight / total * 100, .decimal2), .count(indicators(of: area).count),
      ]
    }
    return ReportTable("area", columns: columns, rows: BookRows(rows))
  }

  /// The indicators in short, of one area or of all.
  func indicatorTable(_ indicators: [Indicator]) -> ReportTable {
    let columns = [
      ReportColumn("Kode", 10), ReportColumn("Indikator", 46), ReportColumn("Satuan", 12), ReportColumn("Arah", 14),
      ReportColumn("Bobot", 9), ReportColumn("Target", 50),
    ]
    let rows = indicators.map { indicator -> [BookCell] in
      [
        .text(indicator.code, .code), .text(indicator.name, .wrapped), .text(indicator.unit, .wrapped),
        .text(indicator.direction.rawValue, .wrapped), .number(indicator.weight, .number),
        .optional(Self.targets(indicator), .wrapped),
      ]
    }
    return ReportTable("indikator", columns: columns, rows: BookRows(rows))
  }

  /// One line per indicator with everything its card says.
  var cardTable: ReportTable {
    let names = cards.first?.map(\.name) ?? []
    let widths = names.map { ["Definisi", "Cara menghitung", "Rumus", "Baris yang dihitung"].contains($0) ? 50.0 : 18 }
    let columns = [ReportColumn("Kode", 10), ReportColumn("Indikator", 40)] + zip(names, widths).map { ReportColumn($0, $1) }
    let rows = zip(plan.indicators, cards).map { indicator, card -> [BookCell] in
      [.text(indicator.code, .code), .text(indicator.name, .wrapped)] + card.map { .optional($0.value, .wrapped) }
    }
    return ReportTable("manual-indikator", columns: columns, rows: BookRows(rows))
  }

  var targetTable: ReportTable {
    let columns =
      [
        ReportColumn("Kode", 10), ReportColumn("Indikator", 44), ReportColumn("Satuan", 12), ReportColumn("Baseline", 11),
        ReportColumn("Tahun Baseline", 10),
      ] + TableDeclaration.monthTitles.map { ReportColumn($0, 9) }
    let rows = plan.indicators.map { indicator -> [BookCell] in
      [
        .text(indicator.code, .code), .text(indicator.name, .wrapped), .text(indicator.unit, .wrapped),
        .number(indicator.baseline, .number), .number(indicator.baselineYear.map(Double.init), .number),
      ] + indicator.targets.map(Self.cell)
    }
    return ReportTable("target", columns: columns, rows: BookRows(rows))
  }

  private static func cell(_ target: Target?) -> BookCell {
    switch target {
    case nil: BookCell(.empty, .number)
    case .value(let value): .number(value, .number)
    case .range: .text(IndicatorWords.target(target), .centered)
    }
  }

  var actionTable: ReportTable {
    let columns = [
      ReportColumn("Indikator", 12), ReportColumn("Kode Aksi", 12), ReportColumn("Uraian", 56), ReportColumn("OPD Pelaksana", 44),
      ReportColumn("Penanggung Jawab", 20), ReportColumn("Keluaran", 24), ReportColumn("Tenggat", 12),
    ]
    let rows = actions.map { action -> [BookCell] in
      [
        .text(action.indicator, .code), .text(action.code, .code), .text(action.text, .wrapped), .text(agencies(action), .wrapped),
        .optional(action.responsible, .wrapped), .optional(action.output, .wrapped), .date(action.due),
      ]
    }
    return ReportTable("rencana-aksi", columns: columns, rows: BookRows(rows))
  }

  /// How many items each OPD has, and which are its own beside those of all OPDs.
  var agencyTable: ReportTable {
    let columns = [
      ReportColumn("Kode", 14), ReportColumn("OPD", 50), ReportColumn("Wajib Lapor", 10), ReportColumn("Penanggung Jawab", 30),
      ReportColumn("Butir Rencana Aksi", 11), ReportColumn("Butir Khusus OPD Ini", 40),
    ]
    let rows = plan.agencies.map { agency -> [BookCell] in
      let items = plan.actions.filter { $0.agencies.contains(agency.code) }
      let own = items.filter { !isForAll($0) }.map(\.code)
      return [
        .text(agency.code, .code), .text(agency.name, .wrapped), .yesNo(agency.mustReport), .optional(agency.responsible, .wrapped),
        .count(items.count), .optional(own.joined(separator: ", "), .wrapped),
      ]
    }
    return ReportTable("opd", columns: columns, rows: BookRows(rows))
  }

  var ruleTable: ReportTable {
    let due = ("Batas lapor", SettingsWords.dueDay(plan.settings), "Bila bulan itu lebih pendek, batasnya hari terakhir bulan itu.")
    let rows = (SettingsWords.rules(plan.settings) + [due]).map { rule -> [BookCell] in
      [.text(rule.0, .wrapped), .text(rule.1, .wrapped), .text(rule.2, .wrapped)]
    }
    return ReportTable(
      "aturan", columns: [ReportColumn("Aturan", 24), ReportColumn("Isi", 44), ReportColumn("Penjelasan", 90)], rows: BookRows(rows))
  }
}
