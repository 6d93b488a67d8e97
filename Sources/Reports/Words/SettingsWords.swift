// The plan's rules of judging in words: what is in force and what it means.

package import Plans

package enum SettingsWords {
  /// Name, value in force and what it means.
  package static func rules(_ settings: PlanSettings) -> [(String, String, String)] {
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
    ]
  }

  /// When reports are due.
  package static func dueDay(_ settings: PlanSettings) -> String { "tanggal \(settings.dueDay) bulan berikutnya" }
}
