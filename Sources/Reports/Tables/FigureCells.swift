// The cells that several tables share: standings, action counts, monthly values.

import Calculation
import Plans

extension BookCell {
  static func decimal2(_ value: Double?) -> BookCell { .number(value, .decimal2) }

  /// `Ya`, `Tidak`.
  static func yesNo(_ value: Bool) -> BookCell { .text(FigureText.yesNo(value), .yesNo) }
}

/// Columns that follow each other in several tables, and their cells.
enum FigureCells {
  static let standingColumns = [
    ReportColumn("Capaian (%)", 11), ReportColumn("Predikat", 15), ReportColumn("Warna", 9), ReportColumn("Sementara", 11),
    ReportColumn("Bobot Dinilai", 9), ReportColumn("Bobot Total", 9),
  ]

  static func append(_ standing: Standing, to cells: inout [BookCell]) {
    cells.append(.decimal2(standing.achievement))
    cells.append(.optional(standing.rating, .centered))
    cells.append(.optional(standing.colour?.rawValue, .centered))
    // Without a value there is nothing that could still change.
    cells.append(standing.achievement == nil ? BookCell(.empty, .yesNo) : .yesNo(standing.isProvisional))
    cells.append(.number(standing.weightJudged, .number))
    cells.append(.number(standing.weightTotal, .number))
  }

  static let actionColumns = [
    ReportColumn("Aksi Selesai", 9), ReportColumn("Aksi Terlambat", 10.5), ReportColumn("Aksi Berjalan", 9),
    ReportColumn("Aksi Belum Mulai", 9), ReportColumn("Aksi Tidak Dilaporkan", 11.5), ReportColumn("Rata-rata Realisasi Aksi (%)", 12),
  ]

  static func append(_ actions: ActionCounts, to cells: inout [BookCell]) {
    for count in [actions.done, actions.late, actions.running, actions.notStarted, actions.notReported] { cells.append(.count(count)) }
    cells.append(.decimal2(actions.meanRealization))
  }

  /// `Jan` … up to a month.
  static func monthColumns(through month: Int, _ figures: [IndicatorFigure]) -> [ReportColumn] {
    TableDeclaration.monthTitles.prefix(month).enumerated().map { index, title in
      ReportColumn(
        title, ReportColumn.width(of: figures.map { index < $0.monthlyValues.count ? $0.monthlyValues[index] : nil }, atLeast: 9))
    }
  }
}
