// The error gallery, structure: faults of structure: columns, rows, labels, the template's marker.

import Findings

extension GalleryRow {
  package static let structureRows: [GalleryRow] = [
    GalleryRow(
      .S01, ["Realisasi!A1": nil, "Realisasi!B1": nil], .error, "Realisasi!C1", [],
      "Kolom wajib tidak ditemukan: Indikator, Nilai. Judul yang terbaca: Pembobot, Sumber, Catatan.",
      "Kembalikan judul kolom seperti pada templat, lalu kirim ulang. Selama belum lengkap, seluruh isi lembar ini tidak dihitung."),
    GalleryRow(
      .S02, ["Paket!C2": nil], .error, "Paket!C2", [],
      "Nama Paket wajib diisi, tetapi selnya kosong (tanda - dan kata nihil dianggap kosong).",
      "Isi Nama Paket. Contoh: Pembangunan Puskesmas."),
    GalleryRow(
      .S02, ["Paket!H2": "-", "Paket!H3": "nihil"], .error, "Paket!H2:H3", [],
      "Pagu (Rp) wajib diisi, tetapi selnya kosong (tanda - dan kata nihil dianggap kosong).",
      "Isi Pagu (Rp). Contoh: 426156000."),
    GalleryRow(
      .S02, ["Identitas!B6": nil], .error, "Identitas!B6", [],
      "Penanggung Jawab wajib diisi, tetapi selnya kosong (tanda - dan kata nihil dianggap kosong).",
      "Isi Penanggung Jawab."),
    GalleryRow(
      .S03, ["Paket!A3": "10029545000"], .error, "Paket!A3", ["A2"],
      "Kode Paket \"10029545000\" sudah dipakai di baris 2.",
      "Hapus baris yang ganda, atau perbaiki kodenya bila ini paket atau butir yang berbeda."),
    GalleryRow(
      .S04, ["Paket!AG1": "Pagu Perubahan"], .note, "Paket!AG1", [],
      "Kolom \"Pagu Perubahan\" bukan bagian dari templat, jadi tidak dibaca.",
      "Abaikan bila kolom ini catatan sendiri; bila maksudnya kolom templat, tulis judulnya seperti pada templat."),
    GalleryRow(
      .S05, ["Paket!C4": "JUMLAH", "Paket!H4": 1000], .note, "Paket!C4", [],
      "Baris \"JUMLAH\" adalah baris jumlah dan tidak dibaca sebagai data.",
      "Tidak perlu tindakan; jumlah dihitung oleh aplikasi."),
    GalleryRow(
      .S06, ["Paket!-3": nil], .note, "Paket!A3", [],
      "Baris 3 tersembunyi, tetapi isinya tetap dibaca.",
      "Tampilkan dan periksa isinya; hapus bila memang tidak dilaporkan."),
    GalleryRow(
      .S06, ["Paket!-C": nil], .note, "Paket!C1", [],
      "Kolom C tersembunyi, tetapi isinya tetap dibaca.",
      "Tampilkan dan periksa isinya; hapus bila memang tidak dilaporkan."),
    GalleryRow(
      .S07, ["Paket": nil], .note, "Paket!A1", [],
      "Lembar Paket tidak berisi satu paket pun; dibaca sebagai laporan nihil.",
      "Bila OPD ini memang tidak mempunyai paket, tidak perlu tindakan; bila ada, isi lalu kirim revisi."),
    GalleryRow(
      .S08, ["tanda": nil], .note, "", [],
      "Berkas ini tidak bertanda templat kinerja, tetapi susunannya dikenali dan dibaca.",
      "Tidak perlu tindakan sekarang; bulan berikutnya gunakan templat dari UKPBJ."),
    GalleryRow(
      .S09, ["Identitas!A6": nil], .error, "Identitas!A1", [],
      "Label wajib pada lembar Identitas tidak ditemukan: Penanggung Jawab.",
      "Tulis label itu di kolom A dan isinya di kolom B, seperti pada templat."),
    GalleryRow(
      .S10, ["-Realisasi": nil], .warning, "", [],
      "Lembar \"Realisasi\" tidak ada, jadi dibaca sebagai kosong.",
      "Bila memang tidak ada isinya, tidak perlu tindakan; bila ada, tambahkan lembar itu seperti pada templat."),
  ]
}
