// The tables that real formulas are written over.

import Formulas

enum RealTables {
  static let paket = TableSchema(columns: [
    column("kode_opd", "Kode OPD", .text),
    column("kode_paket", "Kode Paket", .text),
    column("kode_rup", "Kode RUP", .codeList),
    column("nama_paket", "Nama Paket", .text),
    column("area", "Area Strategis", .codeList),
    column("jenis", "Jenis Pengadaan", .text),
    column("metode", "Metode Pemilihan", .text),
    column("status", "Status", .text),
    column("pagu", "Pagu (Rp)", .money),
    column("hps", "HPS (Rp)", .money),
    column("nilai_kontrak", "Nilai Kontrak (Rp)", .money),
    column("realisasi_bayar", "Realisasi Pembayaran (Rp)", .money),
    column("nilai_pdn", "Nilai PDN (Rp)", .money),
    column("nilai_umk", "Nilai UMK (Rp)", .money),
    column("tkdn", "TKDN (%)", .number),
    column("rencana_pengumuman", "Rencana Pengumuman", .date),
    column("tgl_pengumuman", "Tanggal Pengumuman", .date),
    column("tgl_penetapan", "Tanggal Penetapan Pemenang", .date),
    column("rencana_kontrak", "Rencana Kontrak", .date),
    column("tgl_kontrak", "Tanggal Kontrak", .date),
    column("rencana_selesai", "Rencana Selesai", .date),
    column("tgl_serah_terima", "Tanggal Serah Terima", .date),
    column("jumlah_pendaftar", "Jumlah Pendaftar", .number),
    column("jumlah_penawar", "Jumlah Penawar", .number),
    column("jumlah_sanggah", "Jumlah Sanggah", .number),
    column("jumlah_adendum", "Jumlah Adendum", .number),
    column("rencana_fisik", "Rencana Fisik (%)", .number),
    column("realisasi_fisik", "Realisasi Fisik (%)", .number),
    column("skor_penyedia", "Skor Penyedia", .number),
    column("penyedia", "Penyedia", .text),
    column("kategori_kendala", "Kategori Kendala", .text),
    column("kendala", "Kendala", .text),
    column("tindak_lanjut", "Tindak Lanjut", .text),
  ])
  static let rencanaAksi = TableSchema(columns: [
    column("kode_opd", "Kode OPD", .text),
    column("kode_aksi", "Kode Aksi", .text),
    column("indikator", "Indikator", .text),
    column("uraian", "Uraian", .text),
    column("penanggung_jawab", "Penanggung Jawab", .text),
    column("keluaran", "Keluaran", .text),
    column("tenggat", "Tenggat", .date),
    column("realisasi", "Realisasi (%)", .number),
    column("tgl_selesai", "Tanggal Selesai", .date),
    column("bukti", "Bukti Dukung", .text),
    column("kendala", "Kendala", .text),
    column("tindak_lanjut", "Tindak Lanjut", .text),
  ])
  static let realisasi = TableSchema(columns: [
    column("kode_opd", "Kode OPD", .text),
    column("indikator", "Indikator", .text),
    column("nilai", "Nilai", .number),
    column("pembobot", "Pembobot", .number),
    column("sumber", "Sumber", .text),
    column("catatan", "Catatan", .text),
  ])
  static let kiriman = TableSchema(columns: [
    column("kode_opd", "Kode OPD", .text),
    column("lapor", "Lapor", .boolean),
    column("tgl_lapor", "Tanggal Lapor", .date),
    column("batas_lapor", "Batas Lapor", .date),
    column("tepat_waktu", "Tepat Waktu", .boolean),
    column("jumlah_galat", "Jumlah Galat", .number),
    column("jumlah_paket", "Jumlah Paket", .number),
  ])

  private static func column(_ key: String, _ title: String, _ type: ColumnType) -> ColumnSchema {
    ColumnSchema(key: key, title: title, type: type)
  }
}
