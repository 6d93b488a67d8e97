// Indicators of the catalogue: quality of contracts and of the service to agencies.

import Plans

extension Catalogue {
  static let qualityAndService: [CatalogueIndicator] = [
    CatalogueIndicator(
      "K1", "Paket dengan adendum", area: "kualitas", unit: "%", source: .packages,
      formula: "COUNT(WHERE jumlah_adendum > 0 AND nilai_kontrak IS NOT EMPTY) / COUNT(WHERE jumlah_adendum IS NOT EMPTY AND "
        + "nilai_kontrak IS NOT EMPTY) * 100",
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(10),
      definition: "bagian kontrak yang pernah diadendum"),
    CatalogueIndicator(
      "K2", "Skor kinerja penyedia", area: "kualitas", unit: "skor 0–3", source: .packages,
      formula: "AVERAGE(skor_penyedia)",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(2),
      definition: "≥1 cukup, ≥2 baik, 3 sangat baik"),
    CatalogueIndicator(
      "K3", "Tender dan seleksi gagal", area: "kualitas", unit: "%", source: .packages,
      formula: #"COUNT(WHERE metode IN ("Tender"; "Tender Cepat"; "Seleksi") AND status IN ("Gagal"; "Batal")) / COUNT(WHERE "#
        + #"metode IN ("Tender"; "Tender Cepat"; "Seleksi") AND status IN ("Kontrak"; "Selesai"; "Gagal"; "Batal")) * 100"#,
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(5),
      definition: "tanpa yang masih berlangsung"),
    CatalogueIndicator(
      "L1", "Kepuasan pengguna layanan UKPBJ (SKM)", area: "layanan", unit: "indeks 0–100", source: .realizations,
      formula: "SUM(nilai * pembobot) / SUM(pembobot)",
      .maximize, .last, weight: 2, isJudgedPerAgency: false, targets: .months([6: 88, 12: 88]),
      definition: "tertimbang jumlah responden"),
    CatalogueIndicator(
      "L2", "Sanggah per seratus tender", area: "layanan", unit: "sanggah", source: .packages,
      formula: #"SUM(jumlah_sanggah WHERE tgl_pengumuman IS NOT EMPTY AND metode IN ("Tender"; "Tender Cepat"; "Seleksi")) / "#
        + #"COUNT(WHERE tgl_pengumuman IS NOT EMPTY AND metode IN ("Tender"; "Tender Cepat"; "Seleksi")) * 100"#,
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(3),
      definition: "banyaknya sanggah dari tender dan seleksi yang sudah diumumkan"),
  ]
}
