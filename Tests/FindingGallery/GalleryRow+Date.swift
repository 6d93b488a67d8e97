// The error gallery, date: faults of dates.

import Findings

extension GalleryRow {
  package static let dateRows: [GalleryRow] = [
    GalleryRow(
      .D01, ["Paket!P2": "31/02/2026"], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi \"31/02/2026\", yang tidak terbaca sebagai tanggal: tanggal itu tidak ada dalam kalender.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/2026."),
    GalleryRow(
      .D01, ["Paket!P2": "20/01/26"], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi \"20/01/26\", yang tidak terbaca sebagai tanggal: tahunnya hanya dua angka.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/2026. Mungkin maksudnya 20/01/2026."),
    GalleryRow(
      .D01, ["Paket!P2": 46_042], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi \"46042\", yang tidak terbaca sebagai tanggal: isinya angka biasa, bukan tanggal.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/2026. Mungkin maksudnya 20/01/2026."),
    GalleryRow(
      .D01, ["Paket!P2": "minggu depan"], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi \"minggu depan\", yang tidak terbaca sebagai tanggal: bukan bentuk tanggal yang dikenal.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/2026."),
    GalleryRow(
      .D01, ["Paket!P2": "Januari 2026"], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi \"Januari 2026\", yang tidak terbaca sebagai tanggal: hanya menyebut bulan, harinya tidak ada.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/2026."),
    GalleryRow(
      .D02, ["Paket!P2": .day(2023, 1, 20)], .error, "Paket!P2", [],
      "Tanggal Pengumuman berisi 20/01/2023; tahunnya di luar 2025–2027.",
      "Periksa tahunnya, mungkin salah ketik."),
    GalleryRow(
      .D02, ["Paket!T2": .day(2029, 9, 30)], .warning, "Paket!T2", [],
      "Rencana Selesai berisi 30/09/2029; tahunnya di luar 2025–2027.",
      "Periksa tahunnya, mungkin salah ketik."),
    GalleryRow(
      .D03, ["Paket!U2": .day(2026, 4, 5)], .warning, "Paket!U2", [],
      "Tanggal Serah Terima berisi 05/04/2026, setelah akhir bulan laporan.",
      "Pastikan kejadian ini sudah terlaksana; bila baru rencana, pindahkan ke kolom rencana."),
    GalleryRow(
      .D04, ["Paket!U2": .day(2026, 4, 6)], .error, "Paket!U2", [],
      "Tanggal Serah Terima berisi 06/04/2026, setelah batas lapor 05/04/2026; kejadian yang dilaporkan tidak mungkin sesudah itu.",
      "Perbaiki tanggalnya, atau kosongkan selnya bila kejadian itu belum terlaksana."),
    GalleryRow(
      .D05, ["Paket!T2": "September 2026"], .note, "Paket!T2", [],
      "Rencana Selesai \"September 2026\" hanya menyebut bulan; dibaca sebagai hari terakhirnya, 30/09/2026.",
      "Tidak perlu tindakan; tulis tanggal lengkap bila sudah diketahui."),
  ]
}
