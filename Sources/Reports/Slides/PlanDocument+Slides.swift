// The plan as slides for its approval (SOP 6): goals, areas, indicators with baseline and target, action items, what must be approved.

import Formulas
import Plans

extension PlanDocument {
  package var slides: SlideDraft {
    let areas = AreaSlides(plan.areas)
    var visuals: [String: Slide.Visual] = [
      "area": .table(SlideTable(areaRows, of: "area")),
      "aturan": .table(SlideTable(DocumentTable(ruleTable).without(column: ruleTable.columns.count - 1), of: "aturan")),
      "rencana-aksi": .table(SlideTable(actionItems, of: "butir")),
    ]
    for (index, area) in areas.own.enumerated() {
      visuals[AreaSlides.visual(index)] = .table(SlideTable(indicatorRows([area]), of: "indikator"))
    }
    if !areas.together.isEmpty { visuals[AreaSlides.visualTogether] = .table(SlideTable(indicatorRows(areas.together), of: "indikator")) }
    return SlideDraft(
      kind: .plan, baseName: "paparan-\(baseName)", footer: footer, source: "dokumen perencanaan", values: values(areas), visuals: visuals)
  }

  private func values(_ areas: AreaSlides) -> ProseValues {
    let settings = plan.settings
    let total = plan.areas.reduce(0) { $0 + $1.weight }
    return [
      "pemda": .text(settings.region), "ukpbj": .text(settings.unit), "tahun": .text("\(plan.year)"),
      "versi_rencana": .text(settings.version), "berlaku_mulai": .text("\(monthNames[settings.inForceFromMonth - 1]) \(plan.year)"),
      "isi": .text(counts), "batas_lapor": .text(SettingsWords.dueDay(settings)),
      "jumlah_area": .text(FigureText.count(plan.areas.count)), "jumlah_indikator": .text(FigureText.count(plan.indicators.count)),
      "jumlah_aksi": .text(FigureText.count(plan.actions.count)), "ada_aksi": .flag(!plan.actions.isEmpty),
      "tanpa_target": .text(AnalysisWords.list(withoutTargets.map(\.code))),
      "tujuan": .list(of: ["kode", "teks"], plan.goals.map { ["kode": .text($0.code), "teks": .text($0.text)] }),
      "area": .list(
        of: ["nama", "bobot", "bagian", "gambar", "jumlah_indikator_area"],
        areas.own.enumerated().map { index, area in
          [
            "nama": .text(area.name), "bobot": .text(FigureText.short(area.weight)),
            "bagian": .text(FigureText.decimal2(area.weight / total * 100)), "gambar": .text(AreaSlides.visual(index)),
            "jumlah_indikator_area": .text(FigureText.count(indicators(of: area).count)),
          ]
        }), "area_lain": .flag(!areas.together.isEmpty),
    ]
  }

  /// Indicators of some areas in the few columns that a slide has room for.
  private func indicatorRows(_ areas: [StrategicArea]) -> DocumentTable {
    DocumentTable(
      [
        .init("Kode"), .init("Indikator"), .init("Satuan"), .init("Arah"), .init("Bobot", .right), .init("Baseline", .right),
        .init("Target"),
      ],
      rows: areas.flatMap(indicators(of:)).map { indicator in
        let baseline = indicator.baseline.map { FigureText.short($0) + (indicator.baselineYear.map { " (\($0))" } ?? "") }
        let targets = Self.targets(indicator)
        return [
          indicator.code, indicator.name, indicator.unit, indicator.direction.rawValue, FigureText.short(indicator.weight),
          baseline ?? FigureText.empty, targets.isEmpty ? FigureText.empty : targets,
        ]
      })
  }

  private var areaRows: DocumentTable {
    let total = plan.areas.reduce(0) { $0 + $1.weight }
    return DocumentTable(
      [
        .init("Area strategis"), .init("Tujuan"), .init("Bobot", .right), .init("Bagian dari nilai kinerja (%)", .right),
        .init("Indikator", .right),
      ],
      rows: plan.areas.map { area in
        [
          area.name, area.goal.isEmpty ? FigureText.empty : area.goal, FigureText.short(area.weight),
          FigureText.decimal2(area.weight / total * 100), FigureText.count(indicators(of: area).count),
        ]
      })
  }

  private var actionItems: DocumentTable {
    DocumentTable(
      [.init("Kode"), .init("Indikator"), .init("Uraian"), .init("OPD pelaksana"), .init("Penanggung jawab"), .init("Tenggat")],
      rows: actions.map { action in
        [
          action.code, action.indicator, action.text, agencies(action), action.responsible.isEmpty ? FigureText.empty : action.responsible,
          FigureText.shortDay(action.due),
        ]
      })
  }
}
