// Indicators of the catalogue: whether procurement keeps its dates.

import Plans

extension Catalogue {
  static let timeliness: [CatalogueIndicator] = [
    CatalogueIndicator(
      "W1", "Ketepatan waktu pengumuman", area: "waktu", unit: "%", source: .packages,
      formula: "COUNT(WHERE tgl_pengumuman <= rencana_pengumuman) / COUNT(WHERE rencana_pengumuman IS NOT EMPTY AND "
        + #"(tgl_pengumuman IS NOT EMPTY OR (rencana_pengumuman <= AKHIR_BULAN AND NOT status IN ("Gagal"; "Batal")))) * "#
        + "100",
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(90),
      definition: "dibanding rencana pada RUP"),
    CatalogueIndicator(
      "W2", "Lama proses pemilihan tender dan seleksi", area: "waktu", unit: "hari", source: .packages,
      formula: #"AVERAGE(DAYS(tgl_penetapan; tgl_pengumuman) WHERE metode IN ("Tender"; "Seleksi") AND tgl_penetapan >= "#
        + "tgl_pengumuman)",
      .minimize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(25),
      definition: "rata-rata hari kalender"),
    CatalogueIndicator(
      "W3", "Ketepatan penandatanganan kontrak", area: "waktu", unit: "%", source: .packages,
      formula: "COUNT(WHERE tgl_kontrak <= rencana_kontrak) / COUNT(WHERE rencana_kontrak IS NOT EMPTY AND (tgl_kontrak IS "
        + #"NOT EMPTY OR (rencana_kontrak <= AKHIR_BULAN AND NOT status IN ("Gagal"; "Batal")))) * 100"#,
      .maximize, .last, weight: 1, isJudgedPerAgency: true, targets: .every(90),
      definition: "paket yang kontraknya ditandatangani paling lambat pada tanggal rencana"),
    CatalogueIndicator(
      "W4", "Ketepatan penyelesaian kontrak", area: "waktu", unit: "%", source: .packages,
      formula: "COUNT(WHERE tgl_serah_terima <= rencana_selesai) / COUNT(WHERE rencana_selesai IS NOT EMPTY AND "
        + "(tgl_serah_terima IS NOT EMPTY OR (rencana_selesai <= AKHIR_BULAN AND tgl_kontrak IS NOT EMPTY AND NOT status "
        + #"IN ("Gagal"; "Batal")))) * 100"#,
      .maximize, .last, weight: 2, isJudgedPerAgency: true, targets: .every(95),
      definition: "rencana selesai termasuk adendum"),
    CatalogueIndicator(
      "W5", "Deviasi fisik rata-rata tertimbang", area: "waktu", unit: "poin %", source: .packages,
      formula: #"SUM((realisasi_fisik - rencana_fisik) * nilai_kontrak WHERE status = "Kontrak") / SUM(nilai_kontrak WHERE "#
        + #"status = "Kontrak" AND realisasi_fisik IS NOT EMPTY AND rencana_fisik IS NOT EMPTY)"#,
      .maximize, .last, weight: 1, isJudgedPerAgency: true, worst: -20, targets: .every(0),
      definition: "target 0 atau lebih baik"),
    CatalogueIndicator(
      "M1", "Paket selesai", area: "waktu", unit: "paket", source: .packages, readsAllRows: true,
      formula: #"COUNT(WHERE status = "Selesai" AND tgl_serah_terima <= AKHIR_BULAN)"#,
      .maximize, .last, weight: 1, isJudgedPerAgency: false, targets: .none,
      definition: "kumulatif sejak Januari"),
  ]
}
