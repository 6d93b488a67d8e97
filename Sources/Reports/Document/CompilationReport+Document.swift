// The compilation as a short report to be read.

import Calculation
import Findings
import Formulas
import Plans

extension CompilationReport {
  /// `kompilasi-P.md`.
  package var document: Document {
    var text = Document()
    text.heading(1, "Kompilasi Capaian Kinerja Pengadaan Barang/Jasa")
    text.paragraph(
      "\(plan.settings.unit), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version)."
    )
    appendValue(to: &text)
    appendAreas(to: &text)
    appendIndicators(to: &text)
    text.heading(2, "Capaian per OPD")
    appendAgencyTable(to: &text)
    if !compilation.actions.isEmpty {
      text.heading(2, "Rencana aksi")
      appendActionTexts(to: &text)
    }
    appendReporting(to: &text, level: 2)
    appendFaults(to: &text, level: 2)
    appendMethod(to: &text)
    return text
  }

  private func appendValue(to text: inout Document) {
    let total = compilation.whole.total
    text.heading(2, "Nilai kinerja")
    guard let achievement = total.achievement else {
      return text.paragraph("Nilai kinerja belum dapat dihitung: belum ada indikator yang dapat dinilai pada periode ini.")
    }
    let rating = [total.rating, total.colour?.rawValue].compactMap { $0 }.joined(separator: ", ")
    text.paragraph(
      "Nilai kinerja: \(FigureText.decimal2(achievement))\(rating.isEmpty ? "" : " (\(rating))"). "
        + "Bobot yang dinilai \(FigureText.short(total.weightJudged)) dari \(FigureText.short(total.weightTotal)).")
    if hasProvisional { text.paragraph(FigureWords.provisionalExplained) }
    if !provisional.isEmpty { text.paragraph("Indikator yang masih sementara: \(provisional.map(\.code).joined(separator: ", ")).") }
    if carriesEarlierData { text.paragraph(FigureWords.carriedExplained) }
  }

  private func appendAreas(to text: inout Document) {
    text.heading(2, "Capaian per area strategis")
    let rows = compilation.whole.areas.map { figure in
      let area = plan.areas[figure.area]
      return [area.code, area.name, FigureText.short(area.weight)] + Self.cells(figure.standing) + [Self.weights(figure.standing)]
    }
    text.table(
      DocumentTable(
        [.init("Kode"), .init("Area strategis"), .init("Bobot", .right)] + Self.standingColumns + [.init("Bobot dinilai", .right)],
        rows: rows))
  }

  private func appendIndicators(to text: inout Document) {
    text.heading(2, "Capaian per indikator")
    let figures = compilation.whole.indicators
    let rows = figures.map { figure in
      let indicator = plan.indicators[figure.indicator]
      var state = FigureWords.status(figure.status)
      if figure.isProvisional { state += ", sementara" }
      return [
        indicator.code, indicator.name, indicator.unit, Self.target(figure), FigureText.decimal2(figure.realization),
        FigureText.decimal2(figure.achievement), figure.rating ?? FigureText.empty, figure.colour?.rawValue ?? FigureText.empty, state,
        Self.reported(figure),
      ]
    }
    text.table(
      DocumentTable(
        [
          .init("Kode"), .init("Indikator"), .init("Satuan"), .init("Target", .right), .init("Realisasi", .right),
          .init("Capaian (%)", .right),
          .init("Predikat"), .init("Warna"), .init("Status"), .init("OPD lapor", .right),
        ], rows: rows))
    if notJudged.isEmpty { return }
    text.paragraph("Indikator yang tidak dinilai dan bobotnya:")
    text.list(notJudged.map(notJudgedWords))
  }

  func appendAgencyTable(to text: inout Document) {
    let rows = agencyLines.map { line in
      let figure = compilation.agencies[line.figure]
      let agency = plan.agencies[figure.agency]
      return [line.rank.map(String.init) ?? FigureText.empty, agency.code, agency.name] + Self.cells(figure.rollUp.total)
        + [Self.weights(figure.rollUp.total), line.reason ?? ""]
    }
    text.table(
      DocumentTable(
        [.init("Peringkat", .right), .init("Kode OPD"), .init("Nama OPD")] + Self.standingColumns + [
          .init("Bobot dinilai", .right), .init("Keterangan"),
        ],
        rows: rows))
  }

  /// Counts, and the items that are late.
  private func appendActionTexts(to text: inout Document) {
    let counts = compilation.whole.actions
    text.paragraph(
      "Selesai \(counts.done), terlambat \(counts.late), berjalan \(counts.running), belum mulai \(counts.notStarted), tidak dilaporkan \(counts.notReported). "
        + "Rata-rata realisasi butir yang dilaporkan: \(FigureText.decimal2(counts.meanRealization)) %.")
    guard counts.late > 0 else { return }
    text.paragraph("Butir yang terlambat:")
    appendLateActions(to: &text)
  }

  func appendLateActions(to text: inout Document) {
    let late = compilation.actions.filter { $0.status == .late }
    guard !late.isEmpty else { return }
    text.table(
      DocumentTable(
        [.init("Kode"), .init("OPD"), .init("Indikator"), .init("Uraian"), .init("Tenggat"), .init("Realisasi (%)", .right)],
        rows: late.map {
          [
            $0.code, agencyNames[$0.agency] ?? $0.agency, $0.indicator, $0.text, FigureText.day($0.due),
            FigureText.decimal2($0.realization),
          ]
        }))
  }

  private static let standingColumns: [DocumentTable.Column] = [
    .init("Capaian (%)", .right), .init("Predikat"), .init("Warna"), .init("Sementara"),
  ]

  private static func cells(_ standing: Standing) -> [String] {
    [
      FigureText.decimal2(standing.achievement), standing.rating ?? FigureText.empty, standing.colour?.rawValue ?? FigureText.empty,
      standing.achievement == nil ? FigureText.empty : FigureText.yesNo(standing.isProvisional),
    ]
  }

  private static func weights(_ standing: Standing) -> String {
    "\(FigureText.short(standing.weightJudged)) dari \(FigureText.short(standing.weightTotal))"
  }

  /// `95,00`, `80,00–90,00` or `–`.
  static func target(_ figure: IndicatorFigure) -> String {
    if let target = figure.target { return FigureText.decimal2(target) }
    guard let lower = figure.targetLower, let upper = figure.targetUpper else { return FigureText.empty }
    return "\(FigureText.decimal2(lower))–\(FigureText.decimal2(upper))"
  }

  /// `38 dari 40 (2 dibawa)`.
  private static func reported(_ figure: IndicatorFigure) -> String {
    guard let reported = figure.agenciesReported, let due = figure.agenciesDue else { return FigureText.empty }
    let carried = figure.agenciesCarried ?? 0
    return "\(reported) dari \(due)" + (carried > 0 ? " (\(carried) dibawa)" : "")
  }
}
