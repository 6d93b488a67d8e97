// The formulas of the catalogue that is shipped: every one of them must parse, and print as what parses to itself.

import Formulas
import Testing

struct CatalogueTests {
  static let formulas: [(code: String, schema: TableSchema, text: String)] = [
    (
      "W1", RealTables.paket,
      #"COUNT(WHERE tgl_pengumuman <= rencana_pengumuman) / COUNT(WHERE rencana_pengumuman IS NOT EMPTY AND (tgl_pengumuman IS NOT EMPTY OR (rencana_pengumuman <= AKHIR_BULAN AND NOT status IN ("Gagal"; "Batal")))) * 100"#
    ),
    (
      "W2", RealTables.paket,
      #"AVERAGE(DAYS(tgl_penetapan; tgl_pengumuman) WHERE metode IN ("Tender"; "Seleksi") AND tgl_penetapan >= tgl_pengumuman)"#
    ),
    (
      "W3", RealTables.paket,
      #"COUNT(WHERE tgl_kontrak <= rencana_kontrak) / COUNT(WHERE rencana_kontrak IS NOT EMPTY AND (tgl_kontrak IS NOT EMPTY OR (rencana_kontrak <= AKHIR_BULAN AND NOT status IN ("Gagal"; "Batal")))) * 100"#
    ),
    (
      "W4", RealTables.paket,
      #"COUNT(WHERE tgl_serah_terima <= rencana_selesai) / COUNT(WHERE rencana_selesai IS NOT EMPTY AND (tgl_serah_terima IS NOT EMPTY OR (rencana_selesai <= AKHIR_BULAN AND tgl_kontrak IS NOT EMPTY AND NOT status IN ("Gagal"; "Batal")))) * 100"#
    ),
    (
      "W5", RealTables.paket,
      #"SUM((realisasi_fisik - rencana_fisik) * nilai_kontrak WHERE status = "Kontrak") / SUM(nilai_kontrak WHERE status = "Kontrak" AND realisasi_fisik IS NOT EMPTY AND rencana_fisik IS NOT EMPTY)"#
    ),
    (
      "B1", RealTables.paket,
      #"(SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE nilai_kontrak IS NOT EMPTY) * 100"#
    ),
    (
      "B2", RealTables.paket,
      #"(SUM(pagu WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak)) / SUM(pagu WHERE nilai_kontrak IS NOT EMPTY) * 100"#
    ),
    ("B3", RealTables.paket, #"AVERAGE(ABS(1 - nilai_kontrak / hps)) * 100"#),
    ("B4", RealTables.paket, #"SUM(realisasi_bayar WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak) * 100"#),
    (
      "K1", RealTables.paket,
      #"COUNT(WHERE jumlah_adendum > 0 AND nilai_kontrak IS NOT EMPTY) / COUNT(WHERE jumlah_adendum IS NOT EMPTY AND nilai_kontrak IS NOT EMPTY) * 100"#
    ),
    ("K2", RealTables.paket, #"AVERAGE(skor_penyedia)"#),
    (
      "K3", RealTables.paket,
      #"COUNT(WHERE metode IN ("Tender"; "Tender Cepat"; "Seleksi") AND status IN ("Gagal"; "Batal")) / COUNT(WHERE metode IN ("Tender"; "Tender Cepat"; "Seleksi") AND status IN ("Kontrak"; "Selesai"; "Gagal"; "Batal")) * 100"#
    ),
    ("L1", RealTables.realisasi, #"SUM(nilai * pembobot) / SUM(pembobot)"#),
    (
      "L2", RealTables.paket,
      #"SUM(jumlah_sanggah WHERE tgl_pengumuman IS NOT EMPTY AND metode IN ("Tender"; "Tender Cepat"; "Seleksi")) / COUNT(WHERE tgl_pengumuman IS NOT EMPTY AND metode IN ("Tender"; "Tender Cepat"; "Seleksi")) * 100"#
    ),
    ("C1", RealTables.paket, #"AVERAGE(jumlah_penawar WHERE metode IN ("Tender"; "Seleksi") AND status IN ("Kontrak"; "Selesai"))"#),
    (
      "C2", RealTables.paket,
      #"COUNT(WHERE jumlah_penawar = 1 AND metode IN ("Tender"; "Seleksi")) / COUNT(WHERE jumlah_penawar > 0 AND metode IN ("Tender"; "Seleksi")) * 100"#
    ),
    ("C3", RealTables.paket, #"SUM(nilai_kontrak WHERE metode IN ("Tender"; "Tender Cepat"; "Seleksi")) / SUM(nilai_kontrak) * 100"#),
    ("P1", RealTables.paket, #"SUM(nilai_pdn WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak WHERE nilai_pdn IS NOT EMPTY) * 100"#),
    ("P2", RealTables.paket, #"SUM(tkdn * nilai_kontrak) / SUM(nilai_kontrak WHERE tkdn IS NOT EMPTY)"#),
    ("U1", RealTables.paket, #"SUM(nilai_umk WHERE nilai_kontrak IS NOT EMPTY) / SUM(nilai_kontrak WHERE nilai_umk IS NOT EMPTY) * 100"#),
    ("M1", RealTables.paket, #"COUNT(WHERE status = "Selesai" AND tgl_serah_terima <= AKHIR_BULAN)"#),
    ("D1", RealTables.kiriman, #"COUNT(WHERE tepat_waktu = TRUE) / COUNT(WHERE TRUE) * 100"#),
    ("D2", RealTables.kiriman, #"SUM(jumlah_galat) / SUM(jumlah_paket) * 100"#),
    ("R1", RealTables.rencanaAksi, #"COUNT(WHERE tenggat <= AKHIR_BULAN AND realisasi = 100) / COUNT(WHERE tenggat <= AKHIR_BULAN) * 100"#),
    ("T1", RealTables.realisasi, #"MAX(nilai)"#),
    ("T2", RealTables.realisasi, #"MAX(nilai)"#),
  ]

  @Test(arguments: formulas.indices)
  func aFormulaOfTheCatalogueParses(_ index: Int) throws {
    let (_, schema, text) = Self.formulas[index]
    let formula = try Formula(parsing: text, over: schema)
    #expect(try Formula(parsing: formula.canonicalText, over: schema).root == formula.root)
  }
}
