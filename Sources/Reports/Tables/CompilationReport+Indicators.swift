// Tables of achievement: per indicator and per area.

import Calculation
import Plans

extension CompilationReport {
  /// One line per indicator, over all OPDs.
  package var indicatorTable: ReportTable {
    let (plan, figures) = (plan, compilation.whole.indicators)
    func column(_ title: String, _ value: (IndicatorFigure) -> Double?) -> ReportColumn {
      ReportColumn(title, ReportColumn.width(of: figures.map(value), atLeast: 10))
    }
    let columns =
      [
        ReportColumn("Kode", 9), ReportColumn("Indikator", 38),
        ReportColumn("Area", ReportColumn.width(of: plan.areas.map(\.code), atLeast: 9)), ReportColumn("Satuan", 10),
        ReportColumn("Arah", 13),
        ReportColumn("Bobot", 8), column("Target", \.target), column("Target Bawah", \.targetLower), column("Target Atas", \.targetUpper),
        column("Realisasi", \.realization), column("Capaian Mentah (%)", \.rawAchievement), ReportColumn("Capaian (%)", 11),
        ReportColumn("Predikat", 15),
        ReportColumn("Warna", 9), ReportColumn("Status", 20), ReportColumn("Sementara", 11), ReportColumn("Keterangan", 34),
        column("Realisasi bila baris salah ikut dihitung", \.realizationWithExcluded), ReportColumn("Jumlah Baris", 9),
        ReportColumn("OPD Wajib", 8), ReportColumn("OPD Lapor", 8), ReportColumn("OPD Dibawa", 8.5),
      ] + FigureCells.monthColumns(through: period.lastMonth, figures) + FigureCells.actionColumns
    let rows = BookRows(count: figures.count) { index, cells in Self.append(figures[index], of: plan, to: &cells) }
    return ReportTable("capaian-indikator", columns: columns, rows: rows)
  }

  private static func append(_ figure: IndicatorFigure, of plan: Plan, to cells: inout [BookCell]) {
    let indicator = plan.indicators[figure.indicator]
    cells.append(.text(indicator.code, .code))
    cells.append(.text(indicator.name, .wrapped))
    cells.append(.optional(indicator.area, .wrapped))
    cells.append(.optional(indicator.unit, .centered))
    cells.append(.text(indicator.direction.rawValue, .body))
    cells.append(.number(indicator.weight, .number))
    for value in [figure.target, figure.targetLower, figure.targetUpper, figure.realization, figure.rawAchievement, figure.achievement] {
      cells.append(.decimal2(value))
    }
    cells.append(.optional(figure.rating, .centered))
    cells.append(.optional(figure.colour?.rawValue, .centered))
    cells.append(.text(FigureWords.status(figure.status), .body))
    cells.append(.yesNo(figure.isProvisional))
    cells.append(.optional(figure.reason.map(FigureWords.reason), .wrapped))
    cells.append(.decimal2(figure.realizationWithExcluded))
    for count in [figure.rowCount, figure.agenciesDue, figure.agenciesReported, figure.agenciesCarried] { cells.append(.count(count)) }
    for value in figure.monthlyValues { cells.append(.decimal2(value)) }
    FigureCells.append(figure.actions, to: &cells)
  }

  /// One line per strategic area, over all OPDs.
  package var areaTable: ReportTable {
    let columns =
      [ReportColumn("Kode", 16), ReportColumn("Area Strategis", 38), ReportColumn("Bobot", 9)] + FigureCells.standingColumns
      + FigureCells.actionColumns
    let (plan, figures) = (plan, compilation.whole.areas)
    let rows = BookRows(count: figures.count) { index, cells in
      let area = plan.areas[figures[index].area]
      cells.append(.text(area.code, .code))
      cells.append(.text(area.name, .wrapped))
      cells.append(.number(area.weight, .number))
      FigureCells.append(figures[index].standing, to: &cells)
      FigureCells.append(figures[index].actions, to: &cells)
    }
    return ReportTable("capaian-area", columns: columns, rows: rows)
  }
}
