// The final status of the indicators as named values for its template.

import Formulas
import Plans

extension FinalStatus {
  package var prose: ProseValues {
    let settings = plan.settings
    let areas = plan.areas.compactMap { area -> ProseValues? in
      let own = plan.indicators.filter { TextKey.fold($0.area) == TextKey.fold(area.code) }
      if own.isEmpty { return nil }
      return ["nama_area": .text(area.name), "tabel_status": .blocks { $0.table(DocumentTable(table(of: own))) }]
    }
    return [
      "ukpbj": .text(settings.unit), "pemda": .text(settings.region), "periode": .text(period.title), "tahun": .text("\(plan.year)"),
      "versi_rencana": .text(settings.version), "jumlah_indikator": .text(FigureText.count(plan.indicators.count)),
      "jumlah_diputuskan": .text(FigureText.count(plan.indicators.count - open.count)),
      "belum_diputuskan": .text(AnalysisWords.list(open.map(\.code))),
      "tanggal_kompilasi": .text(compiled.map(FigureText.day) ?? ""), "area": .list(of: ["nama_area", "tabel_status"], areas),
      "tabel_rekomendasi": .blocks { if let table = recommendationTable { $0.table(DocumentTable(table)) } },
      "tanda_sementara": .text(hasProvisional ? Self.mark : ""),
      "penjelasan_sementara": .text(hasProvisional ? FigureWords.provisionalExplained : ""),
      "tanda_tangan": .blocks { $0.signature(signatureLines(settings, day)) },
    ]
  }
}
