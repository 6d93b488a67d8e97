// Indicators of the catalogue: competition, domestic products, small firms.

import Plans

extension Catalogue {
  static let competitionAndMarket: [CatalogueIndicator] = [
    CatalogueIndicator(
      "C1", "Rata-rata penawar per tender", area: "kompetisi", unit: "peserta", source: .packages, readsAllRows: true,
      formula: #"AVERAGE(jumlah_penawar WHERE metode IN ("Tender"; "Seleksi") AND status IN ("Kontrak"; "Selesai"))"#,
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(3),
      definition: "tender dan seleksi yang sudah berkontrak atau selesai"),
    CatalogueIndicator(
      "C2", "Penawar tunggal", area: "kompetisi", unit: "%", source: .packages, readsAllRows: true,
      formula: #"COUNT(WHERE jumlah_penawar = 1 AND metode IN ("Tender"; "Seleksi")) / COUNT(WHERE jumlah_penawar > 0 AND "#
        + #"metode IN ("Tender"; "Seleksi")) * 100"#,
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(25),
      definition: "tender dan seleksi dengan satu penawar saja"),
    CatalogueIndicator(
      "C3", "Pangsa metode kompetitif", area: "kompetisi", unit: "%", source: .packages, readsAllRows: true,
      formula: #"SUM(nilai_kontrak WHERE metode IN ("Tender"; "Tender Cepat"; "Seleksi")) / SUM(nilai_kontrak) * 100"#,
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .none,
      definition: "informasi tanpa target: kewajiban mengutamakan E-Purchasing menurunkan angka ini"),
    CatalogueIndicator(
      "P1", "Realisasi produk dalam negeri", area: "pdn", unit: "%", source: .packages, readsAllRows: true,
      formula: "SUM(nilai_pdn WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak WHERE nilai_pdn IS NOT EMPTY) * 100",
      .maximize, .last, weight: 2, isJudgedPerAgency: true, targets: .every(95),
      definition: "nilai produk dalam negeri dibanding nilai kontrak"),
    CatalogueIndicator(
      "P2", "TKDN rata-rata tertimbang", area: "pdn", unit: "%", source: .packages, readsAllRows: true,
      formula: "SUM(tkdn * nilai_kontrak) / SUM(nilai_kontrak WHERE tkdn IS NOT EMPTY)",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(40),
      definition: "tingkat komponen dalam negeri, tertimbang nilai kontrak"),
    CatalogueIndicator(
      "U1", "Realisasi usaha mikro kecil dan koperasi", area: "umk", unit: "%", source: .packages, readsAllRows: true,
      formula: "SUM(nilai_umk WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak WHERE nilai_umk IS NOT EMPTY) * 100",
      .maximize, .last, weight: 2, isJudgedPerAgency: true, targets: .every(40),
      definition: "nilai untuk usaha mikro, kecil, dan koperasi dibanding nilai kontrak"),
  ]
}
