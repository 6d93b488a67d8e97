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
  var methodRules: [(String, String, String)] {
    let settings = plan.settings
    let scale = settings.scale
    let bands =
      scale.bands.map { "\($0.includesBound ? "≥" : ">") \(FigureText.short($0.bound)) \($0.name)" }
      + (scale.lowest.map { ["selebihnya \($0)"] } ?? [])
    return [
      (
        "Batas capaian", "\(FigureText.short(settings.cap)) %",
        "Capaian dibatasi dari 0 sampai batas ini; capaian mentah ditampilkan di sampingnya."
      ),
      (
        "Rumus Minimalkan", "\(settings.minimizeRule.rawValue): " + (settings.minimizeRule == .a ? "(2 − R/T) × 100" : "T/R × 100"),
        "Untuk indikator yang semakin kecil semakin baik; R realisasi, T target."
      ),
      ("Rumus Maksimalkan", "R/T × 100", "Untuk target negatif: (2 − R/T) × 100."),
      (
        "Rumus Stabilkan", "R/T × 100 atau 200 − R/T × 100",
        "Realisasi di bawah atau di atas target sama-sama mengurangi; hasilnya disesuaikan linear: 90 menjadi 100, 100 menjadi 120."
      ),
      (
        "Target 0", "memakai nilai Terburuk",
        "Maksimalkan: (R − W)/(0 − W) × 100; Minimalkan: (W − R)/W × 100, tanpa W: R ≤ 0 berarti 100, selain itu 0."
      ),
      ("Skala predikat", scale.title, bands.joined(separator: "; ") + ". Nilai dibulatkan 2 desimal lebih dahulu."),
      (
        "Warna", "hijau ≥ \(FigureText.short(settings.greenFrom)), kuning ≥ \(FigureText.short(settings.yellowFrom)), selebihnya merah",
        "Menurut capaian yang dibulatkan 2 desimal."
      ),
      (
        "Laporan lama", settings.usesEarlierData ? "dipakai" : "tidak dipakai",
        settings.usesEarlierData ? FigureWords.carriedExplained : "OPD yang belum lapor tidak ikut dihitung."
      ),
      (
        "Rata-rata", "berbobot",
        "Capaian area adalah rata-rata berbobot indikator yang dinilai; nilai kinerja rata-rata berbobot area. Yang tidak ada tidak dihitung nol."
      ),
      ("Baris salah", "tidak dihitung", "Baris dengan kesalahan tidak masuk angka mana pun dan didaftar pada lembar Hasil Pemeriksaan."),
      ("Batas lapor", "tanggal \(settings.dueDay) bulan berikutnya", FigureWords.reportedByAgency),
      ("Versi aplikasi", programVersion, "Masukan, rencana, dan pilihan yang sama menghasilkan berkas yang sama."),
    ]
  }
}
