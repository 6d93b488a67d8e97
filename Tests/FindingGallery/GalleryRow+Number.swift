// The error gallery, number: faults of numbers.

import Findings

extension GalleryRow {
  package static let numberRows: [GalleryRow] = [
    GalleryRow(
      .N01, ["Paket!H2": "1.2.50"], .error, "Paket!H2", [],
      "Pagu (Rp) berisi \"1.2.50\", yang tidak terbaca sebagai angka: pemisah ribuan harus setiap tiga angka.",
      "Tulis angkanya saja."),
    GalleryRow(
      .N01, ["Paket!H2": "3 juta"], .error, "Paket!H2", [],
      "Pagu (Rp) berisi \"3 juta\", yang tidak terbaca sebagai angka: angka diikuti kata; tulis seluruh angkanya, misalnya 3000000 dan bukan 3 juta.",
      "Tulis angkanya saja. Mungkin maksudnya 3000000."),
    GalleryRow(
      .N01, ["Paket!H2": "Rp 1.250.000,505"], .error, "Paket!H2", [],
      "Pagu (Rp) berisi \"Rp 1.250.000,505\", yang tidak terbaca sebagai angka: uang ditulis sampai sen, paling banyak dua angka di belakang koma.",
      "Tulis angkanya saja."),
    GalleryRow(
      .N01, ["Paket!V2": "95%"], .error, "Paket!V2", [],
      "Jumlah Pendaftar berisi \"95%\", yang tidak terbaca sebagai angka: kolom ini bukan persen.",
      "Tulis angkanya saja."),
    GalleryRow(
      .N01, ["Paket!H2": .day(2026, 3, 1)], .error, "Paket!H2", [],
      "Pagu (Rp) berisi \"01/03/2026\", yang tidak terbaca sebagai angka: selnya berisi tanggal.",
      "Tulis angkanya saja."),
    GalleryRow(
      .N01, ["Paket!H2": true], .error, "Paket!H2", [],
      "Pagu (Rp) berisi \"TRUE\", yang tidak terbaca sebagai angka: selnya berisi benar/salah.",
      "Tulis angkanya saja."),
    GalleryRow(
      .N01, ["Realisasi!B2": "1.250"], .error, "Realisasi!B2", [],
      "Nilai berisi \"1.250\", yang tidak terbaca sebagai angka: titik atau koma di sini dapat berarti ribuan atau desimal.",
      "Tulis angkanya saja. Tulis 1250 atau 1,25 sebagai angka."),
    GalleryRow(
      .N02, ["Paket!H2": -500], .error, "Paket!H2", [],
      "Pagu (Rp) berisi -500, di luar batas yang mungkin (tidak boleh negatif).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N02, ["Paket!N2": 101], .error, "Paket!N2", [],
      "TKDN (%) berisi 101, di luar batas yang mungkin (0 sampai 100).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N02, ["Paket!V2": 12.5], .error, "Paket!V2", [],
      "Jumlah Pendaftar berisi 12,5, di luar batas yang mungkin (harus bilangan bulat).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N02, ["Paket!AB2": "3,5"], .error, "Paket!AB2", [],
      "Skor Penyedia berisi 3,5, di luar batas yang mungkin (0 sampai 3).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N02, ["Realisasi!C2": 0], .error, "Realisasi!C2", [],
      "Pembobot berisi 0, di luar batas yang mungkin (lebih besar dari 0).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N02, ["Identitas!B4": 13], .error, "Identitas!B4", [],
      "Bulan berisi 13, di luar batas yang mungkin (1 sampai 12).",
      "Perbaiki angkanya."),
    GalleryRow(
      .N03, ["Paket!H2": "Rp 500.000.000,-"], .note, "Paket!H2", [],
      "Pagu (Rp) \"Rp 500.000.000,-\" tersimpan sebagai teks atau dengan gaya penulisan lain; dibaca sebagai 500.000.000.",
      "Tidak perlu tindakan bila angkanya benar; sebaiknya ketik ulang sebagai angka."),
    GalleryRow(
      .N03, ["Paket!N2": "62.5"], .note, "Paket!N2", [],
      "TKDN (%) \"62.5\" tersimpan sebagai teks atau dengan gaya penulisan lain; dibaca sebagai 62,5.",
      "Tidak perlu tindakan bila angkanya benar; sebaiknya ketik ulang sebagai angka."),
    GalleryRow(
      .N04, ["Paket!H2": 500000000.125], .note, "Paket!H2", [],
      "Pagu (Rp) berisi 500.000.000,125, lebih rinci daripada sen; dibulatkan menjadi 500.000.000,13.",
      "Tidak perlu tindakan bila selisih di bawah satu sen memang tidak berarti."),
    GalleryRow(
      .N05, ["Paket!J2": 0], .note, "Paket!J2", [],
      "Nilai Kontrak 0 dibaca sebagai belum ada kontrak.",
      "Tidak perlu tindakan; kosongkan sel bila belum berkontrak, isi nilainya bila sudah."),
    GalleryRow(
      .N06, ["Paket!H2": .error("#REF!")], .error, "Paket!H2", [],
      "Pagu (Rp) berisi #REF!, yaitu kesalahan rumus.",
      "Perbaiki rumusnya atau ketik nilainya langsung."),
    GalleryRow(
      .N07, ["Paket!H2": .formula], .error, "Paket!H2", [],
      "Pagu (Rp) berisi rumus yang hasilnya tidak tersimpan dalam berkas.",
      "Buka berkas dengan Excel atau LibreOffice, simpan sekali lagi, lalu kirim ulang; atau ketik nilainya langsung."),
  ]
}
