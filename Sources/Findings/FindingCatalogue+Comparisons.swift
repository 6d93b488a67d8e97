// Words for faults that show only when two cells are held side by side.

extension FindingCatalogue {
  static let comparisonEntries: [FindingCode: Entry] = [
    .V01: Entry(
      "Kontrak melebihi HPS",
      "Nilai Kontrak {nilai} lebih besar daripada HPS {lain}.",
      "Periksa kedua angka; kontrak seharusnya tidak melampaui HPS."),
    .V02: Entry(
      "Nilai kontrak tidak wajar",
      "{kolom} {nilai} adalah {kali} kali {lain}; kemungkinan kelebihan atau kekurangan satu digit.",
      "Cocokkan dengan dokumen kontrak dan HPS, lalu perbaiki. Bila memang benar, minta pengesahan UKPBJ dengan alasannya."),
    .V03: Entry(
      "HPS melebihi pagu",
      "HPS {nilai} adalah {kali} kali Pagu {lain}.",
      "Periksa kedua angka, lalu perbaiki yang salah. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."),
    .V04: Entry(
      "PDN melebihi kontrak",
      "Nilai PDN {nilai} lebih besar daripada Nilai Kontrak {lain}.",
      "Nilai PDN adalah bagian dari nilai kontrak; perbaiki salah satunya."),
    .V05: Entry(
      "UMK melebihi kontrak",
      "Nilai UMK {nilai} lebih besar daripada Nilai Kontrak {lain}.",
      "Nilai UMK adalah bagian dari nilai kontrak; perbaiki salah satunya."),
    .V06: Entry(
      "Pembayaran melebihi kontrak",
      "Realisasi Pembayaran {nilai} adalah {kali} kali Nilai Kontrak {lain}.",
      "Periksa kedua angka, termasuk adendum yang mengubah nilai kontrak. Bila memang benar, sampaikan alasannya kepada UKPBJ untuk disahkan."
    ),
    .V07: Entry(
      "Penetapan mendahului pengumuman",
      "Tanggal Penetapan Pemenang {nilai} mendahului Tanggal Pengumuman {lain}.",
      "Perbaiki salah satu tanggalnya."),
    .V08: Entry(
      "Serah terima mendahului kontrak",
      "Tanggal Serah Terima {nilai} mendahului Tanggal Kontrak {lain}.",
      "Perbaiki salah satu tanggalnya."),
    .V09: Entry(
      "Penawar melebihi pendaftar",
      "Jumlah Penawar {nilai} lebih besar daripada Jumlah Pendaftar {lain}.",
      "Perbaiki salah satu angkanya; penawar selalu bagian dari pendaftar."),
    .V10: Entry(
      "Selesai tanpa serah terima",
      "Status paket Selesai, tetapi Tanggal Serah Terima kosong.",
      "Isi tanggal serah terima, atau ubah Status bila belum selesai."),
    .V11: Entry(
      "Selesai tanpa kontrak",
      "Status paket Selesai, tetapi Nilai Kontrak kosong.",
      "Isi nilai kontrak, atau perbaiki Status atau Metode Pemilihan."),
    .V12: Entry(
      "Belum diisi padahal sudah berkontrak",
      "{kolom} kosong padahal paket sudah berkontrak.",
      "Isi nilainya; isi 0 bila tidak ada."),
    .V13: Entry(
      "Tanggal selesai tanpa realisasi 100",
      "Realisasi {nilai} %, tetapi Tanggal Selesai {lain} sudah diisi.",
      "Isi 100 bila butir ini selesai, atau kosongkan tanggalnya."),
    .V14: Entry(
      "Nilai jauh di bawah pagu",
      "{kolom} {nilai} kurang dari seperlima Pagu {lain}.",
      "Pastikan tidak ada angka yang hilang; bila paket ini bagian dari pagu yang lebih besar, tidak perlu tindakan."),
  ]
}
