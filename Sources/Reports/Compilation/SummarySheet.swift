// The first sheet: the value, the areas, a chart, and what is missing.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets

extension CompilationReport {
  /// Label and value; the value is short enough to stand on one line.
  private struct Fact {
    var label: String
    var value: BookCell

    init(_ label: String, _ value: BookCell) {
      self.label = label
      self.value = value
    }

    init(_ label: String, _ text: String) { self.init(label, .text(text, .plain)) }
  }

  var summarySheet: BookSheet {
    var sheet = BookSheet("Ringkasan")
    let table = areaTable
    var rows = titleLines("Kompilasi Capaian Kinerja Pengadaan Barang/Jasa")
    let valueRow = rows.count + 1
    // The value stands in the third column, left of the label's overflow.
    rows += facts.map { [.text($0.label, .label), BookCell(.empty), $0.value] }
    rows.append([])
    let heading = rows.count + 1
    let targetColumn = table.columns.count + 1
    rows.append(table.headings + [.text("Target", .heading)])
    for index in 0..<table.rows.count { rows.append(table.rows[index] + [.number(Self.chartTarget, .decimal2)]) }
    let total = compilation.whole.total
    var totalCells: [BookCell] = [
      .text("Nilai kinerja", .total), BookCell(.empty, .total), .number(plan.areas.reduce(0) { $0 + $1.weight }, .totalCount),
      .number(total.achievement, .totalDecimal2), .optional(total.rating, .total), .optional(total.colour?.rawValue, .total),
      .text(FigureText.yesNo(total.isProvisional), .total), .number(total.weightJudged, .totalCount),
      .number(total.weightTotal, .totalCount),
    ]
    let actions = compilation.whole.actions
    for count in [actions.done, actions.late, actions.running, actions.notStarted, actions.notReported] {
      totalCells.append(.count(count, .totalCount))
    }
    totalCells.append(.number(actions.meanRealization, .totalDecimal2))
    rows.append(totalCells)
    sheet.columns = table.columns.map { BookColumn($0.width) } + [BookColumn(9)]
    sheet.rows = BookRows(rows)
    sheet.page.footer = footer
    sheet.colourAchievements(columns: [3], rows: valueRow...valueRow, green: plan.settings.greenFrom, yellow: plan.settings.yellowFrom)
    let judged = (heading + 1)...rows.count
    sheet.colourAchievements(columns: [4], rows: judged, green: plan.settings.greenFrom, yellow: plan.settings.yellowFrom)
    sheet.colourWords(column: 6, rows: judged)
    if table.rows.count > 0 {
      let chart = areaChart(rows: (heading + 1)...(heading + table.rows.count), targetColumn: targetColumn)
      sheet.charts = [chart]
      // A line more than the chart, whose frame would lose its lower edge on paper.
      sheet.page.printArea = CellRange(rows: 1...(chart.anchor.rows.upperBound + 1), columns: 1...targetColumn)
    }
    return sheet
  }

  /// The line that an achievement of 100 per cent draws.
  private static let chartTarget = 100.0
  /// Height of the chart in rows.
  private static let chartRows = 18

  private func areaChart(rows: ClosedRange<Int>, targetColumn: Int) -> BookChart {
    let areas = compilation.whole.areas
    let names = areas.map { plan.areas[$0.area].name }
    func series(_ name: String, column: Int, values: [Double?], isTarget: Bool) -> BookSeries {
      BookSeries(
        name, sheet: "Ringkasan", categoryRange: CellRange(rows: rows, columns: 2...2), categories: names,
        valueRange: CellRange(rows: rows, columns: column...column), values: values, isTarget: isTarget)
    }
    let top = rows.upperBound + 3
    var chart = BookChart(
      .columns, title: "Capaian per Area Strategis – \(period.title)",
      series: [
        series("Capaian (%)", column: 4, values: areas.map(\.standing.achievement), isTarget: false),
        series("Target (100 %)", column: targetColumn, values: areas.map { _ in Self.chartTarget }, isTarget: true),
      ], anchor: CellRange(rows: top...(top + Self.chartRows), columns: 1...9))
    chart.valueTitle = "Capaian (%)"
    chart.valueMinimum = 0
    return chart
  }

  private var facts: [Fact] {
    let whole = compilation.whole
    let excluded = compilation.excluded
    var facts = [
      Fact(
        "Nilai kinerja",
        whole.total.achievement == nil ? .text("belum dapat dinilai", .plain) : .number(whole.total.achievement, .factValue)),
      Fact("Predikat", whole.total.rating ?? FigureText.empty),
      Fact("Warna", whole.total.colour?.rawValue ?? FigureText.empty),
      Fact("Bobot yang dinilai", "\(FigureText.short(whole.total.weightJudged)) dari \(FigureText.short(whole.total.weightTotal))"),
      Fact("Sifat angka", whole.total.isProvisional ? "Sementara, masih dapat berubah" : "Lengkap"),
      Fact("Rencana kinerja", "Tahun \(plan.year), versi \(plan.settings.version)"),
      Fact("Skala predikat", plan.settings.scale.title),
    ]
    facts.append(Fact("OPD wajib lapor", .count(agenciesDue.count, .factCount)))
    let month = monthShown.map { " untuk \(monthNames[$0 - 1])" } ?? ""
    facts.append(Fact("OPD sudah lapor\(month)", .count(agenciesDue.count(where: \.hasReported), .factCount)))
    facts.append(Fact("OPD memakai laporan lama", .count(missing.count { $0.carriedFromMonth != nil }, .factCount)))
    facts.append(Fact("OPD belum lapor", .count(missing.count, .factCount)))
    facts.append(Fact("Hasil pemeriksaan", findingCounts))
    facts.append(Fact("Baris paket tidak dihitung", .count(excluded.rows, .factCount)))
    if excluded.rows > 0 {
      facts.append(Fact("Pagu baris itu", FigureText.rupiah(excluded.budget)))
      facts.append(Fact("Nilai kontrak baris itu", FigureText.rupiah(excluded.contract)))
    }
    return facts
  }

  var findingCounts: String {
    "\(FigureText.count(count(.error))) salah, \(FigureText.count(count(.warning))) perlu diperiksa, \(FigureText.count(count(.note))) catatan"
  }
}
