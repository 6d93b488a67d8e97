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

  private var summaryLines: [[BookCell]] { titleLines("Kompilasi Capaian Kinerja Pengadaan Barang/Jasa") }

  var summaryPlaces: SummaryPlaces {
    // Below the facts stands an empty line.
    SummaryPlaces(headingRow: summaryLines.count + facts.count + 2, areaCount: plan.areas.count)
  }

  func summarySheet(_ trace: TraceSheet) -> BookSheet {
    var sheet = BookSheet(SummaryPlaces.sheet)
    let (table, places) = (areaTable, summaryPlaces)
    var rows = summaryLines
    let valueRow = rows.count + 1
    // The value stands in the third column, left of the label's overflow.
    rows += facts.map { [.text($0.label, .label), BookCell(.empty), $0.value] }
    rows.append([])
    let heading = rows.count + 1
    let targetColumn = table.columns.count + 1
    rows.append(table.headings + [.text("Target", .heading)])
    for index in 0..<table.rows.count {
      rows.append(liveArea(table.rows[index], index, table, places) + [.number(Self.fullAchievement, .decimal2)])
    }
    rows.append(totalLine(table, places))
    putTotal(into: &rows, valueRow: valueRow, places)
    sheet.columns = table.columns.map { BookColumn($0.width) } + [BookColumn(9)]
    sheet.rows = BookRows(rows)
    sheet.page.footer = footer
    sheet.colourAchievements(columns: [3], rows: valueRow...valueRow, green: plan.settings.greenFrom, yellow: plan.settings.yellowFrom)
    let judged = (heading + 1)...rows.count
    sheet.colourAchievements(
      columns: [SummaryPlaces.achievementColumn], rows: judged, green: plan.settings.greenFrom, yellow: plan.settings.yellowFrom)
    sheet.colourWords(column: table.column("Warna"), rows: judged)
    sheet.links = summaryLinks(trace, places, valueRow: valueRow)
    if table.rows.count > 0 {
      let chart = nativeAreaChart(rows: (heading + 1)...(heading + table.rows.count), targetColumn: targetColumn)
      sheet.charts = [chart]
      // A line more than the chart, whose frame would lose its lower edge on paper.
      sheet.page.printArea = CellRange(rows: 1...(chart.anchor.rows.upperBound + 1), columns: 1...targetColumn)
    }
    return sheet
  }

  private func summaryLinks(_ trace: TraceSheet, _ places: SummaryPlaces, valueRow: Int) -> [BookLink] {
    let toTotal = CellReference(row: trace.totalRow, column: 1)
    var links = [BookLink(CellReference(row: valueRow, column: 3), to: TraceSheet.name, toTotal)]
    if compilation.whole.total.achievement != nil {
      links.append(BookLink(CellReference(row: places.totalRow, column: SummaryPlaces.achievementColumn), to: TraceSheet.name, toTotal))
    }
    for (area, row) in trace.areaRows.enumerated() {
      let hasValue = compilation.whole.areas[area].standing.achievement != nil
      for column in hasValue ? [SummaryPlaces.codeColumn, SummaryPlaces.achievementColumn] : [SummaryPlaces.codeColumn] {
        links.append(BookLink(places.areaCell(area, column: column), to: TraceSheet.name, CellReference(row: row, column: 1)))
      }
    }
    return links
  }

  /// An area's line: the weighted mean of its indicators.
  private func liveArea(_ cells: [BookCell], _ area: Int, _ table: ReportTable, _ places: SummaryPlaces) -> [BookCell] {
    var cells = cells
    let count = plan.indicators.count
    let indicators = indicatorPlaces
    let isOfArea = "--(\(indicators.range("Area", count: count))=\(ExcelText.quoted(plan.areas[area].code)))"
    func sum(_ title: String) -> String { "SUMPRODUCT(\(isOfArea),\(indicators.range(title, count: count)))" }
    let row = places.headingRow + 1 + area
    func here(_ title: String) -> String { "$" + CellReference(row: row, column: table.column(title)).description }
    cells.makeLive(table.column("Capaian (%)") - 1, "IFERROR(\(sum("Bobot × Capaian"))/\(sum("Bobot Dinilai")),\"\")")
    cells.makeLive(table.column("Bobot Dinilai") - 1, sum("Bobot Dinilai"))
    let isProvisional = "(\(indicators.range("Sementara", count: count))=\"Ya\")*ISNUMBER(\(indicators.range("Capaian (%)", count: count)))"
    putStanding(
      into: &cells, table, achievement: here("Capaian (%)"), isProvisional: "SUMPRODUCT(\(isOfArea),\(isProvisional))>0")
    return cells
  }

  /// Rating, colour and `Sementara` of an achievement.
  private func putStanding(into cells: inout [BookCell], _ table: ReportTable, achievement: String, isProvisional: String) {
    cells.makeLive(table.column("Predikat") - 1, plan.settings.ratingFormula(of: achievement))
    cells.makeLive(table.column("Warna") - 1, plan.settings.colourFormula(of: achievement))
    cells.makeLive(table.column("Sementara") - 1, "IF(ISNUMBER(\(achievement)),IF(\(isProvisional),\"Ya\",\"Tidak\"),\"\")")
  }

  private func totalLine(_ table: ReportTable, _ places: SummaryPlaces) -> [BookCell] {
    let total = compilation.whole.total
    var cells: [BookCell] = [
      .text("Nilai kinerja", .total), BookCell(.empty, .total), .number(plan.areas.reduce(0) { $0 + $1.weight }, .totalCount),
      .number(total.achievement, .totalDecimal2), .optional(total.rating, .total), .optional(total.colour?.rawValue, .total),
      total.achievement == nil ? BookCell(.empty, .total) : .text(FigureText.yesNo(total.isProvisional), .total),
      .number(total.weightJudged, .totalCount), .number(total.weightTotal, .totalCount),
    ]
    let actions = compilation.whole.actions
    for count in [actions.done, actions.late, actions.running, actions.notStarted, actions.notReported] {
      cells.append(.count(count, .totalCount))
    }
    cells.append(.number(actions.meanRealization, .totalDecimal2))
    func all(_ title: String) -> String { places.range(column: table.column(title)).absolute }
    let (weights, values) = (all("Bobot"), all("Capaian (%)"))
    cells.makeLive(SummaryPlaces.weightColumn - 1, "SUM(\(weights))")
    cells.makeLive(
      SummaryPlaces.achievementColumn - 1,
      "IFERROR(SUMPRODUCT(\(weights),\(values))/SUMPRODUCT(\(weights),--ISNUMBER(\(values))),\"\")")
    cells.makeLive(table.column("Bobot Dinilai") - 1, "SUM(\(all("Bobot Dinilai")))")
    putStanding(
      into: &cells, table, achievement: CellReference(row: places.totalRow, column: SummaryPlaces.achievementColumn).absolute,
      isProvisional: "COUNTIF(\(all("Sementara")),\"Ya\")>0")
    return cells
  }

  /// The first facts repeat the last line of the table.
  private func putTotal(into rows: inout [[BookCell]], valueRow: Int, _ places: SummaryPlaces) {
    let total = CellReference(row: places.totalRow, column: SummaryPlaces.achievementColumn).absolute
    rows[valueRow - 1].makeLive(2, "IF(ISNUMBER(\(total)),\(total),\"\(Self.notJudged)\")")
    rows[valueRow].makeLive(2, plan.settings.ratingFormula(of: total).map { "IF(ISNUMBER(\(total)),\($0),\"\(FigureText.empty)\")" })
    rows[valueRow + 1].makeLive(2, "IF(ISNUMBER(\(total)),\(plan.settings.colourFormula(of: total)),\"\(FigureText.empty)\")")
  }

  private static let notJudged = "belum dapat dinilai"

  /// Height of the chart in rows.
  private static let chartRows = 18

  private func nativeAreaChart(rows: ClosedRange<Int>, targetColumn: Int) -> BookChart {
    let chart = areaChart
    let columns = [SummaryPlaces.achievementColumn, targetColumn]
    let top = rows.upperBound + 3
    var native = BookChart(
      .columns, title: chart.title,
      series: zip(chart.series, columns).map { series, column in
        BookSeries(
          series.name, sheet: SummaryPlaces.sheet, categoryRange: CellRange(rows: rows, columns: 2...2), categories: chart.categories,
          valueRange: CellRange(rows: rows, columns: column...column), values: series.values, isTarget: series.isTarget)
      }, anchor: CellRange(rows: top...(top + Self.chartRows), columns: 1...9))
    native.valueTitle = chart.valueTitle
    native.valueMinimum = 0
    return native
  }

  private var facts: [Fact] {
    let whole = compilation.whole
    let excluded = compilation.excluded
    var facts = [
      Fact(
        "Nilai kinerja",
        whole.total.achievement == nil ? .text(Self.notJudged, .plain) : .number(whole.total.achievement, .factValue)),
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
    facts += Self.lines(missing.map(missingWords), more: "OPD lain, lihat lembar Capaian OPD")
    let carriedBeside = carried.filter { !plan.agencies[$0.agency].mustReport }
    facts += Self.lines(carriedBeside.map(missingWords), more: "OPD lain, lihat lembar Capaian OPD")
    facts.append(Fact("Indikator sementara", .count(provisional.count, .factCount)))
    facts += Self.lines(
      stride(from: 0, to: provisional.count, by: Self.codesOnLine).map { first in
        provisional[first..<min(first + Self.codesOnLine, provisional.count)].map(\.code).joined(separator: ", ")
      }, more: "baris kode lain, lihat lembar Capaian Indikator")
    facts.append(Fact("Indikator tidak dinilai", .count(notJudged.count, .factCount)))
    facts += Self.lines(notJudged.map(notJudgedWords), more: "indikator lain, lihat lembar Capaian Indikator")
    facts.append(Fact("Hasil pemeriksaan", findingCounts))
    facts.append(Fact("Baris paket tidak dihitung", .count(excluded.rows, .factCount)))
    if excluded.rows > 0 {
      facts.append(Fact("Pagu baris itu", FigureText.rupiah(excluded.budget)))
      facts.append(Fact("Nilai kontrak baris itu", FigureText.rupiah(excluded.contract)))
    }
    return facts
  }

  /// Lines of one kind: the first sheet is a summary, and its print is one page or two.
  private static let linesOfKind = 12
  /// Indicator codes that have room on a line.
  private static let codesOnLine = 12

  /// One line for each text, below its count; what is too much is counted.
  private static func lines(_ texts: [String], more: String) -> [Fact] {
    var lines = texts.prefix(linesOfKind).map { Fact("", $0) }
    if texts.count > linesOfKind { lines.append(Fact("", "… dan \(FigureText.count(texts.count - linesOfKind)) \(more)")) }
    return lines
  }

  var findingCounts: String {
    "\(FigureText.count(count(.error))) salah, \(FigureText.count(count(.warning))) perlu diperiksa, \(FigureText.count(count(.note))) catatan"
  }
}
