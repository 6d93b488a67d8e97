// The sheet Capaian Indikator: realisation and achievement as live formulas over the sheet Jejak.

import Calculation
import Formulas
import Plans
import Spreadsheets

extension CompilationReport {
  /// Columns that only the workbook needs: the parts of the weighted means.
  private static let weightTitles = ["Bobot Dinilai", "Bobot × Capaian"]

  private var indicatorLines: [[BookCell]] {
    titleLines(IndicatorPlaces.sheet, hasProvisional ? [FigureWords.provisionalExplained] : [])
  }

  var indicatorPlaces: IndicatorPlaces {
    IndicatorPlaces(headingRow: indicatorLines.count + 1, titles: indicatorTable.columns.map(\.title) + Self.weightTitles)
  }

  func indicatorSheet(_ trace: TraceSheet) -> BookSheet {
    let (above, places) = (indicatorLines, indicatorPlaces)
    var table = indicatorTable
    let plain = table.rows
    table.columns += [ReportColumn(Self.weightTitles[0], 10), ReportColumn(Self.weightTitles[1], 12)]
    table.rows = BookRows(compilation.whole.indicators.indices.map { liveCells(plain[$0], of: $0, places, trace) })
    var sheet = BookSheet.table(IndicatorPlaces.sheet, table, above: above, frozenColumns: 2, footer: footer)
    colour(&sheet, table, achievements: [table.column("Capaian (%)")], below: above.count + 1)
    for index in compilation.whole.indicators.indices {
      let first = CellReference(row: trace.indicatorRows[index], column: 1)
      for title in ["Kode", "Realisasi", "Capaian Mentah (%)", "Capaian (%)"] where plain[index][places.column(title) - 1].value != .empty {
        sheet.links.append(BookLink(places.cell(index, title), to: TraceSheet.name, first))
      }
    }
    return sheet
  }

  /// The cells of one line, with formulas where the figure can be computed again.
  private func liveCells(_ cells: [BookCell], of index: Int, _ sheet: IndicatorPlaces, _ trace: TraceSheet) -> [BookCell] {
    let (indicator, figure) = (plan.indicators[index], compilation.whole.indicators[index])
    var cells = cells + [BookCell(.empty, .number), BookCell(.empty, .decimal2)]
    func here(_ title: String) -> String { "$" + sheet.cell(index, title).description }
    func put(_ title: String, _ formula: String?) { cells.makeLive(sheet.column(title) - 1, formula) }

    var months: [Int: String] = [:]
    for month in period.months {
      guard let source = trace.monthCells[index][month] else { continue }
      let title = TableDeclaration.monthTitles[month - 1]
      months[month] = here(title)
      put(title, source.blankless)
    }
    let places = FigurePlaces(months: months, here)
    let formulas = JudgementFormulas(plan: plan, indicator: indicator, period: period, places: places)
    cells[cells.count - 2].value = figure.achievement == nil ? .empty : .number(indicator.weight)
    cells[cells.count - 1].value = figure.achievement.map { .number($0 * indicator.weight) } ?? .empty
    for (heading, formula) in formulas.byHeading(figure) { put(heading, formula) }
    if figure.status == .judged || figure.status == .cannotCompute, !months.isEmpty {
      put("Predikat", plan.settings.ratingFormula(of: places.achievement))
      put("Warna", plan.settings.colourFormula(of: places.achievement))
      put("Sementara", formulas.provisional(lacksReports: trace.lacksReports[index]))
    }
    return cells
  }
}

extension [BookCell] {
  /// Puts a formula before the value that a cell has; nil leaves it as it is.
  mutating func makeLive(_ index: Int, _ formula: String?) {
    guard let formula, (try? formula.withinExcel()) != nil else { return }
    self[index].value = LiveCell(formula: formula, value: self[index].value).bookValue
  }
}
