// The error gallery, comparison: faults that show only when two cells are held side by side.

import Findings

extension GalleryRow {
  package static let comparisonRows: [GalleryRow] = [
    GalleryRow(
      .V01, ["Paket!J2": 490_000_000], .warning, "Paket!J2", ["I2"],
      "Nilai Kontrak 490.000.000 lebih besar daripada HPS 480.000.000.",
      "Periksa kedua angka; kontrak seharusnya tidak melampaui HPS."),
    GalleryRow(
      .V02, ["Paket!J2": 4_500_000_000], .error, "Paket!J2", ["I2", "H2"],
      "Nilai Kontrak (Rp) 4.500.000.000 adalah 9,38 kali HPS 480.000.000; kemungkinan kelebihan atau kekurangan satu digit.",
      "Cocokkan dengan dokumen kontrak dan HPS, lalu perbaiki. Bila memang benar, minta pengesahan UKPBJ dengan alasannya."),
    GalleryRow(
      .V02, ["Paket!J2": 45_000_000], .error, "Paket!J2", ["I2", "H2"],
      "Nilai Kontrak (Rp) 45.000.000 adalah 0,09 kali HPS 480.000.000; kemungkinan kelebihan atau kekurangan satu digit.",
      "Cocokkan dengan dokumen kontrak dan HPS, lalu perbaiki. Bila memang benar, minta pengesahan UKPBJ dengan alasannya."),
    GalleryRow(
      .V02, ["Paket!I2": 48_000_000], .error, "Paket!I2", ["J2", "H2"],
      "HPS (Rp) 48.000.000 adalah 0,11 kali Nilai Kontrak 450.000.000; kemungkinan kelebihan atau kekurangan satu digit.",
      "Cocokkan dengan dokumen kontrak dan HPS, lalu perbaiki. Bila memang benar, minta pengesahan UKPBJ dengan alasannya."),
    GalleryRow(
      .V02, ["Paket!I2": nil, "Paket!J2": 4_500_000_000], .error, "Paket!J2", ["I2", "H2"],
      "Nilai Kontrak (Rp) 4.500.000.000 adalah 9 kali Pagu 500.000.000; kemungkinan kelebihan atau kekurangan satu digit.",
      "Cocokkan dengan dokumen kontrak dan HPS, lalu perbaiki. Bila memang benar, minta pengesahan UKPBJ dengan alasannya."),
    GalleryRow(
      .V03, ["Paket!I2": 510_000_000], .warning, "Paket!I2", ["H2"],
      "HPS 510.000.000 adalah 1,02 kali Pagu 500.000.000.",
      "Periksa kedua angka, lalu perbaiki yang salah. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."),
    GalleryRow(
      .V03, ["Paket!H2": 50_000_000], .error, "Paket!I2", ["H2"],
      "HPS 480.000.000 adalah 9,6 kali Pagu 50.000.000.",
      "Periksa kedua angka, lalu perbaiki yang salah. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."),
    GalleryRow(
      .V04, ["Paket!L2": 450000000.01], .error, "Paket!L2", ["J2"],
      "Nilai PDN 450.000.000,01 lebih besar daripada Nilai Kontrak 450.000.000.",
      "Nilai PDN adalah bagian dari nilai kontrak; perbaiki salah satunya."),
    GalleryRow(
      .V05, ["Paket!M2": 460_000_000], .error, "Paket!M2", ["J2"],
      "Nilai UMK 460.000.000 lebih besar daripada Nilai Kontrak 450.000.000.",
      "Nilai UMK adalah bagian dari nilai kontrak; perbaiki salah satunya."),
    GalleryRow(
      .V06, ["Paket!K2": 460_000_000], .warning, "Paket!K2", ["J2"],
      "Realisasi Pembayaran 460.000.000 adalah 1,02 kali Nilai Kontrak 450.000.000.",
      "Periksa kedua angka, termasuk adendum yang mengubah nilai kontrak. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."
    ),
    GalleryRow(
      .V06, ["Paket!K2": 4_600_000_000], .error, "Paket!K2", ["J2"],
      "Realisasi Pembayaran 4.600.000.000 adalah 10,22 kali Nilai Kontrak 450.000.000.",
      "Periksa kedua angka, termasuk adendum yang mengubah nilai kontrak. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."
    ),
    GalleryRow(
      .V07, ["Paket!Q2": .day(2026, 1, 10)], .error, "Paket!Q2", ["P2"],
      "Tanggal Penetapan Pemenang 10/01/2026 mendahului Tanggal Pengumuman 20/01/2026.",
      "Perbaiki salah satu tanggalnya."),
    GalleryRow(
      .V08, ["Paket!U2": .day(2026, 2, 19)], .error, "Paket!U2", ["S2"],
      "Tanggal Serah Terima 19/02/2026 mendahului Tanggal Kontrak 20/02/2026.",
      "Perbaiki salah satu tanggalnya."),
    GalleryRow(
      .V09, ["Paket!W2": 13], .error, "Paket!W2", ["V2"],
      "Jumlah Penawar 13 lebih besar daripada Jumlah Pendaftar 12.",
      "Perbaiki salah satu angkanya; penawar selalu bagian dari pendaftar."),
    GalleryRow(
      .V10, ["Paket!G2": "Selesai", "Paket!U2": nil], .warning, "Paket!U2", [],
      "Status paket Selesai, tetapi Tanggal Serah Terima kosong.",
      "Isi tanggal serah terima, atau ubah Status bila belum selesai."),
    GalleryRow(
      .V11, ["Paket!G2": "Selesai", "Paket!J2": nil], .warning, "Paket!J2", [],
      "Status paket Selesai, tetapi Nilai Kontrak kosong.",
      "Isi nilai kontrak, atau perbaiki Status atau Metode Pemilihan."),
    GalleryRow(
      .V12, ["Paket!K2": nil, "Paket!K3": nil], .warning, "Paket!K2:K3", [],
      "Realisasi Pembayaran (Rp) kosong padahal paket sudah berkontrak.",
      "Isi nilainya; isi 0 bila tidak ada."),
    GalleryRow(
      .V13, ["Rencana Aksi!H2": .day(2026, 3, 20)], .warning, "Rencana Aksi!G2", ["H2"],
      "Realisasi 60 %, tetapi Tanggal Selesai 20/03/2026 sudah diisi.",
      "Isi 100 bila butir ini selesai, atau kosongkan tanggalnya."),
    GalleryRow(
      .V14, ["Paket!H2": 5_000_000_000], .warning, "Paket!I2", ["H2"],
      "HPS (Rp) 480.000.000 kurang dari seperlima Pagu 5.000.000.000.",
      "Pastikan tidak ada angka yang hilang; bila paket ini bagian dari pagu yang lebih besar, tidak perlu tindakan."),
    GalleryRow(
      .V14, ["Paket!I2": nil, "Paket!H2": 5_000_000_000], .warning, "Paket!J2", ["H2"],
      "Nilai Kontrak (Rp) 450.000.000 kurang dari seperlima Pagu 5.000.000.000.",
      "Pastikan tidak ada angka yang hilang; bila paket ini bagian dari pagu yang lebih besar, tidak perlu tindakan."),
  ]
}
