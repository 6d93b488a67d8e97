// Words for faults of structure: columns, rows, labels, the template's marker.

extension FindingCatalogue {
  static let structureEntries: [FindingCode: Entry] = [
    .S01: Entry(
      "Kolom wajib tidak ada",
      "Kolom wajib tidak ditemukan: {daftar}. Judul yang terbaca: {lain}.",
      "Kembalikan judul kolom seperti pada templat, lalu kirim ulang. Selama belum lengkap, seluruh isi lembar ini tidak dihitung."),
    .S02: Entry(
      "Sel wajib kosong",
      "{kolom} wajib diisi, tetapi selnya kosong (tanda - dan kata nihil dianggap kosong).",
      "Isi {kolom}.{saran}"),
    .S03: Entry(
      "Kode ditulis dua kali",
      "{kolom} \"{nilai}\" sudah dipakai di baris {lain}.",
      "Hapus baris yang ganda, atau perbaiki kodenya bila ini paket atau butir yang berbeda."),
    .S04: Entry(
      "Kolom tidak dikenal",
      "Kolom \"{nilai}\" bukan bagian dari templat, jadi tidak dibaca.",
      "Abaikan bila kolom ini catatan sendiri; bila maksudnya kolom templat, tulis judulnya seperti pada templat.{saran}"),
    .S05: Entry(
      "Baris jumlah dilewati",
      "Baris \"{nilai}\" adalah baris jumlah dan tidak dibaca sebagai data.",
      "Tidak perlu tindakan; jumlah dihitung oleh aplikasi."),
    .S06: Entry(
      "Baris atau kolom tersembunyi",
      "{alasan} tersembunyi, tetapi isinya tetap dibaca.",
      "Tampilkan dan periksa isinya; hapus bila memang tidak dilaporkan."),
    .S07: Entry(
      "Laporan nihil",
      "Lembar Paket tidak berisi satu paket pun; dibaca sebagai laporan nihil.",
      "Bila OPD ini memang tidak mempunyai paket, tidak perlu tindakan; bila ada, isi lalu kirim revisi."),
    .S08: Entry(
      "Bukan salinan templat",
      "Berkas ini tidak bertanda templat kinerja, tetapi susunannya dikenali dan dibaca.",
      "Tidak perlu tindakan sekarang; bulan berikutnya gunakan templat dari UKPBJ."),
    .S09: Entry(
      "Label identitas tidak ada",
      "Label wajib pada lembar Identitas tidak ditemukan: {daftar}.",
      "Tulis label itu di kolom A dan isinya di kolom B, seperti pada templat."),
    .S10: Entry(
      "Lembar tidak ada",
      "Lembar \"{daftar}\" tidak ada, jadi dibaca sebagai kosong.",
      "Bila memang tidak ada isinya, tidak perlu tindakan; bila ada, tambahkan lembar itu seperti pada templat."),
    .S11: Entry(
      "Paket dilaporkan dua OPD",
      "Kode Paket \"{nilai}\" juga dilaporkan oleh OPD {lain}; keduanya dihitung.",
      "Pastikan hanya OPD pemilik paket yang melaporkannya."),
  ]
}
