// The error gallery, months: what changed since the report before.

import Findings

extension GalleryRow {
  package static let monthRows: [GalleryRow] = [
    GalleryRow(
      .B01, .months([], [("Paket!A2", "10029545999")]), .warning, "Paket!A1", [],
      "Paket pada laporan Februari 2026 yang tidak ada lagi: 10029545000.",
      "Data bersifat kumulatif: tulis kembali paketnya, juga bila statusnya Gagal atau Batal. Bila kodenya berganti, tulis kode lamanya pada kolom Kode RUP."
    ),
    GalleryRow(
      .B02, .months([], [("Paket!Q2", nil)]), .warning, "Paket!Q2", [],
      "Tanggal Penetapan Pemenang pada laporan Februari 2026 adalah 10/02/2026, sekarang kosong.",
      "Periksa tanggal mana yang benar; yang sudah terlaksana biasanya tidak berubah. Bila laporan sebelumnya yang keliru, tidak perlu tindakan."
    ),
    GalleryRow(
      .B02, .months([], [("Paket!S2", .day(2026, 2, 27))]), .warning, "Paket!S2", [],
      "Tanggal Kontrak pada laporan Februari 2026 adalah 20/02/2026, sekarang 27/02/2026.",
      "Periksa tanggal mana yang benar; yang sudah terlaksana biasanya tidak berubah. Bila laporan sebelumnya yang keliru, tidak perlu tindakan."
    ),
    GalleryRow(
      .B03, .months([], [("Paket!J2", 440_000_000)]), .warning, "Paket!J2", [],
      "Nilai Kontrak pada laporan Februari 2026 adalah 450.000.000, sekarang 440.000.000, sedangkan Jumlah Adendum tidak bertambah.",
      "Bila ada adendum, tambahkan pada Jumlah Adendum; bila tidak, cocokkan nilainya dengan dokumen kontrak."),
    GalleryRow(
      .B04, .months([], [("Paket!K2", 10_000_000)]), .warning, "Paket!K2", [],
      "Realisasi Pembayaran (Rp) 10.000.000 lebih kecil daripada 100.000.000 pada laporan Februari 2026.",
      "Realisasi bersifat kumulatif dan tidak berkurang; periksa angkanya."),
    GalleryRow(
      .B04, .months([], [("Rencana Aksi!G2", 45)]), .warning, "Rencana Aksi!G2", [],
      "Realisasi (%) 45 lebih kecil daripada 60 pada laporan Februari 2026.",
      "Realisasi bersifat kumulatif dan tidak berkurang; periksa angkanya."),
  ]
}
