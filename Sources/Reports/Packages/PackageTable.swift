// The table of all packages, one line each: rows that count, and below them the rows left out with the reason.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets

/// Columns in order; titles are also the headings of `paket-P.csv`.
enum PackageColumn: Int, CaseIterable {
  case agency, code, name, agencyName, procurementPlan, areas, kind, method, status, asOf
  case budget, estimate, contract, paid, paidShare
  case plannedAnnouncement, announced, announcementDays, announcementState, awarded, selectionDays
  case plannedContract, contracted, contractDays, contractState
  case plannedCompletion, completed, completionDays, completionState
  case daysLate, plannedProgress, progress, deviation
  case obstacleKind, obstacle, followUp, supplier, file, sheet, row, reason

  var column: ReportColumn {
    switch self {
    case .agency: ReportColumn("Kode OPD", 10)
    case .code: ReportColumn("Kode Paket", 17)
    case .name: ReportColumn("Nama Paket", 40)
    case .agencyName: ReportColumn("Nama OPD", 28)
    case .procurementPlan: ReportColumn("Kode RUP", 14)
    case .areas: ReportColumn("Area Strategis", 16)
    case .kind: ReportColumn("Jenis Pengadaan", 20)
    case .method: ReportColumn("Metode Pemilihan", 20)
    case .status: ReportColumn("Status", 13)
    case .asOf: ReportColumn("Keadaan Per", 12)
    case .budget: ReportColumn("Pagu (Rp)", 18)
    case .estimate: ReportColumn("HPS (Rp)", 18)
    case .contract: ReportColumn("Nilai Kontrak (Rp)", 18)
    case .paid: ReportColumn("Realisasi Pembayaran (Rp)", 18)
    case .paidShare: ReportColumn("Pembayaran terhadap Kontrak (%)", 12)
    case .plannedAnnouncement: ReportColumn("Rencana Pengumuman", 12)
    case .announced: ReportColumn("Tanggal Pengumuman", 12)
    case .announcementDays: ReportColumn("Selisih Hari Pengumuman", 11)
    case .announcementState: ReportColumn("Keadaan Pengumuman", 18)
    case .awarded: ReportColumn("Tanggal Penetapan Pemenang", 12)
    case .selectionDays: ReportColumn("Lama Pemilihan (hari)", 10)
    case .plannedContract: ReportColumn("Rencana Kontrak", 12)
    case .contracted: ReportColumn("Tanggal Kontrak", 12)
    case .contractDays: ReportColumn("Selisih Hari Kontrak", 11)
    case .contractState: ReportColumn("Keadaan Kontrak", 18)
    case .plannedCompletion: ReportColumn("Rencana Selesai", 12)
    case .completed: ReportColumn("Tanggal Serah Terima", 12)
    case .completionDays: ReportColumn("Selisih Hari Selesai", 11)
    case .completionState: ReportColumn("Keadaan Selesai", 18)
    case .daysLate: ReportColumn("Hari Terlambat", 11)
    case .plannedProgress: ReportColumn("Rencana Fisik (%)", 10)
    case .progress: ReportColumn("Realisasi Fisik (%)", 10)
    case .deviation: ReportColumn("Deviasi Fisik (poin)", 10)
    case .obstacleKind: ReportColumn("Kategori Kendala", 15)
    case .obstacle: ReportColumn("Kendala", 32)
    case .followUp: ReportColumn("Tindak Lanjut", 32)
    case .supplier: ReportColumn("Penyedia", 26)
    case .file: ReportColumn("Berkas", 34)
    case .sheet: ReportColumn("Lembar", 12)
    case .row: ReportColumn("Baris", 8)
    case .reason: ReportColumn("Tidak Dihitung Karena", 40)
    }
  }

  /// Its cell in a row, the column fixed.
  func cell(row: Int) -> String { "$" + CellReference(row: row, column: rawValue + 1).description }

  static func planned(_ stage: PackageStage) -> PackageColumn {
    switch stage {
    case .announcement: .plannedAnnouncement
    case .contract: .plannedContract
    case .completion: .plannedCompletion
    }
  }
}

extension PackageReport {
  /// Plain values, for CSV.
  package var packageTable: ReportTable { packageTable(firstRow: nil) }

  /// - Parameter firstRow: the sheet's row of the first package; differences are then formulas over their row. nil = plain values.
  func packageTable(firstRow: Int?) -> ReportTable {
    let (lines, plan) = (packages + leftOut, plan)
    let rows = BookRows(count: lines.count) { index, cells in
      Self.append(lines[index], of: plan, to: &cells)
      if let firstRow { PackageFormulas(row: firstRow + index).put(into: &cells, lines[index]) }
    }
    return ReportTable("paket", columns: PackageColumn.allCases.map(\.column), rows: rows)
  }

  private static func append(_ package: PackageFigure, of plan: Plan, to cells: inout [BookCell]) {
    let agency = plan.agencies[package.agency]
    cells += [
      .text(agency.code, .code), .optional(package.code, .code), .optional(package.name), .text(agency.name),
      .optional(package.procurementPlan, .codeList), .optional(PackageWords.areas(package, of: plan), .codeList),
      .optional(package.kind), .optional(package.method), .optional(package.status, .centered), .date(package.asOf),
    ]
    for amount in [package.budget, package.estimate, package.contract, package.paid] { cells.append(.rupiah(amount)) }
    cells.append(.number(package.paidShare, .decimal2))
    for stage in PackageStage.allCases {
      let standing = package.standing(stage)
      cells += [.date(standing.planned), .date(standing.realised)]
      // The dates of a row with a galat are shown and not judged.
      cells.append(.count(package.isLeftOut ? nil : standing.days))
      cells.append(package.isLeftOut ? BookCell(.empty, .centered) : .text(standing.state.rawValue, .centered))
      if stage == .announcement { cells += [.date(package.awarded), .count(package.isLeftOut ? nil : package.selectionDays)] }
    }
    cells.append(.count(package.isLeftOut ? nil : package.daysLate))
    for share in [package.plannedProgress, package.progress] { cells.append(.number(share, .decimal2)) }
    cells.append(.number(package.isLeftOut ? nil : package.deviation, .decimal2))
    for text in [package.obstacleKind, package.obstacle, package.followUp, package.supplier] {
      cells.append(.optional(CellLimit.shortened(text), .wrapped))
    }
    cells += [
      .optional(package.file?.name), .optional(package.sheet), .count(package.sheetRow), .optional(PackageWords.reasons(package), .wrapped),
    ]
  }
}

extension BookCell {
  /// Whole sen as rupiah.
  static func rupiah(_ sen: Int64?, _ style: BookStyle = .money) -> BookCell { .number(sen.map { Double($0) / 100 }, style) }
}

extension PackageFigure {
  /// Payments as per cent of the contract; nil unless both are filled in and the contract is not 0, or in a row left out.
  package var paidShare: Double? {
    guard !isLeftOut, let paid, let contract, contract != 0 else { return nil }
    return Double(paid) / Double(contract) * 100
  }
}
