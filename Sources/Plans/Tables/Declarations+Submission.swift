// The other tables of the template: identity, action plan, realisation, and the leading columns of CSV files.

extension TableDeclaration {
  /// Years of four digits that a report can be for: what a slip of the pen makes of one must not reach the calendar.
  package static let years: ClosedRange<Double> = 1900...2999

  /// Two columns in the workbook (label, value); a record here.
  package static let identity = TableDeclaration(
    sheet: "Identitas", purpose: "Siapa yang melapor, untuk bulan apa. Kolom A label, kolom B isian.",
    fields: [
      Field("kode_opd", "Kode OPD", .code, required: true, note: "Kode OPD dalam rencana kinerja; tidak diubah.", example: "1.01"),
      Field("nama_opd", "Nama OPD", .text, note: "Nama OPD.", example: "Dinas Kesehatan"),
      Field(
        "tahun", "Tahun", .count, required: true, range: years, note: "Tahun laporan, empat angka; tidak diubah.", example: "2026",
        aliases: ["Tahun Anggaran"]),
      Field(
        "bulan", "Bulan", .count, required: true, range: 1...12, note: "Bulan laporan, 1 sampai 12 atau namanya; tidak diubah.",
        example: "Maret"),
      Field("revisi", "Revisi", .count, note: "0 untuk kiriman pertama; naikkan satu setiap kali mengirim perbaikan.", example: "0"),
      Field(
        "penanggung_jawab", "Penanggung Jawab", .text, required: true, note: "Nama pejabat yang bertanggung jawab atas laporan.",
        example: "Nama lengkap"),
      Field("nip", "NIP", .text, note: "NIP penanggung jawab.", example: "18 angka"),
      Field("jabatan", "Jabatan", .text, note: "Jabatan penanggung jawab.", example: "Sekretaris Dinas"),
      Field("tanggal_lapor", "Tanggal Lapor", .date, note: "Tanggal laporan dikirim.", example: "03/04/2026", aliases: ["Tgl Lapor"]),
      Field(
        "versi_template", "Versi Template", .text, note: "Versi templat; tidak diubah.", example: "data-kinerja/1",
        aliases: ["Versi Templat"]),
    ])

  package static let actions = TableDeclaration(
    sheet: "Rencana Aksi", purpose: "Satu baris untuk setiap butir rencana aksi OPD ini.", key: "kode_aksi", derived: [agencyColumn],
    fields: [
      Field(
        "kode_aksi", "Kode Aksi", .code, required: true, width: 12, note: "Kode butir dalam rencana aksi. Tidak boleh ganda.",
        example: "RA-01"),
      Field(
        "indikator", "Indikator", .code, required: true, width: 12, note: "Kode indikator yang didukung.", example: "W1",
        aliases: ["Kode Indikator"]),
      Field(
        "uraian", "Uraian", .text, required: true, width: 44, note: "Uraian butir rencana aksi.", example: "Percepatan pengumuman paket",
        aliases: ["Uraian Rencana Aksi"]),
      Field("penanggung_jawab", "Penanggung Jawab", .text, width: 22, note: "Pejabat yang bertanggung jawab.", example: "PPK"),
      Field("keluaran", "Keluaran", .text, width: 24, note: "Keluaran butir ini.", example: "Laporan bulanan"),
      Field(
        "tenggat", "Tenggat", .date, required: true, dateRole: .planned, width: 14, note: "Tenggat menurut rencana.", example: "30/06/2026"),
      Field(
        "realisasi", "Realisasi (%)", .percent, required: true, range: 0...100, width: 12,
        note: "Kemajuan butir ini, 0 sampai 100; 100 berarti selesai.", example: "60"),
      Field(
        "tgl_selesai", "Tanggal Selesai", .date, dateRole: .realised, width: 14, note: "Tanggal butir ini selesai.", example: "20/06/2026",
        aliases: ["Tgl Selesai"]),
      Field(
        "bukti", "Bukti Dukung", .text, width: 24, note: "Tautan atau nama dokumen bukti.", example: "Tautan dokumen", aliases: ["Bukti"]),
      Field("kendala", "Kendala", .text, width: 28, note: "Kendala yang dihadapi.", example: "Data belum lengkap"),
      Field("tindak_lanjut", "Tindak Lanjut", .text, width: 28, note: "Tindak lanjut atas kendala.", example: "Rapat koordinasi"),
    ])

  package static let realizations = TableDeclaration(
    sheet: "Realisasi", purpose: "Nilai indikator yang tidak dihitung dari paket, misalnya hasil survei.", derived: [agencyColumn],
    fields: [
      Field(
        "indikator", "Indikator", .code, required: true, width: 12, note: "Kode indikator dengan sumber Realisasi.", example: "L1",
        aliases: ["Kode Indikator"]),
      Field("nilai", "Nilai", .number, required: true, width: 14, note: "Nilai yang dicapai.", example: "88,4"),
      Field(
        "pembobot", "Pembobot", .number, range: 0...Double.greatestFiniteMagnitude, excludesLowerBound: true, width: 12,
        note: "Pembobot, misalnya jumlah responden; kosong berarti 1.", example: "120"),
      Field("sumber", "Sumber", .text, width: 28, note: "Asal angka ini.", example: "Survei kepuasan semester I"),
      Field("catatan", "Catatan", .text, width: 32, note: "Catatan tentang angka ini.", example: "Hasil sementara"),
    ])

  /// Every row of a CSV file begins with these columns.
  package static let csvKey = TableDeclaration(
    sheet: "CSV", purpose: "Kolom awal setiap baris CSV: kiriman siapa, untuk bulan apa.",
    fields: [
      Field("kode_opd", "Kode OPD", .code, required: true, note: "Kode OPD dalam rencana kinerja.", example: "1.01"),
      Field("tahun", "Tahun", .count, required: true, range: years, note: "Tahun laporan.", example: "2026"),
      Field("bulan", "Bulan", .count, required: true, range: 1...12, note: "Bulan laporan, 1 sampai 12 atau namanya.", example: "3"),
      Field("revisi", "Revisi", .count, note: "0 untuk kiriman pertama.", example: "0"),
      Field("pelapor", "Pelapor", .text, note: "Penanggung jawab laporan.", example: "Nama lengkap", aliases: ["Penanggung Jawab Laporan"]),
      Field("tgl_lapor", "Tanggal Lapor", .date, note: "Tanggal laporan dikirim.", example: "03/04/2026"),
    ])

  /// The three tables of rows, in the order of the workbook.
  package static let rowTables: [TableDeclaration] = [packages, actions, realizations]
}
