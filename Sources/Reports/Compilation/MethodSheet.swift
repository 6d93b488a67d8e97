// The sheet Metode: rules, formulas, and the fingerprints of what was read.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets

extension CompilationReport {
  var methodSheet: BookSheet {
    var rows = titleLines("Metode")
    rows.append([.text("Aturan", .label)])
    rows.append(["Aturan", "Isi", "Penjelasan"].map { .text($0, .heading) })
    rows += methodRules.map { [.text($0.0, .wrapped), .text($0.1, .wrapped), .text($0.2, .wrapped)] }
    rows += [[], [.text("Rumus indikator", .label)]]
    rows.append(["Indikator", "Cara membaca", "Rumus"].map { .text($0, .heading) })
    for indicator in plan.indicators {
      rows.append([
        .text("\(indicator.code) – \(indicator.name)", .wrapped), .text(IndicatorWords.sentences(indicator), .wrapped),
        .text(indicator.formula.text, .wrapped),
      ])
    }
    rows += [[], [.text("Berkas yang dibaca", .label)]]
    rows.append(["Berkas", "Kegunaan", "SHA-256"].map { .text($0, .heading) })
    rows.append([.text(plan.source.name, .wrapped), .text("Rencana kinerja", .wrapped), .text(plan.source.sha256, .code)])
    for line in submissionLines {
      let use = [line.agency, line.period].compactMap { $0 }.joined(separator: ", ")
      rows.append([
        .text(line.file.name, .wrapped), .text(use.isEmpty ? "Tidak dapat dipakai" : use, .wrapped), .text(line.file.sha256, .code),
      ])
    }
    var sheet = BookSheet("Metode")
    sheet.rows = BookRows(rows)
    sheet.columns = [BookColumn(56), BookColumn(58), BookColumn(90)]
    sheet.page.footer = footer
    return sheet
  }

  /// Name, value in force and what it means.
  package var methodRules: [(String, String, String)] {
    SettingsWords.rules(plan.settings) + [
      ("Baris salah", "tidak dihitung", "Baris dengan kesalahan tidak masuk angka mana pun dan didaftar pada lembar Hasil Pemeriksaan."),
      ("Batas lapor", SettingsWords.dueDay(plan.settings), FigureWords.dateOfReport(in: compilation)),
      ("Versi aplikasi", programVersion, "Masukan, rencana, dan pilihan yang sama menghasilkan berkas yang sama."),
    ]
  }
}
