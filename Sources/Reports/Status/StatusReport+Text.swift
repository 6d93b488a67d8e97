// What `status` says on a terminal: narrower tables than those of the files.

import Formulas
import Plans

extension StatusReport {
  package var text: String {
    var lines = TextLines()
    lines.add(title)
    for sentence in statements { lines.paragraph(sentence) }
    lines.head("Laporan \(monthTitle)")
    lines.table([["OPD", "Nama", "Diterima", "Rev", "Telat", "Salah", "Keterangan"]] + plan.agencies.indices.map(line), right: [3, 4, 5])
    lines.head("Bulan demi bulan")
    lines.table(
      [["OPD"] + (1...month).map { String(monthNames[$0 - 1].prefix(3)) }]
        + plan.agencies.indices.map { agency in [plan.agencies[agency].code] + (1...month).map { mark(agency, $0).rawValue } })
    lines.paragraph(Self.matrixNote)
    let calls = calls
    if !calls.isEmpty {
      lines.head("Perlu dihubungi hari ini")
      lines.table(calls.map { [plan.agencies[$0.agency].code, plan.agencies[$0.agency].name, $0.reason] }, flexible: 2)
    }
    let failures = failures
    if !failures.isEmpty {
      lines.head("Penyimpangan mutu baku \(plan.year)")
      lines.table(
        [["OPD", "Nama", "Terlambat", "Tidak lengkap", "Salah"]]
          + failures.map { agency in
            [plan.agencies[agency].code, plan.agencies[agency].name]
              + [lateMonths(agency), incomplete(agency), wrong(agency)].map { FigureText.count($0) }
          }, right: [2, 3, 4])
      lines.paragraph(Self.failureNote)
    }
    lines.head(
      "Langkah berikutnya: "
        + (calls.isEmpty ? "kinerja kompilasi --periode \(period.code)" : "kinerja surat pengingat --periode \(period.code)"))
    return lines.text
  }

  private func line(_ agency: Int) -> [String] {
    let status = status(agency, month)
    return [
      plan.agencies[agency].code, plan.agencies[agency].name, status?.received.map(FigureText.shortDay) ?? FigureText.empty,
      FigureText.count(status?.revision), FigureText.count(daysLate(agency, month)), FigureText.count(status?.errorCells), briefly(agency),
    ]
  }

  /// In a word or two what stands against an OPD, and whose month speaks for it.
  private func briefly(_ agency: Int) -> String {
    let instead = carriedFrom(agency).map { ", pakai \(monthNames[$0 - 1].prefix(3))" } ?? ""
    if status(agency, month)?.isInConflict == true { return "isi berbeda" + instead }
    if hasReported(agency, month) { return "" }
    return (plan.agencies[agency].mustReport ? "belum lapor" : "tidak wajib") + instead
  }
}
