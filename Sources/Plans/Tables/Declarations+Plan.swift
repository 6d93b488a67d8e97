// The sheets of the plan workbook that the UKPBJ fills in once a year (specification 2.2).

extension TableDeclaration {
  package static let goals = TableDeclaration(
    sheet: "Tujuan", purpose: "Tujuan pengadaan barang/jasa.", key: "kode",
    fields: [
      Field("kode", "Kode", .code, required: true, width: 10, note: "Kode tujuan.", example: "TJ1"),
      Field("tujuan", "Tujuan", .text, required: true, width: 70, note: "Rumusan tujuan.", example: "Pengadaan tepat waktu dan akuntabel"),
      Field("dasar_hukum", "Dasar Hukum", .text, width: 40, note: "Dasar hukum.", example: "Perpres 16/2018"),
    ])

  package static let areas = TableDeclaration(
    sheet: "Area", purpose: "Area strategis dan bobotnya.", key: "kode",
    fields: [
      Field("kode", "Kode", .code, required: true, width: 14, note: "Kode area, satu kata.", example: "waktu"),
      Field("nama", "Nama", .text, required: true, width: 36, note: "Nama area.", example: "Ketepatan Waktu"),
      Field("tujuan", "Tujuan", .code, width: 10, note: "Kode tujuan yang didukung.", example: "TJ1"),
      Field("bobot", "Bobot", .number, required: true, width: 10, note: "Bobot area, lebih besar dari 0.", example: "20"),
    ])

  package static let indicators = TableDeclaration(
    sheet: "Indikator", purpose: "Kartu setiap indikator: rumus, arah, bobot.", key: "kode",
    fields: [
      Field("kode", "Kode", .code, required: true, width: 10, note: "Kode indikator.", example: "W1"),
      Field("nama", "Nama", .text, required: true, width: 44, note: "Nama indikator.", example: "Ketepatan waktu pengumuman"),
      Field("area", "Area", .code, required: true, width: 14, note: "Kode area strategis.", example: "waktu"),
      Field("satuan", "Satuan", .text, required: true, width: 14, note: "Satuan nilai.", example: "%"),
      Field("sumber", "Sumber", .choice(.source), required: true, width: 14, note: "Tabel yang dibaca rumus.", example: "Paket"),
      Field("cakupan", "Cakupan", .choice(.scope), width: 12, note: "Area: hanya paket area ini. Semua: seluruh paket.", example: "Area"),
      Field(
        "rumus", "Rumus", .text, required: true, width: 80, note: "Rumus dalam bahasa rumus kinerja.", example: "AVERAGE(skor_penyedia)"),
      Field(
        "arah", "Arah", .choice(.direction), required: true, width: 14, note: "Semakin besar, kecil, atau tetap yang baik.",
        example: "Maksimalkan", aliases: ["Polarisasi"]),
      Field(
        "konsolidasi", "Konsolidasi", .choice(.consolidation), required: true, width: 14,
        note: "Cara menggabungkan bulan dalam satu periode.", example: "Terakhir"),
      Field("bobot", "Bobot", .number, required: true, width: 10, note: "Bobot dalam area, lebih besar dari 0.", example: "1"),
      Field(
        "dinilai_per_opd", "Dinilai per OPD", .choice(.yesNo), width: 12, note: "Kosong: mengikuti sumber dan rumusnya.", example: "Ya"),
      Field("baseline", "Baseline", .number, width: 12, note: "Nilai awal.", example: "82,5"),
      Field("tahun_baseline", "Tahun Baseline", .count, width: 10, note: "Tahun nilai awal.", example: "2025"),
      Field("terburuk", "Terburuk", .number, width: 10, note: "Nilai terburuk yang mungkin; dipakai bila target 0.", example: "-20"),
      Field("konversi_120", "Konversi 120", .choice(.yesNo), width: 10, note: "Ya: capaian 100 atau lebih menjadi 120.", example: "Tidak"),
      Field("frekuensi", "Frekuensi", .text, width: 12, note: "Frekuensi pengukuran.", example: "Bulanan"),
      Field("penanggung_jawab", "Penanggung Jawab", .text, width: 24, note: "Penanggung jawab indikator.", example: "Tim Pengelolaan"),
      Field("sumber_data", "Sumber Data", .text, width: 24, note: "Asal data.", example: "Templat data kinerja"),
      Field("definisi", "Definisi", .text, width: 60, note: "Definisi operasional.", example: "Paket diumumkan sesuai rencana"),
    ])

  /// Titles of the twelve target columns, January first.
  package static let monthTitles = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]

  package static let targets = TableDeclaration(
    sheet: "Target", purpose: "Target setiap indikator per bulan.", key: "indikator",
    fields: [
      Field(
        "indikator", "Indikator", .code, required: true, width: 12, note: "Kode indikator.", example: "W1",
        aliases: ["Kode Indikator", "Kode"])
    ]
      + monthTitles.enumerated().map { month, title in
        Field(
          title.lowercased(), title, .text, width: 9,
          note: "Target akhir bulan: satu angka, atau rentang seperti 80–90; kosong berarti tidak ditargetkan.",
          example: "95", aliases: [monthNames[month]])
      })

  package static let plannedActions = TableDeclaration(
    sheet: "Rencana Aksi", purpose: "Butir rencana aksi per indikator dan OPD.", key: "kode_aksi",
    fields: [
      Field("kode_aksi", "Kode Aksi", .code, required: true, width: 12, note: "Kode butir.", example: "RA-01"),
      Field("indikator", "Indikator", .code, required: true, width: 12, note: "Kode indikator.", example: "W1"),
      Field("uraian", "Uraian", .text, required: true, width: 60, note: "Uraian butir.", example: "Percepatan pengumuman paket"),
      Field(
        "opd", "OPD", .codeList(alsoCommas: false), required: true, width: 24,
        note: "Kode OPD, beberapa dipisahkan titik koma, atau SEMUA.", example: "SEMUA"),
      Field("penanggung_jawab", "Penanggung Jawab", .text, width: 22, note: "Penanggung jawab.", example: "PPK"),
      Field("keluaran", "Keluaran", .text, width: 24, note: "Keluaran.", example: "Laporan bulanan"),
      Field("tenggat", "Tenggat", .date, required: true, dateRole: .planned, width: 14, note: "Tenggat.", example: "30/06/2026"),
    ])

  package static let agencies = TableDeclaration(
    sheet: "OPD", purpose: "Daftar OPD yang melapor.", key: "kode",
    fields: [
      Field("kode", "Kode", .code, required: true, width: 26, note: "Kode OPD (kode satuan kerja).", example: "1.02.0.00.0.00.02.0000"),
      Field("nama", "Nama", .text, required: true, width: 50, note: "Nama OPD.", example: "Dinas Kesehatan"),
      Field(
        "alias", "Alias", .codeList(alsoCommas: false), width: 34, note: "Kode atau nama lain, dipisahkan titik koma.", example: "Dinkes"),
      Field("wajib_lapor", "Wajib Lapor", .choice(.yesNo), width: 12, note: "Kosong berarti Ya.", example: "Ya"),
      Field("penanggung_jawab", "Penanggung Jawab", .text, width: 28, note: "Penanggung jawab kinerja.", example: "Nama lengkap"),
      Field("kontak", "Kontak", .text, width: 20, note: "Nomor atau surel.", example: ""),
    ])

  package static let mappings = TableDeclaration(
    sheet: "Pemetaan", purpose: "Syarat yang menentukan area strategis sebuah paket.",
    fields: [
      Field("area", "Area", .code, required: true, width: 14, note: "Kode area.", example: "waktu"),
      Field(
        "syarat", "Syarat", .text, required: true, width: 80, note: "Syarat atas kolom Paket; TRUE berarti semua.",
        example: "pagu >= 200000000"),
    ])

  package static let recommendations = TableDeclaration(
    sheet: "Rekomendasi", purpose: "Aturan rekomendasi perbaikan, yang terpenting lebih dahulu.", key: "kode",
    fields: [
      Field("kode", "Kode", .code, required: true, width: 10, note: "Kode aturan.", example: "RK1"),
      Field("syarat", "Syarat", .text, required: true, width: 60, note: "Syarat atas hasil indikator.", example: "warna = \"merah\""),
      Field("rekomendasi", "Rekomendasi", .text, required: true, width: 70, note: "Teks rekomendasi.", example: "Lakukan pendampingan."),
      Field("penanggung_jawab", "Penanggung Jawab", .text, width: 22, note: "Penanggung jawab.", example: "UKPBJ"),
      Field("tenggat_hari", "Tenggat Hari", .count, width: 10, note: "Hari sampai tenggat.", example: "30"),
    ])

  package static let ratings = TableDeclaration(
    sheet: "Predikat", purpose: "Skala predikat sendiri (hanya bila skala_predikat = sendiri).",
    fields: [
      Field("batas_bawah", "Batas Bawah", .number, required: true, width: 12, note: "Batas bawah, termasuk.", example: "91"),
      Field("predikat", "Predikat", .text, required: true, width: 24, note: "Nama predikat.", example: "Sangat Tinggi"),
    ])

  package static let holidays = TableDeclaration(
    sheet: "Libur", purpose: "Hari libur (dipakai surat dan status).",
    fields: [
      Field("tanggal", "Tanggal", .date, required: true, width: 14, note: "Tanggal libur.", example: "17/08/2026"),
      Field("keterangan", "Keterangan", .text, width: 40, note: "Keterangan.", example: "Hari Kemerdekaan"),
    ])

  /// The plan's sheets of rows in workbook order; `Pengaturan` comes first and is declared as `PlanSetting`.
  package static let planTables: [TableDeclaration] = [
    goals, areas, indicators, targets, plannedActions, agencies, mappings, recommendations, ratings, holidays,
  ]
}

extension TableDeclaration {
  /// `pengesahan.csv`: plausibility errors that the UKPBJ has accepted.
  package static let acceptances = TableDeclaration(
    sheet: "Pengesahan", purpose: "Baris tidak wajar yang sudah diperiksa dan disahkan UKPBJ.",
    fields: [
      Field("kode_opd", "Kode OPD", .code, required: true, width: 20, note: "Kode OPD.", example: "1.01"),
      Field("tahun", "Tahun", .count, required: true, range: years, width: 8, note: "Tahun laporan.", example: "2026"),
      Field("kode_paket", "Kode Paket", .code, required: true, width: 18, note: "Kode paket yang disahkan.", example: "10029545000"),
      Field("kode_temuan", "Kode Temuan", .code, required: true, width: 12, note: "Kode hasil pemeriksaan, misalnya V02.", example: "V02"),
      Field("alasan", "Alasan", .text, required: true, width: 44, note: "Alasan pengesahan.", example: "Kontrak tahun jamak"),
      Field("disahkan_oleh", "Disahkan Oleh", .text, required: true, width: 28, note: "Nama pejabat.", example: "Nama lengkap"),
      Field("tanggal", "Tanggal", .date, required: true, width: 14, note: "Tanggal pengesahan.", example: "03/04/2026"),
    ])
}
