// The parts of the report that say what is missing, what was left out and by which rules.

import Calculation
import Findings
import Formulas
import Plans

extension CompilationReport {
  func appendReporting(to text: inout Document, level: Int) {
    text.heading(level, "Kepatuhan pelaporan")
    guard let month = monthShown else { return text.paragraph("Belum ada laporan yang dapat dipakai sampai akhir periode ini.") }
    let due = agenciesDue.count
    text.paragraph(
      "Untuk bulan \(monthNames[month - 1]) \(plan.year), \(FigureText.count(due - missing.count)) dari \(FigureText.count(due)) OPD wajib lapor telah mengirim laporannya. "
        + FigureWords.dateOfReport(in: compilation))
    let late = compilation.agencies.filter { ($0.daysLate ?? 0) > 0 }
    if !late.isEmpty {
      text.paragraph("Terlambat lapor:")
      text.list(late.map { "\(named($0)): \(FigureText.count($0.daysLate)) hari" })
    }
    if missing.isEmpty {
      if due > 0 { text.paragraph("Semua OPD wajib lapor sudah lapor.") }
    } else {
      text.paragraph("Belum lapor:")
      text.list(missing.map(missingWords))
    }
    let unused = submissionLines.filter { !$0.isUsed }
    guard !unused.isEmpty else { return }
    text.paragraph("Kiriman yang tidak dipakai:")
    text.list(unused.map { "\($0.file.name): \($0.reason ?? "")" })
  }

  /// `Dinas Kesehatan (1.02)`.
  func named(_ figure: AgencyFigure) -> String {
    let agency = plan.agencies[figure.agency]
    return "\(agency.name) (\(agency.code))"
  }

  func appendFaults(to text: inout Document, level: Int) {
    text.heading(level, "Hasil pemeriksaan")
    appendFaultTables(to: &text)
  }

  func appendFaultTables(to text: inout Document) {
    text.paragraph("Temuan: \(findingCounts).")
    let totals = compilation.excluded
    let order = excludedByEffect
    if order.isEmpty {
      text.paragraph("Tidak ada baris yang dikecualikan dari perhitungan.")
    } else {
      text.paragraph(
        "Baris paket dengan kesalahan tidak dihitung: \(FigureText.count(totals.rows)) baris, pagu \(FigureText.rupiah(totals.budget)), "
          + "nilai kontrak \(FigureText.rupiah(totals.contract)). Baris yang dikecualikan:")
      text.table(
        DocumentTable(
          [
            .init("OPD"), .init("Bulan"), .init("Berkas"), .init("Lembar"), .init("Baris", .right), .init("Kode"),
            .init("Pagu (Rp)", .right),
            .init("Nilai kontrak (Rp)", .right), .init("Sebab"), .init("Pengaruh"),
          ],
          rows: order.map { index in
            let line = excludedLine(index)
            return [
              line.agency, monthNames[line.month - 1], line.file.name, line.sheet, String(line.sheetRow), line.code ?? FigureText.empty,
              line.budget.map(FigureText.amount) ?? FigureText.empty, line.contract.map(FigureText.amount) ?? FigureText.empty,
              line.findings.map { "\($0.rawValue) \(FindingCatalogue.entry($0).title)" }.joined(separator: "; "), words(line.effects),
            ]
          }))
    }
    appendTogether(to: &text)
    if acceptances.isEmpty {
      text.paragraph("Pengesahan: tidak ada.")
    } else {
      text.paragraph("Pengesahan baris yang tidak wajar:")
      text.list(acceptances.map(\.sentence))
    }
  }

  /// What all rows left out would change together.
  private func appendTogether(to text: inout Document) {
    let touched = compilation.whole.indicators.filter { $0.excludedRowCount > 0 }
    if touched.isEmpty { return }
    text.paragraph("Realisasi tanpa dan dengan seluruh baris yang dikecualikan, sebagaimana tertulis:")
    text.table(
      DocumentTable(
        [.init("Kode"), .init("Baris", .right), .init("Tanpa", .right), .init("Dengan", .right)],
        rows: touched.map { figure in
          [
            plan.indicators[figure.indicator].code, FigureText.count(figure.excludedRowCount), FigureText.decimal2(figure.realization),
            FigureText.decimal2(figure.realizationWithExcluded),
          ]
        }))
  }

  func appendMethod(to text: inout Document) {
    text.heading(2, "Aturan yang dipakai")
    text.list(methodRules.map { "\($0.0): \($0.1). \($0.2)" })
  }
}
