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
  private func liveCells(_ cells: [BookCell], of index: Int, _ places: IndicatorPlaces, _ trace: TraceSheet) -> [BookCell] {
    let (indicator, figure) = (plan.indicators[index], compilation.whole.indicators[index])
    var cells = cells + [BookCell(.empty, .number), BookCell(.empty, .decimal2)]
    func here(_ title: String) -> String { "$" + places.cell(index, title).description }
    func put(_ title: String, _ formula: String?) { cells.makeLive(places.column(title) - 1, formula) }

    var months: [Int: String] = [:]
    for month in period.months {
      guard let source = trace.monthCells[index][month] else { continue }
      let title = TableDeclaration.monthTitles[month - 1]
      months[month] = here(title)
      put(title, source.blankless)
    }
    let formulas = JudgementFormulas(
      plan: plan, indicator: indicator, period: period,
      places: FigurePlaces(
        months: months, realization: here("Realisasi"), target: here("Target"), targetLower: here("Target Bawah"),
        targetUpper: here("Target Atas"), raw: here("Capaian Mentah (%)"), achievement: here("Capaian (%)")))
    guard !months.isEmpty else { return cells }
    put("Realisasi", formulas.realization)
    guard figure.status == .judged || figure.status == .cannotCompute else { return cells }
    if figure.targetLower != nil {
      put("Target Bawah", formulas.target(\.lower))
      put("Target Atas", formulas.target(\.upper))
    } else {
      put("Target", formulas.target(\.lower))
    }
    put("Capaian Mentah (%)", formulas.raw(isRange: figure.targetLower != nil))
    put("Capaian (%)", formulas.achievement)
    let achievement = here("Capaian (%)")
    put("Predikat", plan.settings.ratingFormula(of: achievement))
    put("Warna", plan.settings.colourFormula(of: achievement))
    put("Status", LiveWords.statusFormula(of: achievement))
    put("Keterangan", LiveWords.reasonFormula(of: achievement, figure.reason))
    put("Sementara", formulas.provisional(lacksReports: trace.lacksReports[index]))
    let weight = here("Bobot")
    cells[places.column(Self.weightTitles[0]) - 1].value = figure.achievement == nil ? .empty : .number(indicator.weight)
    cells[places.column(Self.weightTitles[1]) - 1].value = figure.achievement.map { .number($0 * indicator.weight) } ?? .empty
    put(Self.weightTitles[0], "IF(ISNUMBER(\(achievement)),\(weight),\"\")")
    put(Self.weightTitles[1], "IF(ISNUMBER(\(achievement)),\(weight)*\(achievement),\"\")")
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
