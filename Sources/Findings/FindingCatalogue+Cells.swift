// Words for faults of single cells: numbers, dates, choices and codes.

extension FindingCatalogue {
  static let cellEntries: [FindingCode: Entry] = [
    .N01: Entry(
      "Bukan angka",
      "{kolom} berisi \"{nilai}\", yang tidak terbaca sebagai angka: {alasan}.",
      "Tulis angkanya saja.{saran}"),
    .N02: Entry(
      "Angka di luar batas",
      "{kolom} berisi {nilai}, di luar batas yang mungkin ({batas}).",
      "Perbaiki angkanya.{saran}"),
    .N03: Entry(
      "Angka ditulis sebagai teks",
      "{kolom} \"{nilai}\" tersimpan sebagai teks atau dengan gaya penulisan lain; dibaca sebagai {lain}.",
      "Tidak perlu tindakan bila angkanya benar; sebaiknya ketik ulang sebagai angka."),
    .N04: Entry(
      "Uang dibulatkan ke sen",
      "{kolom} berisi {nilai}, lebih rinci daripada sen; dibulatkan menjadi {lain}.",
      "Tidak perlu tindakan bila selisih di bawah satu sen memang tidak berarti."),
    .N05: Entry(
      "Nilai kontrak 0",
      "Nilai Kontrak 0 dibaca sebagai belum ada kontrak.",
      "Tidak perlu tindakan; kosongkan sel bila belum berkontrak, isi nilainya bila sudah."),
    .N06: Entry(
      "Sel berisi kesalahan rumus",
      "{kolom} berisi {nilai}, yaitu kesalahan rumus.",
      "Perbaiki rumusnya atau ketik nilainya langsung."),
    .N07: Entry(
      "Rumus tanpa hasil",
      "{kolom} berisi rumus yang hasilnya tidak tersimpan dalam berkas.",
      "Buka berkas dengan Excel atau LibreOffice, simpan sekali lagi, lalu kirim ulang; atau ketik nilainya langsung."),
    .D01: Entry(
      "Bukan tanggal",
      "{kolom} berisi \"{nilai}\", yang tidak terbaca sebagai tanggal: {alasan}.",
      "Tulis tanggal dengan hari, bulan, dan tahun empat angka, misalnya 12/03/{batas}.{saran}"),
    .D02: Entry(
      "Tahun tidak wajar",
      "{kolom} berisi {nilai}; tahunnya di luar {batas}.",
      "Periksa tahunnya, mungkin salah ketik."),
    .D03: Entry(
      "Tanggal setelah bulan laporan",
      "{kolom} berisi {nilai}, setelah akhir bulan laporan.",
      "Pastikan kejadian ini sudah terlaksana; bila baru rencana, pindahkan ke kolom rencana."),
    .D04: Entry(
      "Tanggal belum terjadi",
      "{kolom} berisi {nilai}, setelah batas lapor {batas}; kejadian yang dilaporkan tidak mungkin sesudah itu.",
      "Perbaiki tanggalnya, atau kosongkan selnya bila kejadian itu belum terlaksana."),
    .D05: Entry(
      "Hanya bulan",
      "{kolom} \"{nilai}\" hanya menyebut bulan; dibaca sebagai hari terakhirnya, {lain}.",
      "Tidak perlu tindakan; tulis tanggal lengkap bila sudah diketahui."),
    .P01: Entry(
      "Bukan pilihan yang tersedia",
      "{kolom} berisi \"{nilai}\", padahal pilihannya: {daftar}.",
      "Tulis salah satu pilihan itu.{saran}"),
    .P02: Entry(
      "Area strategis tidak dikenal",
      "{kolom} memuat kode yang tidak ada dalam rencana kinerja: {lain}.",
      "Gunakan kode area dalam rencana: {daftar}; atau SEMUA.{saran}"),
    .P03: Entry(
      "Indikator tidak dikenal",
      "Indikator \"{nilai}\" tidak ada dalam rencana kinerja.",
      "Gunakan kode indikator dalam rencana: {daftar}.{saran}"),
    .P04: Entry(
      "Kode aksi tidak ada dalam rencana OPD ini",
      "Kode Aksi \"{nilai}\" tidak ada dalam rencana aksi untuk OPD ini; dihitung sebagai butir tambahan.",
      "Periksa kodenya; bila memang butir tambahan OPD, tidak perlu tindakan.{saran}"),
    .P05: Entry(
      "Berbeda dari rencana aksi",
      "{kolom} berisi {nilai}, sedangkan rencana menetapkan {lain}; yang dipakai adalah rencana.",
      "Samakan dengan rencana, atau usulkan perubahan rencana kepada UKPBJ."),
    .P06: Entry(
      "Indikator tidak diisi di sini",
      "Indikator \"{nilai}\" dihitung dari sumber {lain}, bukan dari lembar Realisasi.",
      "Hapus baris ini; nilainya dihitung oleh aplikasi."),
    .P07: Entry(
      "OPD tidak dikenal",
      "OPD \"{nilai}\" tidak ada dalam rencana kinerja, jadi berkas ini tidak dipakai.",
      "Tulis kode OPD seperti pada templat.{saran}"),
  ]
}
