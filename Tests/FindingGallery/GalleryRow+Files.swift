// The error gallery, files: what cannot be used at all, and what several files together show.

import Findings

extension GalleryRow {
  package static let fileRows: [GalleryRow] = [
    GalleryRow(
      .S11, .together([], [("Identitas!B1", "1.02"), ("-Rencana Aksi", nil)]), .warning, "Paket!A2", [],
      "Kode Paket \"10029545000\" juga dilaporkan oleh OPD 1.01; keduanya dihitung.", "Pastikan hanya OPD pemilik paket yang melaporkannya."
    ),
    GalleryRow(
      .F01, .file(.empty), .error, "", [], "Berkas uji.xlsx kosong, tidak berisi apa pun.",
      "Kirim ulang berkas aslinya; pengiriman sebelumnya mungkin terputus."),
    GalleryRow(
      .F02, .file(.encrypted), .error, "", [], "Berkas uji.xlsx dikunci dengan kata sandi sehingga tidak dapat dibaca.",
      "Hapus kata sandinya di Excel (Berkas > Info > Proteksi Buku Kerja), simpan, lalu kirim ulang."),
    GalleryRow(
      .F03, .file(.legacy), .error, "", [], "Berkas uji.xls berformat Excel 97–2003 (.xls).",
      "Buka di Excel, pilih Simpan Sebagai \"Buku Kerja Excel (.xlsx)\", lalu kirim ulang."),
    GalleryRow(
      .F04, .file(.binary), .error, "", [], "Berkas uji.xlsb berformat Excel biner (.xlsb), bukan .xlsx.",
      "Simpan sebagai \"Buku Kerja Excel (.xlsx)\", lalu kirim ulang."),
    GalleryRow(
      .F04, .file(.openDocument), .error, "", [], "Berkas uji.ods berformat OpenDocument (.ods), bukan .xlsx.",
      "Simpan sebagai \"Buku Kerja Excel (.xlsx)\", lalu kirim ulang."),
    GalleryRow(
      .F05, .file(.html), .error, "", [], "Berkas uji.xlsx sebenarnya halaman web (HTML), bukan lembar kerja.",
      "Kirim templat kinerja yang sudah diisi dalam format .xlsx atau CSV."),
    GalleryRow(
      .F05, .file(.word), .error, "", [], "Berkas uji.xlsx sebenarnya dokumen Word atau paparan, bukan lembar kerja.",
      "Kirim templat kinerja yang sudah diisi dalam format .xlsx atau CSV."),
    GalleryRow(
      .F05, .file(.image), .error, "", [], "Berkas uji.xlsx sebenarnya gambar, bukan lembar kerja.",
      "Kirim templat kinerja yang sudah diisi dalam format .xlsx atau CSV."),
    GalleryRow(
      .F05, .file(.renamedCSV), .error, "", [], "Berkas uji.xlsx sebenarnya berkas teks (CSV) yang diberi nama .xlsx, bukan lembar kerja.",
      "Kirim templat kinerja yang sudah diisi dalam format .xlsx atau CSV."),
    GalleryRow(
      .F06, .file(.truncated), .error, "", [], "Berkas uji.xlsx rusak atau terpotong: bagian akhirnya hilang.",
      "Buka berkas aslinya di Excel, simpan ulang, lalu kirim lagi; jangan melalui salinan yang rusak."),
    GalleryRow(
      .F07, .file(.otherForm), .error, "", [],
      "Berkas uji.xlsx bukan templat data kinerja: lembar Identitas dan Paket tidak ada (lembar yang ada: \"Rekap\").",
      "Gunakan templat dari UKPBJ untuk OPD dan bulan ini."),
    GalleryRow(
      .F08, ["tanda": "data-kinerja/0"], .error, "", [], "Berkas uji.xlsx bertanda \"data-kinerja/0\": versi templatnya lain.",
      "Isi dan kirim templat data kinerja yang berlaku (data-kinerja/1)."),
    GalleryRow(
      .F08, ["tanda": "rencana-kinerja/1"], .error, "", [],
      "Berkas uji.xlsx bertanda \"rencana-kinerja/1\": bukan templat data kinerja yang diisi OPD.",
      "Isi dan kirim templat data kinerja yang berlaku (data-kinerja/1)."),
    GalleryRow(
      .F08, .file(.findingsList), .error, "", [],
      "Berkas uji.xlsx bertanda \"kompilasi/1\": ini keluaran aplikasi, bukan templat yang diisi OPD.",
      "Isi dan kirim templat data kinerja yang berlaku (data-kinerja/1)."),
    GalleryRow(
      .F09, ["Identitas!B3": 2025], .error, "", [], "Berkas uji.xlsx melaporkan tahun 2025, sedangkan rencana kinerja untuk tahun 2026.",
      "Kirim templat tahun 2026; templat tahun lalu tidak dapat dipakai."),
    GalleryRow(
      .F10, .file(.doctype), .error, "", [],
      "Berkas uji.xlsx tidak dibaca karena memuat deklarasi DOCTYPE yang tidak lazim (bagian _rels/.rels).",
      "Kirim berkas asli dari Excel; bila berkas asli pun ditolak, hubungi UKPBJ."),
    GalleryRow(
      .F11, ["Identitas!B4": nil], .error, "", [], "Berkas uji.xlsx tidak dapat dipakai karena Bulan pada lembar Identitas tidak terbaca.",
      "Isi Kode OPD, Tahun, dan Bulan seperti pada templat, lalu kirim ulang."),
    GalleryRow(
      .F11, ["Identitas!B1": "9.99"], .error, "", [],
      "Berkas uji.xlsx tidak dapat dipakai karena OPD \"9.99\" tidak ada dalam rencana kinerja.",
      "Isi Kode OPD, Tahun, dan Bulan seperti pada templat, lalu kirim ulang."),
    GalleryRow(
      .F12, .file(.otherCSV), .error, "", [], "Berkas uji.csv tidak dikenali sebagai tabel templat: baris judul berisi nama, alamat.",
      "Gunakan baris judul seperti pada templat CSV, diawali Kode OPD, Tahun, dan Bulan."),
    GalleryRow(
      .F13, .together([], [("Paket!H2", 490_000_000)]), .error, "", [],
      "Berkas b.xlsx dan a.xlsx adalah kiriman OPD, bulan, dan revisi yang sama, tetapi isinya berbeda; keduanya tidak dipakai.",
      "Minta OPD mengirim satu berkas yang benar dengan nomor Revisi yang lebih tinggi."),
    GalleryRow(
      .F14, .together([], [("Identitas!B9", .day(2026, 4, 3))]), .note, "", [],
      "Berkas b.xlsx berisi data yang sama dengan a.xlsx; dihitung satu kali.", "Tidak perlu tindakan."),
    GalleryRow(
      .F15, .together([], [("Identitas!B4", 4)]), .note, "", [], "Berkas b.xlsx melaporkan bulan setelah periode ini, jadi tidak dipakai.",
      "Tidak perlu tindakan; berkas ini dipakai pada periode bulannya."),
    GalleryRow(
      .F16, .file(.otherExport), .error, "", [], "Berkas uji.csv bukan ekspor pengadaan yang dikenal: baris judulnya berisi nama, alamat.",
      "Berikan ekspor aslinya, tanpa mengubah baris judul; yang dikenal: ekatalog_v6_paket, nontender_ekontrak_4_bapbast, nontender_pengumuman, nontender_selesai, rup_master_satker, rup_paket_penyedia_terumumkan, rup_paket_swakelola_terumumkan, tender_ekontrak_2_kontrak, tender_pengumuman, tender_selesai_nilai."
    ),
  ]
}
