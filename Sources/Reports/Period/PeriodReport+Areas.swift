// Each area, then each of its indicators: what was reached, where it goes, and who is behind it.

import Analysis
import Calculation
import Formulas
import Plans

extension PeriodReport {
  func appendAreas(to text: inout Document) {
    text.heading(2, "Capaian per area strategis")
    text.paragraph(ReportProse.areaIntroduction)
    if let chart = compiled.totalChart { text.chart(chart) }
    for (index, area) in plan.areas.enumerated() {
      text.heading(3, "\(area.name) (\(area.code))")
      let standing = compiled.compilation.whole.areas[index].standing
      text.paragraph(sentence(standing, before: analysis.previous?.areas[index].standing.achievement))
      let members = analysis.indicators.filter { TextKey.fold(plan.indicators[$0.figure.indicator].area) == TextKey.fold(area.code) }
      text.table(table(members))
      for member in members { appendIndicator(member, to: &text) }
    }
  }

  private func sentence(_ standing: Standing, before: Double?) -> String {
    guard let achievement = standing.achievement else {
      return "Area ini belum mempunyai capaian: tidak ada indikatornya yang dapat dinilai pada periode ini."
    }
    let rating = [standing.rating, standing.colour?.rawValue].compactMap { $0 }.joined(separator: ", ")
    let provisional = standing.isProvisional ? ", sementara" : ""
    let compared =
      before.map { "periode sebelumnya \(FigureText.decimal2($0))" } ?? "periode sebelumnya \(AnalysisWords.nothingToCompare)"
    return
      "Capaian \(FigureText.decimal2(achievement)) persen (\(rating)\(provisional)); \(compared). Bobot yang dinilai \(FigureText.short(standing.weightJudged)) dari \(FigureText.short(standing.weightTotal))."
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

  private func appendIndicator(_ member: IndicatorAnalysis, to text: inout Document) {
    let (figure, indicator) = (member.figure, plan.indicators[member.figure.indicator])
    text.heading(4, "\(indicator.code) \(indicator.name)")
    var facts = [
      DocumentFact(
        "Target",
        figure.consolidatedTarget == nil ? "tidak ada pada periode ini" : "\(CompilationReport.target(figure)) \(indicator.unit)"),
      DocumentFact("Realisasi", figure.realization.map { "\(FigureText.decimal2($0)) \(indicator.unit)" } ?? "belum ada nilai"),
      DocumentFact("Capaian", achievement(figure)), DocumentFact("Tren", trend(member.trend)),
      DocumentFact("Periode sebelumnya", AnalysisWords.comparison(member.trend.previous)),
      DocumentFact("Tahun lalu", AnalysisWords.comparison(member.trend.yearBefore)),
      DocumentFact("Baseline", indicator.baseline == nil ? "tidak ditetapkan" : AnalysisWords.comparison(member.trend.baseline)),
      DocumentFact("Target tahun ini", yearTarget(member, indicator)),
    ]
    if figure.colour == .red || figure.colour == .yellow {
      facts.append(DocumentFact("Kendala yang paling sering", member.mainObstacle ?? "tidak ada yang dilaporkan"))
      facts.append(DocumentFact("OPD di baliknya", behind(member)))
      if let remedy = analysed.remedies(member).first { facts.append(DocumentFact("Yang diperlukan", remedy)) }
    }
    text.facts(facts)
    if figure.colour == .red || figure.colour == .yellow, let chart = compiled.trendChart(figure) { text.chart(chart) }
  }

  private func achievement(_ figure: IndicatorFigure) -> String {
    guard let achievement = figure.achievement else {
      return figure.reason.map(FigureWords.reason) ?? FigureWords.status(figure.status)
    }
    let rating = [figure.rating, figure.colour?.rawValue, figure.isProvisional ? "sementara" : nil].compactMap { $0 }
    return "\(FigureText.decimal2(achievement)) persen (\(rating.joined(separator: ", ")))"
  }

  private func trend(_ trend: Trend) -> String {
    let course = AnalysisWords.course(trend)
    guard let line = trend.line else { return course }
    return "\(course), \(FigureText.decimal2(line.slope)) per bulan"
  }

  private func yearTarget(_ member: IndicatorAnalysis, _ indicator: Indicator) -> String {
    let target = indicator.target(of: Period(year: plan.year, span: .year))
    guard target != nil else { return "tidak ditetapkan" }
    let words = AnalysisReport.target(target)
    guard let projection = member.projection else { return "\(words); proyeksi \(AnalysisWords.tooFewValues)" }
    return
      "\(words); proyeksi \(FigureText.decimal2(projection.value)) (\(FigureText.decimal2(projection.lower)) sampai \(FigureText.decimal2(projection.upper))): \(AnalysisWords.reached(projection))"
  }

  private func behind(_ member: IndicatorAnalysis) -> String {
    guard let contribution = member.contribution, contribution.leading > 0 else { return "tidak ada yang dapat disebut" }
    return analysed.contributors(member)
  }
}
