// Indicators of the catalogue: what procurement costs, and how well that was foreseen.

import Plans

extension Catalogue {
  static let cost: [CatalogueIndicator] = [
    CatalogueIndicator(
      "B1", "Penghematan terhadap HPS (tertimbang)", area: "biaya", unit: "%", source: .packages,
      formula: "(SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE "
        + "nilai_kontrak IS NOT EMPTY) * 100",
      .maximize, .last, weight: 2, isJudgedPerAgency: true, targets: .every(5),
      definition: "jumlah rupiah dibanding jumlah rupiah"),
    CatalogueIndicator(
      "B2", "Penghematan terhadap pagu (sisa pengadaan)", area: "biaya", unit: "%", source: .packages,
      formula: "(SUM(pagu WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak)) / SUM(pagu WHERE nilai_kontrak IS NOT "
        + "EMPTY) * 100",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(7),
      definition: "selisih pagu dan nilai kontrak, dari paket yang sudah berkontrak"),
    CatalogueIndicator(
      "B3", "Ketidaktepatan HPS", area: "biaya", unit: "%", source: .packages,
      formula: "AVERAGE(ABS(1 - nilai_kontrak / hps)) * 100",
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(10),
      definition: "rata-rata per paket"),
    CatalogueIndicator(
      "B4", "Penyerapan kontrak", area: "biaya", unit: "%", source: .packages,
      formula: "SUM(realisasi_bayar WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak) * 100",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .growing([5, 12, 20, 30, 40, 50, 58, 66, 74, 82, 89, 95]),
      definition: "realisasi pembayaran kosong = belum dibayar"),
  ]
}
