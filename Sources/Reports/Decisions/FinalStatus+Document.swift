// The final status of the indicators to be read and signed.

import Formulas
import Plans

extension FinalStatus {
  package var document: Document {
    var text = Document()
    text.heading(1, "Laporan Akhir Status Indikator")
    text.paragraph(
      "\(plan.settings.unit), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version)."
    )
    text.paragraph(opening)
    for area in plan.areas {
      let own = plan.indicators.filter { TextKey.fold($0.area) == TextKey.fold(area.code) }
      if own.isEmpty { continue }
      text.heading(2, area.name)
      text.table(table(of: own))
    }
    appendRecommendations(to: &text)
    if plan.indicators.contains(where: { achievement(of: $0)?.isProvisional == true }) {
      text.paragraph("\(Self.mark) \(FigureWords.provisionalExplained)")
    }
    text.signature(
      ["\(plan.settings.place.isEmpty ? "" : plan.settings.place + ", ")…", plan.settings.headTitle, plan.settings.headName, number].filter
      { !$0.isEmpty })
    return text
  }

  private static let mark = "*"
  private var number: String { plan.settings.headNumber.isEmpty ? "" : "NIP \(plan.settings.headNumber)" }

  var opening: String {
    let decided = FigureText.count(plan.indicators.count - open.count)
    let start = "Keputusan dicatat untuk \(decided) dari \(FigureText.count(plan.indicators.count)) indikator."
    guard let compiled else { return start + " Periode ini belum pernah dikompilasi dari register, sehingga capaiannya belum ada." }
    return start + " Capaian menurut kompilasi yang dicatat pada \(FigureText.day(compiled))."
  }

  private func table(of indicators: [Indicator]) -> DocumentTable {
    DocumentTable(
      [
        .init("Kode"), .init("Indikator"), .init("Satuan"), .init("Target", .right), .init("Realisasi", .right),
        .init("Capaian (%)", .right),
        .init("Predikat"), .init("Status akhir"), .init("Keputusan"),
      ],
      rows: indicators.map { indicator in
        let figure = achievement(of: indicator)
        let decision = decision(on: indicator)
        let mark = figure?.isProvisional == true ? Self.mark : ""
        return [
          indicator.code, indicator.name, indicator.unit, Self.target(figure), FigureText.decimal2(figure?.realization),
          FigureText.decimal2(figure?.achievement) + mark, figure?.rating ?? FigureText.empty,
          decision.map { DecisionWords.outcome($0.outcome) } ?? "Belum diputuskan", decision.map(Self.circumstances) ?? FigureText.empty,
        ]
      })
  }

  private static func target(_ figure: Achievement?) -> String {
    guard let figure, let lower = figure.targetLower, let upper = figure.targetUpper else { return FigureText.empty }
    return lower == upper ? FigureText.short(lower) : "\(FigureText.short(lower))–\(FigureText.short(upper))"
  }

  /// `9 April 2026, rapat pimpinan, Sekretaris Daerah. Catatan: …`
  private static func circumstances(_ decision: Decision) -> String {
    let words = [FigureText.day(decision.day), decision.meeting, decision.by].compactMap { $0 }.joined(separator: ", ")
    return decision.note.map { "\(words). Catatan: \($0)" } ?? words
  }

  private func appendRecommendations(to text: inout Document) {
    let own = decisions.filter { $0.subject == .recommendation }
    if own.isEmpty { return }
    text.heading(2, "Keputusan atas rekomendasi")
    text.table(
      DocumentTable(
        [.init("Rekomendasi"), .init("Keputusan"), .init("Tanggal, rapat, oleh")],
        rows: own.map { [$0.target, DecisionWords.outcome($0.outcome), Self.circumstances($0)] }))
  }
}
