// The period report as slides (SOP 17): the same figures, as few of them as a meeting can look at.

import Analysis
import Calculation
import Formulas
import Plans

extension PeriodReport {
  package var slides: SlideDraft {
    var values = coverValues
    for part in [totalValues, areaValues, agencyValues, actionValues] { values.merge(part) { first, _ in first } }
    values["jumlah_rekomendasi"] = .text(FigureText.count(analysis.adviceGroups.count))
    values["ada_rekomendasi"] = .flag(!analysis.advice.isEmpty)
    values["ada_lemah"] = .flag(!analysed.weak.isEmpty)
    values["jumlah_lemah"] = .text(FigureText.count(analysed.weak.count))
    var visuals: [String: Slide.Visual] = [
      "capaian-area": .chart(compiled.areaChart), "capaian-opd": .chart(compiled.agencyChart(shownAgencies)),
    ]
    visuals["nilai-bulanan"] = compiled.totalChart.map(Slide.Visual.chart)
    visuals["rencana-aksi"] = compiled.actionChart.map(Slide.Visual.chart)
    visuals["indikator-lemah"] = .table(SlideTable(weakTable, of: "indikator"))
    visuals["rekomendasi"] = .table(SlideTable(DocumentTable(analysed.adviceGroupTable).without(column: 2), of: "rekomendasi"))
    for (index, area) in areaSlides.own.enumerated() { visuals[AreaSlides.visual(index)] = .chart(indicatorChart(area)) }
    if !areaSlides.together.isEmpty { visuals[AreaSlides.visualTogether] = .table(SlideTable(togetherTable, of: "area")) }
    return SlideDraft(
      kind: .achievement, baseName: "paparan-" + period.code, footer: "\(plan.settings.unit) – \(period.title)", source: "laporan",
      values: values, visuals: visuals)
  }

  var areaSlides: AreaSlides { AreaSlides(plan.areas) }

  private var coverValues: ProseValues {
    let settings = plan.settings
    return [
      "pemda": .text(settings.region), "ukpbj": .text(settings.unit), "periode": .text(period.title), "tahun": .text("\(plan.year)"),
      "versi_rencana": .text(settings.version), "tanggal": .text(FigureText.day(day)),
    ]
  }

  private var totalValues: ProseValues {
    let total = compiled.compilation.whole.total
    func count(_ colour: Colour?) -> ProseValue { .text(FigureText.count(analysis.indicators.count { $0.figure.colour == colour })) }
    let excluded = compiled.compilation.excluded
    var values = Self.standing(total, before: analysis.previous?.total.achievement)
    values["periode_sebelumnya"] = .text(period.previous.title)
    values["hijau"] = count(.green)
    values["kuning"] = count(.yellow)
    values["merah"] = count(.red)
    values["tidak_dinilai"] = analysis.indicators.contains { $0.figure.colour == nil } ? count(nil) : .text("")
    values["baris_salah"] = .text(excluded.rows > 0 ? FigureText.count(excluded.rows) : "")
    values["pagu_salah"] = .text(FigureText.rupiah(excluded.budget))
    values["ada_tren"] = .flag(areaSlides.leavesRoom && compiled.totalChart != nil)
    return values
  }

  /// `capaian`, `predikat`, `warna`, `sementara`, and how it was the period before; empty where there is none.
  /// - Parameter prefix: of the names. A list's entries need names of their own: what is empty in an entry would be taken from around the list.
  static func standing(_ standing: Standing, before: Double?, prefix: String = "") -> ProseValues {
    let change = standing.achievement.flatMap { now in before.map { rounded(now - $0, places: 2) } }
    let values: ProseValues = [
      "capaian": .text(standing.achievement.map { FigureText.decimal2($0) } ?? ""), "predikat": .text(standing.rating ?? ""),
      "warna": .text(standing.colour?.rawValue ?? ""), "sementara": .flag(standing.isProvisional),
      "sebelumnya": .text(change == nil ? "" : FigureText.decimal2(before)),
      "perubahan": .text(change.map { FigureText.decimal2(abs($0)) } ?? ""), "naik": .flag((change ?? 0) > 0),
      "turun": .flag((change ?? 0) < 0), "sama": .flag(change == 0),
    ]
    return Dictionary(uniqueKeysWithValues: values.map { (prefix + $0, $1) })
  }
}
