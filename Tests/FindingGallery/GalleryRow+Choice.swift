// The error gallery, choice: faults of choices and codes.

import Findings

extension GalleryRow {
  package static let codeRows: [GalleryRow] = [
    GalleryRow(
      .P01, ["Paket!E2": "Barng"], .error, "Paket!E2", [],
      "Jenis Pengadaan berisi \"Barng\", padahal pilihannya: Barang, Pekerjaan Konstruksi, Jasa Konsultansi, Jasa Lainnya, Terintegrasi.",
      "Tulis salah satu pilihan itu. Maksud Anda \"Barang\"?"),
    GalleryRow(
      .P01, ["Paket!F2": 1], .error, "Paket!F2", [],
      "Metode Pemilihan berisi \"1\", padahal pilihannya: Tender, Tender Cepat, Seleksi, Pengadaan Langsung, Penunjukan Langsung, E-Purchasing, Dikecualikan, Swakelola, Kontes, Sayembara.",
      "Tulis salah satu pilihan itu."),
    GalleryRow(
      .P02, ["Paket!D2": "waktu, mutu"], .error, "Paket!D2", [],
      "Area Strategis memuat kode yang tidak ada dalam rencana kinerja: mutu.",
      "Gunakan kode area dalam rencana: waktu, biaya; atau SEMUA."),
    GalleryRow(
      .P03, ["Realisasi!A2": "L9"], .error, "Realisasi!A2", [],
      "Indikator \"L9\" tidak ada dalam rencana kinerja.",
      "Gunakan kode indikator dalam rencana: W1, L1. Maksud Anda \"L1\"?"),
    GalleryRow(
      .P04, ["Rencana Aksi!A2": "RA-99"], .warning, "Rencana Aksi!A2", [],
      "Kode Aksi \"RA-99\" tidak ada dalam rencana aksi untuk OPD ini; dihitung sebagai butir tambahan.",
      "Periksa kodenya; bila memang butir tambahan OPD, tidak perlu tindakan."),
    GalleryRow(
      .P05, ["Rencana Aksi!B2": "L1"], .warning, "Rencana Aksi!B2", [],
      "Indikator berisi L1, sedangkan rencana menetapkan W1; yang dipakai adalah rencana.",
      "Samakan dengan rencana, atau usulkan perubahan rencana kepada UKPBJ."),
    GalleryRow(
      .P05, ["Rencana Aksi!F2": .day(2026, 7, 31)], .warning, "Rencana Aksi!F2", [],
      "Tenggat berisi 31/07/2026, sedangkan rencana menetapkan 30/06/2026; yang dipakai adalah rencana.",
      "Samakan dengan rencana, atau usulkan perubahan rencana kepada UKPBJ."),
    GalleryRow(
      .P06, ["Realisasi!A2": "w1"], .warning, "Realisasi!A2", [],
      "Indikator \"W1\" dihitung dari sumber Paket, bukan dari lembar Realisasi.",
      "Hapus baris ini; nilainya dihitung oleh aplikasi."),
    GalleryRow(
      .P07, ["Identitas!B1": "1.03"], .error, "Identitas!B1", [],
      "OPD \"1.03\" tidak ada dalam rencana kinerja, jadi berkas ini tidak dipakai.",
      "Tulis kode OPD seperti pada templat. Maksud Anda \"1.01\"?"),
  ]
}
