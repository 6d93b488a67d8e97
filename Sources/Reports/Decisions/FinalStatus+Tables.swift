// The tables of the final status, for every format.

import Formulas
import Plans

extension FinalStatus {
  /// Beside achievements that may still change.
  static let mark = "*"

  /// One line per indicator.
  func table(of indicators: [Indicator]) -> ReportTable {
    let columns = [
      ReportColumn("Kode", 8), ReportColumn("Indikator", 40), ReportColumn("Satuan", 14), ReportColumn("Target", 14),
      ReportColumn("Realisasi", 12), ReportColumn("Capaian (%)", 12), ReportColumn("Predikat", 18), ReportColumn("Menurut", 16),
      ReportColumn("Status Akhir", 26),
      ReportColumn("Keputusan", 50),
    ]
    let rows = indicators.map { indicator -> [BookCell] in
      let figure = achievement(of: indicator)
      let decision = decision(on: indicator)
      let rating = figure?.rating.map { $0 + (figure?.isProvisional == true ? Self.mark : "") }
      return [
        .text(indicator.code, .code), .text(indicator.name, .wrapped), .text(indicator.unit, .wrapped), Self.target(figure),
        .number(figure?.realization, .decimal2), .number(figure?.achievement, .decimal2), .optional(rating ?? "", .wrapped),
        .optional(figure?.period.title ?? "", .wrapped),
        .text(decision.map { DecisionWords.outcome($0.outcome) } ?? "Belum diputuskan", .wrapped),
        .optional(decision.map(Self.circumstances) ?? "", .wrapped),
      ]
    }
    return ReportTable("status-akhir", columns: columns, rows: BookRows(rows))
  }

  /// Decisions on recommendations; nil where there are none.
  var recommendationTable: ReportTable? {
    let own = decidedRecommendations
    if own.isEmpty { return nil }
    let columns = [
      ReportColumn("Nomor", 16), ReportColumn("Rekomendasi menurut Data Terakhir", 60), ReportColumn("Keputusan", 28),
      ReportColumn("Tanggal, Rapat, Oleh", 40),
    ]
    let rows = own.map { decision -> [BookCell] in
      [
        .text(decision.target, .code), .text(recommendationTexts[decision.target] ?? Self.holdsNoLonger, .wrapped),
        .text(DecisionWords.outcome(decision.outcome), .wrapped), .text(Self.circumstances(decision), .wrapped),
      ]
    }
    return ReportTable("keputusan-rekomendasi", columns: columns, rows: BookRows(rows))
  }

  private static let holdsNoLonger = "Aturannya tidak terpenuhi menurut data terakhir."

  private static func target(_ figure: Achievement?) -> BookCell {
    guard let figure, let lower = figure.targetLower, let upper = figure.targetUpper else { return .number(nil, .number) }
    return lower == upper ? .number(lower, .number) : .text("\(FigureText.short(lower))–\(FigureText.short(upper))", .plain)
  }

  /// `9 April 2026, rapat pimpinan, Sekretaris Daerah. Catatan: …`
  private static func circumstances(_ decision: Decision) -> String {
    let words = [FigureText.day(decision.day), decision.meeting, decision.by].compactMap { $0 }.joined(separator: ", ")
    return decision.note.map { "\(words). Catatan: \($0)" } ?? words
  }
}
