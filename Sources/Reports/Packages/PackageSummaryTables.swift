// The small tables of the report: by status, area, OPD, stage and obstacle, and the packages that need attention.

import Calculation
import Findings
import Formulas
import Plans

extension PackageReport {
  package var statusTable: ReportTable { table("status", "Status", byStatus, total: true) }

  /// Without a last line: a package may be in several areas.
  package var areaTable: ReportTable { table("area", "Area strategis", byArea, total: false) }

  package var agencyTable: ReportTable { table("opd", "OPD", byAgency, total: true) }

  /// Without a last line: only packages with an obstacle are in it.
  package var obstacleTable: ReportTable { table("kendala", "Kategori kendala", byObstacle, total: false) }

  private func table(_ name: String, _ title: String, _ groups: [PackageGroup], total: Bool) -> ReportTable {
    let columns = [
      ReportColumn(title, 34), ReportColumn("Paket", 10), ReportColumn("Pagu (Rp)", 20), ReportColumn("HPS (Rp)", 20),
      ReportColumn("Nilai Kontrak (Rp)", 20), ReportColumn("Realisasi Pembayaran (Rp)", 20), ReportColumn("Paket Terlambat", 11),
      ReportColumn("Rata-rata Hari Terlambat", 11), ReportColumn("Nilai Tengah Hari Terlambat", 11),
      ReportColumn("Hari Terlambat Terlama", 11), ReportColumn("Rata-rata Deviasi Fisik (poin)", 12),
    ]
    var rows = groups.map { group in
      Self.cells(group.name == group.code ? group.name : "\(group.name) (\(group.code))", group.summary, isTotal: false)
    }
    if total { rows.append(Self.cells("Jumlah", whole, isTotal: true)) }
    return ReportTable(name, columns: columns, rows: BookRows(rows))
  }

  private static func cells(_ name: String, _ summary: PackageSummary, isTotal: Bool) -> [BookCell] {
    let (money, count, decimal): (BookStyle, BookStyle, BookStyle) =
      isTotal ? (.totalMoney, .totalCount, .totalDecimal2) : (.money, .count, .decimal2)
    return [.text(name, isTotal ? .total : .wrapped), .count(summary.count, count)]
      + [summary.budget, summary.estimate, summary.contract, summary.paid].map { .rupiah($0, money) }
      + [
        .count(summary.late, count), .number(summary.lateness.mean, decimal), .number(summary.lateness.median, decimal),
        .count(summary.lateness.longest, count), .number(summary.meanDeviation, decimal),
      ]
  }

  /// One line per stage: packages in each state, and how late the late ones are.
  package var stageTable: ReportTable {
    let columns =
      [ReportColumn("Tahap", 34)]
      + StageStanding.State.allCases.map { state in
        ReportColumn(state.rawValue.prefix(1).uppercased() + state.rawValue.dropFirst(), 11)
      } + [
        ReportColumn("Rata-rata Hari Terlambat", 11), ReportColumn("Nilai Tengah Hari Terlambat", 11),
        ReportColumn("Hari Terlambat Terlama", 11),
      ]
    let rows = stages.map { stage -> [BookCell] in
      [.text(PackageWords.title(stage.stage), .wrapped)] + stage.counts.map { .count($0) } + [
        .number(stage.lateness.mean, .decimal2), .number(stage.lateness.median, .decimal2), .count(stage.lateness.longest),
      ]
    }
    return ReportTable("tahap", columns: columns, rows: BookRows(rows))
  }

  /// Late packages and those behind their planned progress, with what hinders them.
  package var attentionTable: ReportTable { table(of: attention, named: "perhatian") }

  /// Packages behind their planned progress.
  package var behindTable: ReportTable { table(of: behind, named: "deviasi") }

  private func table(of lines: [PackageFigure], named name: String) -> ReportTable {
    let columns = [
      ReportColumn("Kode OPD", 10), ReportColumn("Nama OPD", 22), ReportColumn("Kode Paket", 15), ReportColumn("Nama Paket", 34),
      ReportColumn("Status", 13), ReportColumn("Tahap yang Terlambat", 26), ReportColumn("Hari Terlambat", 11),
      ReportColumn("Deviasi Fisik (poin)", 10), ReportColumn("Kategori Kendala", 13), ReportColumn("Kendala", 24),
      ReportColumn("Tindak Lanjut", 24), ReportColumn("Berkas", 26), ReportColumn("Baris", 8),
    ]
    let plan = plan
    let rows = BookRows(count: lines.count) { index, cells in
      let package = lines[index]
      let agency = plan.agencies[package.agency]
      cells += [
        .text(agency.code, .code), .text(agency.name, .wrapped), .text(package.code, .code), .text(package.name, .wrapped),
        .text(package.status, .centered), .optional(PackageWords.lateStages(package), .wrapped), .count(package.daysLate),
        .number(package.deviation, .decimal2), .optional(package.obstacleKind, .wrapped),
        .optional(CellLimit.shortened(package.obstacle), .wrapped), .optional(CellLimit.shortened(package.followUp), .wrapped),
        .optional(package.file?.name, .wrapped), .count(package.sheetRow),
      ]
    }
    return ReportTable(name, columns: columns, rows: rows)
  }
}
