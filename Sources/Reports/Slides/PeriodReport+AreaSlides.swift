// Each area on a slide: its achievement, its weak indicators, and all of them as bars.

import Analysis
import Calculation
import Formulas
import Plans

extension PeriodReport {
  private static let weakNames: ProseNames = ["kode", "nama", "satuan", "realisasi", "target", "warna_indikator"]

  var areaValues: ProseValues {
    let entries = areaSlides.own.enumerated().map { index, area -> ProseValues in
      let place = plan.areas.firstIndex(of: area) ?? index
      var values = Self.standing(
        compiled.compilation.whole.areas[place].standing, before: analysis.previous?.areas[place].standing.achievement, prefix: "area_")
      let weak = analysed.weak.filter { isMember($0.figure, of: area) }
      values["area_nama"] = .text(area.name)
      values["area_bobot"] = .text(FigureText.short(area.weight))
      values["gambar"] = .text(AreaSlides.visual(index))
      let hidden = members(of: area).count - shown(of: area).count
      values["indikator_lain"] = .text(hidden > 0 ? FigureText.count(hidden) : "")
      values["area_ada_lemah"] = .flag(!weak.isEmpty)
      values["lemah"] = .list(of: Self.weakNames, weak.map { weakValues($0) })
      return values
    }
    // Every entry has the same names; a plan without an area is none.
    return ["area": .list(of: entries.first.map(ProseNames.init) ?? [], entries), "area_lain": .flag(!areaSlides.together.isEmpty)]
  }

  private func weakValues(_ member: IndicatorAnalysis) -> ProseValues {
    let (figure, indicator) = (member.figure, plan.indicators[member.figure.indicator])
    return [
      "kode": .text(indicator.code), "nama": .text(indicator.name), "satuan": .text(indicator.unit),
      "realisasi": .text(FigureText.decimal2(figure.realization)), "target": .text(CompilationReport.target(figure)),
      "warna_indikator": .text(figure.colour?.rawValue ?? ""),
    ]
  }

  private func isMember(_ figure: IndicatorFigure, of area: StrategicArea) -> Bool {
    TextKey.fold(plan.indicators[figure.indicator].area) == TextKey.fold(area.code)
  }

  private func members(of area: StrategicArea) -> [IndicatorFigure] {
    compiled.compilation.whole.indicators.filter { isMember($0, of: area) }
  }

  /// Bars that are legible on a slide.
  private static let barsShown = 10

  /// The weakest where there are too many, in plan order.
  private func shown(of area: StrategicArea) -> [IndicatorFigure] {
    let all = members(of: area)
    guard all.count > Self.barsShown else { return all }
    let weakest = all.enumerated().sorted {
      ($0.element.achievement ?? .infinity, $0.offset) < ($1.element.achievement ?? .infinity, $1.offset)
    }.prefix(Self.barsShown).map(\.offset)
    return weakest.sorted().map { all[$0] }
  }

  func indicatorChart(_ area: StrategicArea) -> Chart { compiled.indicatorChart(shown(of: area), of: area) }

  var togetherTable: DocumentTable {
    DocumentTable(
      [.init("Area strategis"), .init("Bobot", .right), .init("Capaian (%)", .right), .init("Predikat"), .init("Warna")],
      rows: areaSlides.together.compactMap { area in
        plan.areas.firstIndex(of: area).map { place in
          let standing = compiled.compilation.whole.areas[place].standing
          return [
            area.name, FigureText.short(area.weight),
            FigureText.decimal2(standing.achievement) + (standing.isProvisional ? " (sementara)" : ""),
            standing.rating ?? FigureText.empty, standing.colour?.rawValue ?? FigureText.empty,
          ]
        }
      })
  }
}
