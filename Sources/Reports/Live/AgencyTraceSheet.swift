// The sheet Jejak OPD: each indicator of each OPD with its aggregates, live for the months of the period.

import Calculation
import Formulas
import Plans
import Spreadsheets

/// One row per OPD and indicator; the rows of an OPD follow each other.
struct AgencyTraceSheet: Sendable {
  static let name = "Jejak OPD"

  private let report: CompilationReport
  private let columns: [ReportColumn]
  /// Of each title, 1-based.
  private let positions: [String: Int]
  private let above: [[BookCell]]
  private let workings: Workings

  private static let factTitles = ["Kode OPD", "Nama OPD", "Indikator", "Area", "Bobot"]
  private static let figureTitles = [
    "Realisasi", "Target", "Target Bawah", "Target Atas", "Capaian Mentah (%)", "Capaian (%)", "Bobot Dinilai", "Bobot × Capaian", "Status",
    "Keterangan",
  ]

  init(_ report: CompilationReport) {
    self.report = report
    above = report.titleLines(
      "Jejak Angka per OPD", ["Agregat menurut urutannya pada lembar Jejak. Yang kosong: OPD itu tidak melapor atau tidak mempunyai data."])
    let aggregates = report.plan.indicators.map(\.formula.aggregates.count).max() ?? 0
    var columns = [
      report.agencyCodeColumn, ReportColumn(Self.factTitles[1], 34), ReportColumn(Self.factTitles[2], 10),
      ReportColumn(Self.factTitles[3], 12),
      ReportColumn(Self.factTitles[4], 8),
    ]
    for month in report.period.months {
      let title = TableDeclaration.monthTitles[month - 1]
      columns += (0..<aggregates).map { ReportColumn("Agregat \($0 + 1) \(title)", 14) } + [ReportColumn(title, 11)]
    }
    columns += Self.figureTitles.map { ReportColumn($0, $0 == "Keterangan" ? 34 : $0 == "Status" ? 20 : 12) }
    self.columns = columns
    positions = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.title, $0 + 1) })
    workings = Workings(report.compilation)
  }

  private var headingRow: Int { above.count + 1 }

  private func column(_ title: String) -> Int {
    guard let column = positions[title] else { preconditionFailure("the sheet \(Self.name) has no column \(title)") }
    return column
  }

  /// The rows of an OPD: of its first indicator to its last.
  func rows(ofAgency agency: Int) -> ClosedRange<Int> {
    let count = max(1, report.plan.indicators.count)
    let first = headingRow + 1 + agency * count
    return first...(first + count - 1)
  }

  /// An OPD's cells of a column, absolute and with the sheet's name.
  func range(_ title: String, ofAgency agency: Int) -> String {
    let column = column(title)
    return "'\(Self.name)'!" + CellRange(rows: rows(ofAgency: agency), columns: column...column).absolute
  }

  /// The cells of one indicator of one OPD.
  private func cells(_ agency: Int, _ index: Int) -> [BookCell] {
    let workings = workings.months(ofIndicator: index, agency: agency)
    let (plan, live) = (report.plan, report.live)
    let (indicator, figure) = (plan.indicators[index], report.compilation.agencies[agency].rollUp.indicators[index])
    let row = rows(ofAgency: agency).lowerBound + index
    func here(_ title: String) -> String { "$" + CellReference(row: row, column: column(title)).description }
    var cells: [BookCell] = [
      .text(plan.agencies[agency].code, .code), .text(plan.agencies[agency].name, .body), .text(indicator.code, .code),
      .text(indicator.area, .body), .number(indicator.weight, .number),
    ]
    var months: [Int: String] = [:]
    let most = (columns.count - Self.factTitles.count - Self.figureTitles.count) / report.period.months.count - 1
    for month in report.period.months {
      guard month <= workings.count, workings[month - 1].isHeard else {
        cells += [BookCell](repeating: BookCell(.empty, .number), count: most + 1)
        continue
      }
      let working = workings[month - 1]
      let first = cells.count + 1
      for position in 0..<most {
        guard position < indicator.formula.aggregates.count else {
          cells.append(BookCell(.empty, .number))
          continue
        }
        let cell = live.aggregate(position, of: index, month: month, agency: agency, value: working.aggregates[position])
        cells.append(BookCell(cell.bookValue, indicator.formula.aggregates[position].style))
      }
      let aggregates = indicator.formula.aggregates.indices.map { "$" + CellReference(row: row, column: first + $0).description }
      let value = live.monthValue(of: index, month: month, agency: agency, aggregates: aggregates, value: working.value)
      months[month] = "$" + CellReference(row: row, column: cells.count + 1).description
      cells.append(BookCell(value.bookValue, .decimal2))
    }
    cells += judgement(figure, agency: agency, months, here)
    return cells
  }

  private func judgement(_ figure: IndicatorFigure, agency: Int, _ months: [Int: String], _ here: (String) -> String) -> [BookCell] {
    let indicator = report.plan.indicators[figure.indicator]
    let weighted = figure.achievement.map { $0 * indicator.weight }
    var cells: [BookCell] = [
      figure.realization, figure.target, figure.targetLower, figure.targetUpper, figure.rawAchievement, figure.achievement,
      figure.achievement.map { _ in indicator.weight }, weighted,
    ].map { .decimal2($0) }
    cells.append(.text(FigureWords.status(figure.status), .body))
    cells.append(.optional(figure.reason.map(FigureWords.reason), .body))
    func put(_ title: String, _ formula: String?) {
      guard let index = Self.figureTitles.firstIndex(of: title) else { preconditionFailure("no figure is called \(title)") }
      cells.makeLive(index, formula)
    }
    let formulas = JudgementFormulas(
      plan: report.plan, indicator: indicator, period: report.period, places: FigurePlaces(months: months, here))
    for (heading, formula) in formulas.byHeading(figure) { put(heading, formula) }
    return cells
  }

  var sheet: BookSheet {
    let count = report.plan.indicators.count
    // Made when they are written: 600 OPDs have 15,600 of them, each with thirty formulas.
    let rows = BookRows(count: report.plan.agencies.count * count) { $1 += cells($0 / count, $0 % count) }
    let table = ReportTable("jejak-opd", columns: columns, rows: rows)
    return .table(Self.name, table, above: above, frozenColumns: 3, footer: report.footer)
  }
}
