// The sheet Paket: one row for each procurement package.

extension TableDeclaration {
  package static let packages = TableDeclaration(
    sheet: "Paket", purpose: "Satu baris untuk setiap paket pengadaan OPD dalam tahun berjalan.", key: "kode_paket",
    derived: [agencyColumn],
    fields: [
      Field(
        "kode_paket", "Kode Paket", .code, required: true, width: 18,
        note: "Kode paket SPSE; selama belum ada, kode RUP. Tidak boleh ganda.", example: "10029545000",
        aliases: ["Kode Tender", "Kode Paket SPSE", "ID Paket", "Kd Paket"]),
      Field(
        "kode_rup", "Kode RUP", .codeList(alsoCommas: false), width: 18, note: "Kode RUP; bila lebih dari satu pisahkan dengan titik koma.",
        example: "54430532", aliases: ["ID RUP", "Kd RUP"]),
      Field(
        "nama_paket", "Nama Paket", .text, required: true, width: 44, note: "Nama paket seperti pada RUP atau SPSE.",
        example: "Pembangunan Puskesmas", aliases: ["Nama Paket Pekerjaan", "Paket Pekerjaan", "Uraian Paket"]),
      Field(
        "area", "Area Strategis", .codeList(alsoCommas: true), width: 16,
        note: "Kode area strategis paket ini; kosong atau SEMUA berarti semua area. Beberapa kode dipisahkan titik koma.", example: "SEMUA",
        aliases: ["Area"]),
      Field(
        "jenis", "Jenis Pengadaan", .choice(.kind), required: true, width: 22, note: "Pilih dari daftar.", example: "Barang",
        aliases: ["Jenis"]),
      Field(
        "metode", "Metode Pemilihan", .choice(.method), required: true, width: 22, note: "Pilih dari daftar.", example: "Tender",
        aliases: ["Metode", "Metode Pengadaan"]),
      Field(
        "status", "Status", .choice(.status), required: true, width: 14,
        note: "Keadaan paket pada akhir bulan. Tender gagal tetap di barisnya; tender ulang adalah baris baru.", example: "Kontrak",
        aliases: ["Status Paket"]),
      Field(
        "pagu", "Pagu (Rp)", .money, required: true, width: 18, note: "Pagu anggaran paket, angka saja.", example: "426156000",
        aliases: ["Pagu Anggaran", "Nilai Pagu"]),
      Field(
        "hps", "HPS (Rp)", .money, width: 18, note: "Harga perkiraan sendiri.", example: "425643856",
        aliases: ["Nilai HPS", "Harga Perkiraan Sendiri"]),
      Field(
        "nilai_kontrak", "Nilai Kontrak (Rp)", .money, width: 18, note: "Nilai kontrak termasuk adendum; kosongkan bila belum berkontrak.",
        example: "398750000", aliases: ["Kontrak"]),
      Field(
        "realisasi_bayar", "Realisasi Pembayaran (Rp)", .money, width: 18,
        note: "Jumlah yang sudah dibayar sampai akhir bulan; isi 0 bila belum ada.",
        example: "119625000", aliases: ["Realisasi Keuangan", "Realisasi Bayar"]),
      Field(
        "nilai_pdn", "Nilai PDN (Rp)", .money, width: 18, note: "Bagian kontrak untuk produk dalam negeri; isi 0 bila tidak ada.",
        example: "398750000", aliases: ["PDN"]),
      Field(
        "nilai_umk", "Nilai UMK (Rp)", .money, width: 18,
        note: "Bagian kontrak untuk usaha mikro, kecil, dan koperasi; isi 0 bila tidak ada.", example: "398750000",
        aliases: ["UMK", "Nilai UMKK"]),
      Field("tkdn", "TKDN (%)", .percent, range: 0...100, width: 10, note: "Tingkat komponen dalam negeri, 0 sampai 100.", example: "62,5"),
      Field(
        "rencana_pengumuman", "Rencana Pengumuman", .date, dateRole: .plannedMonth, width: 14,
        note: "Tanggal rencana pengumuman pemilihan menurut RUP; bulan saja (Maret 2026) dibaca hari terakhirnya.", example: "31/03/2026"),
      Field(
        "tgl_pengumuman", "Tanggal Pengumuman", .date, dateRole: .realised, width: 14, note: "Tanggal pengumuman yang sudah terlaksana.",
        example: "18/03/2026", aliases: ["Tgl Pengumuman"]),
      Field(
        "tgl_penetapan", "Tanggal Penetapan Pemenang", .date, dateRole: .realised, width: 14,
        note: "Tanggal penetapan pemenang yang sudah terlaksana.",
        example: "09/04/2026", aliases: ["Tanggal Penetapan", "Tgl Penetapan"]),
      Field(
        "rencana_kontrak", "Rencana Kontrak", .date, dateRole: .plannedMonth, width: 14,
        note: "Tanggal rencana penandatanganan kontrak; boleh bulan saja.", example: "30/04/2026"),
      Field(
        "tgl_kontrak", "Tanggal Kontrak", .date, dateRole: .realised, width: 14, note: "Tanggal kontrak ditandatangani.",
        example: "21/04/2026", aliases: ["Tgl Kontrak"]),
      Field(
        "rencana_selesai", "Rencana Selesai", .date, dateRole: .plannedMonth, width: 14,
        note: "Akhir kontrak termasuk adendum; boleh bulan saja.", example: "30/09/2026", aliases: ["Tanggal Akhir Kontrak"]),
      Field(
        "tgl_serah_terima", "Tanggal Serah Terima", .date, dateRole: .realised, width: 14, note: "Tanggal berita acara serah terima.",
        example: "28/09/2026",
        aliases: ["Tanggal BAST", "Tgl BAST", "Tgl Serah Terima"]),
      Field(
        "jumlah_pendaftar", "Jumlah Pendaftar", .count, width: 11, note: "Banyaknya penyedia yang mendaftar.", example: "12",
        aliases: ["Pendaftar"]),
      Field(
        "jumlah_penawar", "Jumlah Penawar", .count, width: 11, note: "Banyaknya penyedia yang memasukkan penawaran.", example: "4",
        aliases: ["Penawar"]),
      Field(
        "jumlah_sanggah", "Jumlah Sanggah", .count, width: 11, note: "Banyaknya sanggahan; isi 0 bila tidak ada.", example: "0",
        aliases: ["Sanggah"]),
      Field(
        "jumlah_adendum", "Jumlah Adendum", .count, width: 11, note: "Banyaknya adendum kontrak; isi 0 bila tidak ada.", example: "1",
        aliases: ["Adendum", "Jumlah Addendum"]),
      Field(
        "rencana_fisik", "Rencana Fisik (%)", .percent, range: 0...100, width: 11,
        note: "Rencana kemajuan fisik sampai akhir bulan, 0 sampai 100.", example: "40"),
      Field(
        "realisasi_fisik", "Realisasi Fisik (%)", .percent, range: 0...100, width: 11,
        note: "Kemajuan fisik sampai akhir bulan, 0 sampai 100.", example: "37,5"),
      Field(
        "skor_penyedia", "Skor Penyedia", .number, range: 0...3, width: 11, note: "Skor kinerja penyedia setelah selesai, 0 sampai 3.",
        example: "2,5", aliases: ["Skor Kinerja Penyedia"]),
      Field("penyedia", "Penyedia", .text, width: 28, note: "Nama penyedia.", example: "CV Contoh Karya", aliases: ["Nama Penyedia"]),
      Field(
        "kategori_kendala", "Kategori Kendala", .choice(.obstacle), width: 16, note: "Pilih dari daftar bila ada kendala.",
        example: "Penyedia"),
      Field(
        "kendala", "Kendala", .text, width: 32, note: "Kendala yang dihadapi.", example: "Penyedia terlambat mengirim",
        aliases: ["Permasalahan"]),
      Field(
        "tindak_lanjut", "Tindak Lanjut", .text, width: 32, note: "Tindak lanjut atas kendala.", example: "Surat teguran pertama",
        aliases: ["Solusi"]),
    ])
}
