// Indicators of the catalogue: reporting, action plans and the maturity of the unit.

import Plans

extension Catalogue {
  static let compliance: [CatalogueIndicator] = [
    CatalogueIndicator(
      "D1", "Kepatuhan pelaporan OPD", area: "kepatuhan", unit: "%", source: .submissions, readsAllRows: true,
      formula: "COUNT(WHERE tepat_waktu = TRUE) / COUNT(WHERE TRUE) * 100",
      .maximize, .mean, weight: 1, isJudgedPerAgency: true, targets: .every(100),
      definition: "OPD yang melapor paling lambat pada batas lapor"),
    CatalogueIndicator(
      "D2", "Mutu data kiriman", area: "kepatuhan", unit: "galat per 100 paket", source: .submissions, readsAllRows: true,
      formula: "SUM(jumlah_galat) / SUM(jumlah_paket) * 100",
      .minimize, .mean, weight: 1, isJudgedPerAgency: true, targets: .every(1),
      definition: "sel yang salah dibanding jumlah paket yang dilaporkan"),
    CatalogueIndicator(
      "R1", "Pelaksanaan rencana aksi jatuh tempo", area: "kepatuhan", unit: "%", source: .actions, readsAllRows: true,
      formula: "COUNT(WHERE tenggat <= AKHIR_BULAN AND realisasi = 100) / COUNT(WHERE tenggat <= AKHIR_BULAN) * 100",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(100),
      definition: "butir rencana aksi yang tenggatnya sudah lewat dan selesai seratus persen"),
    CatalogueIndicator(
      "T1", "Tingkat kematangan UKPBJ", area: "kepatuhan", unit: "variabel proaktif dari 9", source: .realizations,
      formula: "MAX(nilai)",
      .maximize, .last, weight: 1, isJudgedPerAgency: false, targets: .months([12: 9]),
      definition: "hasil penilaian kematangan UKPBJ"),
    CatalogueIndicator(
      "T2", "Indeks Tata Kelola Pengadaan", area: "kepatuhan", unit: "skor 0–100", source: .realizations,
      formula: "MAX(nilai)",
      .maximize, .last, weight: 1, isJudgedPerAgency: false, targets: .months([12: 75]),
      definition: "nilai indeks dari penilaian tahunan"),
  ]
}
