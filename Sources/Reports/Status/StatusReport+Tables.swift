// The tables of a status report, for every format.

import Formulas
import Plans

extension StatusReport {
  package var baseName: String { "status-\(period.code)" }
  package var title: String { "Status Pelaporan \(period.title)" }

  /// What the report says first.
  package var statements: [String] {
    let reported = agenciesDue.count { hasReported($0, month) }
    var sentences = [
      "\(FigureText.count(reported)) dari \(FigureText.count(agenciesDue.count)) OPD wajib lapor telah menyampaikan laporan \(monthTitle). "
        + "Batas lapor \(FigureText.day(due)); keadaan per \(FigureText.day(today))."
    ]
    if let holiday { sentences.append("Hari ini libur: \(holiday).") }
    return sentences
  }

  /// One line per OPD for the month.
  package var agencyTable: ReportTable {
    ReportTable(
      "opd",
      columns: [
        ReportColumn("OPD", 8), ReportColumn.widest("Nama", plan.agencies.map(\.name)), ReportColumn("Wajib", 8),
        ReportColumn("Diterima", 12), ReportColumn("Revisi", 8), ReportColumn("Hari Terlambat", 12), ReportColumn("Sel Salah", 10),
        ReportColumn("Keterangan", 48),
      ],
      rows: BookRows(
        plan.agencies.indices.map { agency in
          let status = status(agency, month)
          return [
            .text(plan.agencies[agency].code), .text(plan.agencies[agency].name), .text(FigureText.yesNo(plan.agencies[agency].mustReport)),
            .date(status?.received), .count(status?.revision), .count(daysLate(agency, month)), .count(status?.errorCells),
            .optional(remark(agency)),
          ]
        }))
  }

  /// What stands beside an OPD.
  func remark(_ agency: Int) -> String? {
    var words: [String] = []
    if !hasReported(agency, month), status(agency, month) == nil {
      let overdue = daysOverdue(month)
      let name = plan.agencies[agency].mustReport ? "belum lapor" : "tidak wajib lapor"
      words.append(plan.agencies[agency].mustReport && overdue > 0 ? "\(name), \(FigureText.count(overdue)) hari lewat batas" : name)
    }
    if let trouble = trouble(agency), status(agency, month)?.isInConflict == true { words.append(trouble) }
    if let carried = carriedFrom(agency) { words.append("memakai laporan \(monthNames[carried - 1])") }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// OPD × month, January … the period's last.
  package var matrixTable: ReportTable {
    ReportTable(
      "matriks",
      columns: [ReportColumn("OPD", 8), ReportColumn.widest("Nama", plan.agencies.map(\.name))]
        + (1...month).map { ReportColumn(String(monthNames[$0 - 1].prefix(3)), 6) },
      rows: BookRows(
        plan.agencies.indices.map { agency in
          [.text(plan.agencies[agency].code), .text(plan.agencies[agency].name)] + (1...month).map { .text(mark(agency, $0).rawValue) }
        }))
  }

  package static let matrixNote =
    "L tepat waktu, T terlambat, B isi berbeda pada revisi yang sama, – belum lapor dan sudah lewat batas, · belum jatuh tempo."

  package var callTable: ReportTable {
    let calls = calls
    return ReportTable(
      "hubungi",
      columns: [
        ReportColumn("OPD", 8), ReportColumn.widest("Nama", calls.map { plan.agencies[$0.agency].name }), ReportColumn("Yang Diminta", 60),
        ReportColumn("Penanggung Jawab", 24), ReportColumn("Kontak", 20),
      ],
      rows: BookRows(
        calls.map { call in
          let agency = plan.agencies[call.agency]
          return [.text(agency.code), .text(agency.name), .text(call.reason), .optional(agency.responsible), .optional(agency.contact)]
        }))
  }

  /// Positions of the OPDs with lapses in the year.
  var failures: [Int] { plan.agencies.indices.filter { lateMonths($0) + incomplete($0) + wrong($0) > 0 } }

  /// Deviations from the SOP's "mutu baku" in the year.
  package var failureTable: ReportTable {
    ReportTable(
      "mutu-baku",
      columns: [
        ReportColumn("OPD", 8), ReportColumn.widest("Nama", plan.agencies.map(\.name)), ReportColumn("Terlambat (bulan)", 12),
        ReportColumn("Tidak Lengkap (kiriman)", 14), ReportColumn("Salah (kiriman)", 12),
      ],
      rows: BookRows(
        failures.map { agency in
          [
            .text(plan.agencies[agency].code), .text(plan.agencies[agency].name), .count(lateMonths(agency)), .count(incomplete(agency)),
            .count(wrong(agency)),
          ]
        }))
  }

  package static let failureNote =
    "Terlambat: bulan yang laporannya datang setelah batas lapor, atau belum datang padahal sudah lewat batas. Tidak lengkap: kiriman dengan kolom, sel, "
    + "label, atau lembar wajib yang tidak ada isinya. Salah: kiriman dengan kesalahan lain. Revisi yang diperbaiki kemudian tetap dihitung."

  /// Title, note and table of each part; parts without rows are left out.
  var parts: [(title: String, note: String?, table: ReportTable)] {
    [
      ("Laporan \(monthTitle)", nil, agencyTable), ("Bulan demi bulan", Self.matrixNote, matrixTable),
      ("Perlu dihubungi hari ini", nil, callTable), ("Penyimpangan mutu baku \(plan.year)", Self.failureNote, failureTable),
    ].filter { $0.2.rows.count > 0 }
  }
}

extension ReportColumn {
  fileprivate static func widest(_ title: String, _ texts: [String]) -> ReportColumn { ReportColumn(title, width(of: texts, atLeast: 20)) }
}
