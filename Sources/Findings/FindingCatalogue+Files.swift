// Words for files that cannot be used at all, one sentence for each kind.

extension FindingCatalogue {
  static let fileEntries: [FindingCode: Entry] = [
    .F01: Entry(
      "Berkas kosong", "Berkas {berkas} kosong, tidak berisi apa pun.",
      "Kirim ulang berkas aslinya; pengiriman sebelumnya mungkin terputus."),
    .F02: Entry(
      "Berkas berkata sandi", "Berkas {berkas} dikunci dengan kata sandi sehingga tidak dapat dibaca.",
      "Hapus kata sandinya di Excel (Berkas > Info > Proteksi Buku Kerja), simpan, lalu kirim ulang."),
    .F03: Entry(
      "Format Excel lama", "Berkas {berkas} berformat Excel 97–2003 (.xls).",
      "Buka di Excel, pilih Simpan Sebagai \"Buku Kerja Excel (.xlsx)\", lalu kirim ulang."),
    .F04: Entry(
      "Format lembar kerja lain", "Berkas {berkas} berformat {alasan}, bukan .xlsx.",
      "Simpan sebagai \"Buku Kerja Excel (.xlsx)\", lalu kirim ulang."),
    .F05: Entry(
      "Bukan lembar kerja", "Berkas {berkas} sebenarnya {alasan}, bukan lembar kerja.",
      "Kirim templat kinerja yang sudah diisi dalam format .xlsx atau CSV."),
    .F06: Entry(
      "Berkas rusak", "Berkas {berkas} rusak atau terpotong: {alasan}.",
      "Buka berkas aslinya di Excel, simpan ulang, lalu kirim lagi; jangan melalui salinan yang rusak."),
    .F07: Entry(
      "Bukan templat kinerja", "Berkas {berkas} bukan templat data kinerja: {alasan}.",
      "Gunakan templat dari UKPBJ untuk OPD dan bulan ini."),
    .F08: Entry(
      "Jenis atau versi templat lain", "Berkas {berkas} bertanda \"{lain}\": {alasan}.",
      "Isi dan kirim templat data kinerja yang berlaku (data-kinerja/1)."),
    .F09: Entry(
      "Tahun lain", "Berkas {berkas} melaporkan tahun {lain}, sedangkan rencana kinerja untuk tahun {batas}.",
      "Kirim templat tahun {batas}; templat tahun lalu tidak dapat dipakai."),
    .F10: Entry(
      "Melampaui batas pembacaan", "Berkas {berkas} tidak dibaca karena {alasan}.",
      "Kirim berkas asli dari Excel; bila berkas asli pun ditolak, hubungi UKPBJ."),
    .F11: Entry(
      "Identitas tidak terbaca", "Berkas {berkas} tidak dapat dipakai karena {alasan}.",
      "Isi Kode OPD, Tahun, dan Bulan seperti pada templat, lalu kirim ulang."),
    .F12: Entry(
      "CSV tidak dikenali", "Berkas {berkas} tidak dikenali sebagai tabel templat: {alasan}.",
      "Gunakan baris judul seperti pada templat CSV, diawali Kode OPD, Tahun, dan Bulan."),
    .F13: Entry(
      "Dua kiriman berbeda dengan revisi sama",
      "Berkas {berkas} dan {lain} adalah kiriman OPD, bulan, dan revisi yang sama, tetapi isinya berbeda; keduanya tidak dipakai.",
      "Minta OPD mengirim satu berkas yang benar dengan nomor Revisi yang lebih tinggi."),
    .F14: Entry(
      "Kiriman yang sama diterima dua kali", "Berkas {berkas} berisi data yang sama dengan {lain}; dihitung satu kali.",
      "Tidak perlu tindakan."),
    .F15: Entry(
      "Kiriman bulan berikutnya", "Berkas {berkas} melaporkan bulan setelah periode ini, jadi tidak dipakai.",
      "Tidak perlu tindakan; berkas ini dipakai pada periode bulannya."),
    .F16: Entry(
      "Ekspor tidak dikenali", "Berkas {berkas} bukan ekspor pengadaan yang dikenal: {alasan}.",
      "Berikan ekspor aslinya, tanpa mengubah baris judul; yang dikenal: {daftar}."),
  ]
}
