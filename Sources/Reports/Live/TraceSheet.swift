// The sheet Jejak: how each figure of the whole came about, step by step, with live values.

import Calculation
import Formulas
import Plans
import Spreadsheets

/// One block per indicator, then per area, then the total. Each line is one step.
struct TraceSheet {
  static let name = "Jejak"
  private static let titles = ["Kode", "Bulan", "Langkah", "Isi", "Nilai", "Sumber"]
  private static let valueColumn = 5
  private static let sourceColumn = 6

  private let report: CompilationReport
  private var rows: [[BookCell]] = []
  private var links: [BookLink] = []
  /// For each indicator and month of the period the cell of v(m); months in which nobody is heard have none.
  private(set) var monthCells: [[Int: String]] = []
  /// For each indicator whether a figure with all its months would be provisional: an OPD that must report has not done so itself in a month
  /// that it uses.
  private(set) var lacksReports: [Bool] = []
  /// First rows of the blocks.
  private(set) var indicatorRows: [Int] = []
  private(set) var areaRows: [Int] = []
  private(set) var totalRow = 0

  init(_ report: CompilationReport) {
    self.report = report
    rows = report.titleLines(
      "Jejak Angka",
      [
        "Setiap langkah dari baris data sampai capaian. Nilai dihitung ulang oleh Excel bila data diubah; kolom pembantu ada pada lembar data."
      ])
    rows.append(Self.titles.map { .text($0, .heading) })
    let workings = Workings(report.compilation)
    for index in report.plan.indicators.indices {
      addIndicator(index, workings.months(ofIndicator: index, agency: nil))
    }
    for index in report.plan.areas.indices { addArea(index) }
    addTotal()
  }

  private var headingRow: Int { report.titleLines("", [""]).count + 1 }

  /// Appends a line and gives the place of its value.
  @discardableResult
  private mutating func add(
    _ code: String, _ month: Int?, _ step: String, _ text: String, _ value: BookCell = BookCell(.empty, .number), source: String? = nil,
    isHead: Bool = false
  ) -> String {
    rows.append([
      .text(code, .code), .optional(month.map { monthNames[$0 - 1] }), .text(step, isHead ? .total : .wrapped),
      .optional(text, isHead ? .total : .wrapped), value, .optional(source, .wrapped),
    ])
    return "'\(Self.name)'!" + CellReference(row: rows.count, column: Self.valueColumn).absolute
  }

  // MARK: Indicators

  private mutating func addIndicator(_ index: Int, _ workings: [MonthWorking]) {
    let (indicator, live) = (report.plan.indicators[index], report.live)
    indicatorRows.append(rows.count + 1)
    add(indicator.code, nil, "Indikator", "\(indicator.name) (\(indicator.unit))", isHead: true)
    add(indicator.code, nil, "Rumus", indicator.formula.text)
    add(indicator.code, nil, "Cara membaca", IndicatorWords.sentences(indicator))
    var cells: [Int: String] = [:]
    for month in report.period.months where month <= workings.count && workings[month - 1].isHeard {
      let working = workings[month - 1]
      var aggregates: [String] = []
      for (position, aggregate) in indicator.formula.aggregates.enumerated() {
        let cell = live.aggregate(position, of: index, month: month, agency: nil, value: working.aggregates[position])
        aggregates.append(addAggregate(aggregate, cell, position, index, month))
      }
      let value = live.monthValue(of: index, month: month, agency: nil, aggregates: aggregates, value: working.value)
      let names = indicator.formula.aggregates.indices.map { "Agregat \($0 + 1)" }
      cells[month] = add(
        indicator.code, month, "Nilai bulan", indicator.formula.text(naming: names), BookCell(value.bookValue, .decimal2),
        source: value.obstacle.map(LiveWords.value))
    }
    monthCells.append(cells)
    let used = CountingMonths(of: indicator, period: report.period).used { _ in true }
    lacksReports.append(
      indicator.source != .submissions && used.contains { $0 <= workings.count && workings[$0 - 1].reported < workings[$0 - 1].due })
    addJudgement(index)
  }

  private mutating func addAggregate(_ aggregate: Aggregate, _ cell: LiveCell, _ position: Int, _ index: Int, _ month: Int) -> String {
    let helper = report.live.helper(indicator: index, aggregate: position)
    let sheet = report.live.sheet(of: report.plan.indicators[index].source)
    let letters = CellReference.letters(ofColumn: helper.column)
    var source = cell.obstacle.map(LiveWords.value) ?? "\(sheet.name), kolom \(letters) (\(helper.title))"
    if cell.obstacle == nil, let obstacle = helper.obstacle { source += ". Isi kolomnya: " + LiveWords.value(obstacle) }
    let place = add(
      report.plan.indicators[index].code, month, "Agregat \(position + 1)", aggregate.text,
      BookCell(cell.bookValue, aggregate.style), source: source)
    if !sheet.isTooLong {
      links.append(
        BookLink(
          CellReference(row: rows.count, column: Self.sourceColumn), to: sheet.name, CellReference(row: 1, column: helper.column)))
    }
    return place
  }

  private mutating func addJudgement(_ index: Int) {
    let (indicator, figure) = (report.plan.indicators[index], report.compilation.whole.indicators[index])
    let places = report.indicatorPlaces
    func line(_ step: String, _ title: String, _ text: String, _ value: Double?) {
      add(indicator.code, nil, step, text, LiveCell.copy(of: places.reference(index, title), value))
    }
    line("Realisasi", "Realisasi", IndicatorWords.consolidation(indicator.consolidation), figure.realization)
    if figure.targetLower != nil {
      line("Target bawah", "Target Bawah", "", figure.targetLower)
      line("Target atas", "Target Atas", "", figure.targetUpper)
    } else {
      line("Target", "Target", "", figure.target)
    }
    line("Capaian mentah", "Capaian Mentah (%)", LiveWords.rule(indicator, report.plan.settings), figure.rawAchievement)
    line("Capaian", "Capaian (%)", LiveWords.cap(indicator, report.plan.settings), figure.achievement)
  }

  // MARK: Areas and the total

  private mutating func addArea(_ index: Int) {
    let area = report.plan.areas[index]
    areaRows.append(rows.count + 1)
    add(area.code, nil, "Area", area.name, isHead: true)
    for (position, indicator) in report.plan.indicators.enumerated() where TextKey.fold(indicator.area) == TextKey.fold(area.code) {
      let achievement = report.compilation.whole.indicators[position].achievement
      add(
        area.code, nil, "Capaian \(indicator.code)", "\(indicator.name), bobot \(FigureText.short(indicator.weight))",
        LiveCell.copy(of: report.indicatorPlaces.reference(position, "Capaian (%)"), achievement))
    }
    add(area.code, nil, "Capaian area", LiveWords.weightedMean, areaCopy(index))
  }

  private func areaCopy(_ index: Int) -> BookCell {
    LiveCell.copy(of: report.summaryPlaces.areaAchievement(index), report.compilation.whole.areas[index].standing.achievement)
  }

  private mutating func addTotal() {
    totalRow = rows.count + 1
    let code = "nilai-kinerja"
    add(code, nil, "Nilai kinerja", "Seluruh area strategis", isHead: true)
    for (index, area) in report.plan.areas.enumerated() {
      add(code, nil, "Capaian \(area.code)", "\(area.name), bobot \(FigureText.short(area.weight))", areaCopy(index))
    }
    let total = LiveCell.copy(of: report.summaryPlaces.total, report.compilation.whole.total.achievement)
    add(code, nil, "Nilai kinerja", LiveWords.weightedMean, total)
  }

  var sheet: BookSheet {
    var sheet = BookSheet(Self.name)
    sheet.columns = [BookColumn(16), BookColumn(12), BookColumn(20), BookColumn(76), BookColumn(20), BookColumn(40)]
    sheet.rows = BookRows(rows)
    sheet.frozenRows = headingRow
    sheet.filter = CellRange(rows: headingRow...rows.count, columns: 1...Self.titles.count)
    sheet.links = links
    sheet.page.repeatedRows = headingRow...headingRow
    sheet.page.footer = report.footer
    return sheet
  }
}

extension String {
  /// The value of a cell, where Excel would take an empty one for 0. The text is a reference.
  var blankless: String { "IF(ISNUMBER(\(self)),\(self),\"\")" }
}

extension Aggregate {
  /// The look of its value.
  var style: BookStyle { type == .date ? .date : function == .count ? .count : .decimal2 }
}
