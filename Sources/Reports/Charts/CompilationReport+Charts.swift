// The compilation's figures as charts.

import Calculation
import Formulas
import Plans

extension CompilationReport {
  /// The line that an achievement of 100 per cent draws.
  static let fullAchievement = 100.0

  /// Achievement per area against 100 per cent; also in the workbook.
  var areaChart: Chart {
    let areas = compilation.whole.areas
    let names = areas.map { plan.areas[$0.area].name }
    return Chart(
      .bars, name: "capaian-area", title: "Capaian per Area Strategis – \(period.title)",
      summary: Self.summary(zip(names, areas.map(\.standing.achievement)), unit: " persen"), valueTitle: "Capaian (%)", categories: names,
      series: [
        ChartMarks("Capaian (%)", values: areas.map(\.standing.achievement), colours: areas.map(\.standing.colour)),
        ChartMarks("Target (100 %)", values: areas.map { _ in Self.fullAchievement }, isTarget: true),
      ])
  }

  /// Achievement of some indicators of an area against 100 per cent.
  func indicatorChart(_ figures: [IndicatorFigure], of area: StrategicArea) -> Chart {
    let names = figures.map { "\(plan.indicators[$0.indicator].code) \(plan.indicators[$0.indicator].name)" }
    return Chart(
      .bars, name: "indikator-" + fileNamePart(area.code), title: "Capaian Indikator – \(area.name)",
      summary: Self.summary(zip(names, figures.map(\.achievement)), unit: " persen"), valueTitle: "Capaian (%)", categories: names,
      series: [
        ChartMarks("Capaian (%)", values: figures.map(\.achievement), colours: figures.map(\.colour)),
        ChartMarks("Target (100 %)", values: figures.map { _ in Self.fullAchievement }, isTarget: true),
      ])
  }

  /// The total of each month as it is known today, January first.
  var monthlyTotals: [Double?] {
    (1...period.lastMonth).map { compilation.whole(of: Period(year: plan.year, span: .month($0))).total.achievement }
  }

  /// The total month by month; nil before there are two values.
  var totalChart: Chart? {
    let values = monthlyTotals
    guard values.count(where: { $0 != nil }) > 1 else { return nil }
    let names = values.indices.map { monthNames[$0] }
    return Chart(
      .lines, name: "nilai-kinerja", title: "Nilai Kinerja per Bulan \(plan.year)", summary: Self.summary(zip(names, values), unit: ""),
      categories: names,
      series: [
        ChartMarks("Nilai kinerja", values: values),
        ChartMarks("Target (100 %)", values: values.map { _ in Self.fullAchievement }, isTarget: true),
      ])
  }

  /// An indicator's monthly values with its targets; nil without a value. Of a range both bounds are drawn.
  func trendChart(_ figure: IndicatorFigure) -> Chart? {
    guard figure.monthlyValues.contains(where: { $0 != nil }) else { return nil }
    let indicator = plan.indicators[figure.indicator]
    let targets = Array(indicator.targets.prefix(period.lastMonth))
    var series = [ChartMarks("Realisasi", values: figure.monthlyValues)]
    if targets.contains(where: { $0?.isRange == true }) {
      series.append(ChartMarks("Batas bawah target", values: targets.map { $0?.lower }, isTarget: true))
      series.append(ChartMarks("Batas atas target", values: targets.map { $0?.upper }, isTarget: true))
    } else if targets.contains(where: { $0 != nil }) {
      series.append(ChartMarks("Target", values: targets.map { $0?.lower }, isTarget: true))
    }
    let names = figure.monthlyValues.indices.map { monthNames[$0] }
    return Chart(
      .lines, name: "tren-" + fileNamePart(indicator.code), title: "\(indicator.code) \(indicator.name)",
      summary: Self.summary(zip(names, figure.monthlyValues), unit: " \(indicator.unit)"), valueTitle: indicator.unit, categories: names,
      series: series)
  }

  /// OPDs in the order of the ranking against areas.
  var agencyChart: Chart { agencyChart(agencyLines) }

  /// Some OPDs against areas.
  func agencyChart(_ lines: [AgencyLine]) -> Chart {
    Chart(
      .heat, name: "capaian-opd", title: "Capaian OPD per Area Strategis – \(period.title)",
      summary: "Capaian setiap OPD pada setiap area, dalam persen; angkanya sama dengan tabel capaian OPD.",
      categories: plan.areas.map(\.name),
      series: lines.map { line in
        let figure = compilation.agencies[line.figure]
        return ChartMarks(
          plan.agencies[figure.agency].name, values: figure.rollUp.areas.map(\.standing.achievement),
          colours: figure.rollUp.areas.map(\.standing.colour))
      })
  }

  /// Action items by status, in all and per area; nil without an item.
  var actionChart: Chart? {
    guard !compilation.actions.isEmpty else { return nil }
    let all = compilation.whole.actions
    let groups = [("Seluruh rencana aksi", all)] + compilation.whole.areas.map { (plan.areas[$0.area].name, $0.actions) }
    func series(_ status: ActionStatus, _ count: (ActionCounts) -> Int) -> ChartMarks {
      ChartMarks(status.rawValue, values: groups.map { Double(count($0.1)) })
    }
    return Chart(
      .parts, name: "rencana-aksi", title: "Kemajuan Rencana Aksi – \(period.title)",
      summary: "Selesai \(all.done), berjalan \(all.running), terlambat \(all.late), belum mulai \(all.notStarted), "
        + "tidak dilaporkan \(all.notReported).",
      categories: groups.map(\.0),
      series: [
        series(.done, \.done), series(.running, \.running), series(.late, \.late), series(.notStarted, \.notStarted),
        series(.notReported, \.notReported),
      ])
  }

  /// `Ketepatan Waktu 95,20; Efisiensi Biaya tidak ada nilai.`
  private static func summary(_ entries: some Sequence<(String, Double?)>, unit: String) -> String {
    entries.map { name, value in value.map { "\(name) \(FigureText.decimal2($0))\(unit)" } ?? "\(name) tidak ada nilai" }
      .joined(separator: "; ") + "."
  }
}
