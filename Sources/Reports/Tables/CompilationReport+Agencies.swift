// The matrix OPD × area, ranked, and the table of action items.

import Calculation
import Plans

extension CompilationReport {
  /// One line per OPD: the ranked ones first. A column per area carries the area's code as its heading.
  package var agencyTable: ReportTable {
    let columns =
      [
        ReportColumn("Peringkat", 10), agencyCodeColumn, ReportColumn("Nama OPD", 40), ReportColumn("Wajib Lapor", 8),
        ReportColumn("Lapor", 8), ReportColumn("Dibawa dari", 10), ReportColumn("Terlambat (hari)", 10.5),
      ] + FigureCells.standingColumns + plan.areas.map { ReportColumn($0.code, 11) } + [ReportColumn("Keterangan", 30)]
      + FigureCells.actionColumns
    let (plan, figures, lines) = (plan, compilation.agencies, agencyLines)
    let rows = BookRows(count: lines.count) { index, cells in
      let line = lines[index]
      Self.append(line, figures[line.figure], of: plan, to: &cells)
    }
    return ReportTable("capaian-opd", columns: columns, rows: rows)
  }

  /// Columns of `agencyTable` that hold an achievement: the total's and the areas', 1-based.
  var agencyAchievementColumns: [Int] {
    let first = 7 + FigureCells.standingColumns.count
    return [8] + plan.areas.indices.map { first + $0 + 1 }
  }

  private static func append(_ line: AgencyLine, _ figure: AgencyFigure, of plan: Plan, to cells: inout [BookCell]) {
    let agency = plan.agencies[figure.agency]
    cells.append(.count(line.rank))
    cells.append(.text(agency.code, .code))
    cells.append(.text(agency.name, .wrapped))
    cells.append(.yesNo(agency.mustReport))
    cells.append(.yesNo(figure.hasReported))
    cells.append(.optional(figure.carriedFromMonth.map { Period.code(year: plan.year, month: $0) }, .centered))
    cells.append(.count(figure.daysLate))
    FigureCells.append(figure.rollUp.total, to: &cells)
    for area in figure.rollUp.areas { cells.append(.decimal2(area.standing.achievement)) }
    cells.append(.optional(line.reason, .wrapped))
    FigureCells.append(figure.rollUp.actions, to: &cells)
  }

  /// One line per action item and OPD.
  package var actionTable: ReportTable {
    let columns = [
      ReportColumn("Kode Aksi", 14), agencyCodeColumn, ReportColumn("Nama OPD", 34), ReportColumn("Indikator", 12),
      ReportColumn("Uraian", 46), ReportColumn("Tenggat", 12), ReportColumn("Status", 16), ReportColumn("Realisasi (%)", 11),
      ReportColumn("Tanggal Selesai", 12), ReportColumn("Kendala", 30), ReportColumn("Tindak Lanjut", 30),
      ReportColumn("Butir OPD Sendiri", 11),
    ]
    let (actions, names) = (compilation.actions, agencyNames)
    let rows = BookRows(count: actions.count) { index, cells in
      let action = actions[index]
      cells.append(.text(action.code, .code))
      cells.append(.text(action.agency, .code))
      cells.append(.optional(names[action.agency], .wrapped))
      cells.append(.optional(action.indicator, .code))
      cells.append(.optional(action.text, .wrapped))
      cells.append(.date(action.due))
      cells.append(.text(action.status.rawValue, .centered))
      cells.append(.decimal2(action.realization))
      cells.append(.date(action.finished))
      cells.append(.optional(action.obstacle, .wrapped))
      cells.append(.optional(action.followUp, .wrapped))
      cells.append(.yesNo(action.isExtra))
    }
    return ReportTable("rencana-aksi", columns: columns, rows: rows)
  }
}
