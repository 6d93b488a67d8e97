// Each area, then each of its indicators, as named values: what was reached, where it goes, and who is behind it.

import Analysis
import Calculation
import Formulas
import Plans

extension PeriodReport {
  var areaParts: ProseValues {
    [
      "grafik_nilai": .blocks { if let chart = compiled.totalChart { $0.chart(chart) } },
      "area": .list(of: Self.areaNames, plan.areas.indices.map(area)),
    ]
  }

  private static let areaNames = ProseNames(
    ["nama_area", "kode_area", "capaian_area", "sebutan_area", "capaian_sebelumnya", "bobot_dinilai", "bobot_total", "tabel_indikator"],
    lists: ["indikator": indicatorNames])

  private static let indicatorNames = ProseNames(
    [
      "kode", "nama", "satuan", "target", "realisasi", "capaian", "sebutan", "alasan", "tren", "laju", "proyeksi", "proyeksi_bawah",
      "proyeksi_atas", "target_tahun", "putusan", "pembanding", "kendala", "opd", "grafik",
    ], flags: ["perlu_perhatian", "naik_tiap_bulan"], lists: ["langkah": ["teks"]])

  private func area(_ index: Int) -> ProseValues {
    let area = plan.areas[index]
    let standing = compiled.compilation.whole.areas[index].standing
    let before = analysis.previous?.areas[index].standing.achievement
    let members = analysis.indicators.filter { TextKey.fold(plan.indicators[$0.figure.indicator].area) == TextKey.fold(area.code) }
    return [
      "nama_area": .text(area.name), "kode_area": .text(area.code),
      "capaian_area": .text(standing.achievement.map { FigureText.decimal2($0) } ?? ""),
      "sebutan_area": .text(Self.epithets(standing.rating, standing.colour, standing.isProvisional)),
      "capaian_sebelumnya": .text(before.map { FigureText.decimal2($0) } ?? ""),
      "bobot_dinilai": .text(FigureText.short(standing.weightJudged)), "bobot_total": .text(FigureText.short(standing.weightTotal)),
      "tabel_indikator": .blocks { $0.table(table(members)) }, "indikator": .list(of: Self.indicatorNames, members.map(indicator)),
    ]
  }

  /// `Rendah, merah, sementara`.
  private static func epithets(_ rating: String?, _ colour: Colour?, _ isProvisional: Bool) -> String {
    [rating, colour?.rawValue, isProvisional ? FigureWords.provisional.lowercased() : nil].compactMap { $0 }.joined(separator: ", ")
  }

  private func indicator(_ member: IndicatorAnalysis) -> ProseValues {
    let (figure, indicator, trend) = (member.figure, plan.indicators[member.figure.indicator], member.trend)
    let needsCare = figure.colour == .red || figure.colour == .yellow
    let projection = member.projection
    let year = indicator.target(of: Period(year: plan.year, span: .year))
    func printed(_ value: Double?) -> ProseValue { .text(value.map { FigureText.decimal2($0) } ?? "") }
    return [
      "kode": .text(indicator.code), "nama": .text(indicator.name), "satuan": .text(indicator.unit),
      "target": .text(figure.consolidatedTarget == nil ? "" : CompilationReport.target(figure)), "realisasi": printed(figure.realization),
      "capaian": printed(figure.achievement), "sebutan": .text(Self.epithets(figure.rating, figure.colour, figure.isProvisional)),
      "alasan": .text(figure.reason.map(FigureWords.reason) ?? ""), "tren": .text(trend.line == nil ? "" : AnalysisWords.course(trend)),
      "laju": printed(trend.line.map { abs($0.slope) }), "naik_tiap_bulan": .flag((trend.line?.slope ?? 0) >= 0),
      "proyeksi": printed(projection?.value), "proyeksi_bawah": printed(projection?.lower), "proyeksi_atas": printed(projection?.upper),
      "target_tahun": .text(year == nil ? "" : AnalysisReport.target(year)),
      "putusan": .text(projection?.isReached == nil ? "" : projection.map(AnalysisWords.reached) ?? ""),
      "pembanding": .text(comparisons(trend)), "perlu_perhatian": .flag(needsCare), "kendala": .text(member.mainObstacle ?? ""),
      "opd": .text((member.contribution?.leading ?? 0) > 0 ? analysed.contributors(member) : ""),
      "langkah": .sentences(needsCare && member.gap?.noLever == nil ? analysed.remedies(member) : []),
      "grafik": .blocks { if needsCare, let chart = compiled.trendChart(figure) { $0.chart(chart) } },
    ]
  }

  /// `periode sebelumnya 43,00 (naik 1,00, membaik); baseline 40,00 (naik 4,00, membaik)`; empty where nothing is known.
  private func comparisons(_ trend: Trend) -> String {
    [("periode sebelumnya", trend.previous), ("periode yang sama tahun lalu", trend.yearBefore), ("baseline", trend.baseline)]
      .compactMap { name, known in known.map { "\(name) \(AnalysisWords.comparison($0))" } }.joined(separator: "; ")
  }

  private func table(_ members: [IndicatorAnalysis]) -> DocumentTable {
    var table = DocumentTable(
      [
        .init("Indikator"), .init("Satuan"), .init("Target", .right), .init("Realisasi", .right), .init("Capaian (%)", .right),
        .init("Predikat"), .init("Warna"), .init("Tren"),
      ],
      rows: members.map { member in
        let (figure, indicator) = (member.figure, plan.indicators[member.figure.indicator])
        return [
          "\(indicator.code) \(indicator.name)", indicator.unit, CompilationReport.target(figure),
          FigureText.decimal2(figure.realization) + (figure.isProvisional ? " (sementara)" : ""),
          FigureText.decimal2(figure.achievement), figure.rating ?? FigureText.empty, figure.colour?.rawValue ?? FigureText.empty,
          AnalysisWords.course(member.trend),
        ]
      })
    table.rowTargets = members.map { Self.anchor(plan.indicators[$0.figure.indicator]) }
    return table
  }

  /// Where the trace of an indicator stands in the report.
  static func anchor(_ indicator: Indicator) -> String { "jejak-" + fileNamePart(indicator.code) }
}
