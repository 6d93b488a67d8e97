// What a new plan begins with: goals, areas, indicators, rules of recommendation, fixed holidays.

import Formulas
import Plans

/// Proposals; the office changes what does not fit.
enum Catalogue {
  static let indicators = timeliness + cost + qualityAndService + competitionAndMarket + compliance

  static let goals = [
    Goal(
      code: "TJ1", text: "Pengadaan barang/jasa tepat waktu, hemat, dan bermutu",
      legalBasis: "Peraturan Presiden Nomor 16 Tahun 2018 beserta perubahannya"),
    Goal(
      code: "TJ2", text: "Pengadaan yang bersaing sehat serta berpihak pada produk dalam negeri dan usaha kecil",
      legalBasis: "Peraturan Presiden Nomor 16 Tahun 2018 beserta perubahannya"),
    Goal(code: "TJ3", text: "Tata kelola dan pelaporan pengadaan yang tertib", legalBasis: ""),
  ]

  /// Weights add up to 100.
  static let areas = [
    StrategicArea(code: "waktu", name: "Ketepatan Waktu", goal: "TJ1", weight: 20),
    StrategicArea(code: "biaya", name: "Efisiensi Biaya", goal: "TJ1", weight: 20),
    StrategicArea(code: "kualitas", name: "Kualitas Hasil Pengadaan", goal: "TJ1", weight: 15),
    StrategicArea(code: "layanan", name: "Kualitas Layanan", goal: "TJ1", weight: 10),
    StrategicArea(code: "kompetisi", name: "Persaingan Sehat", goal: "TJ2", weight: 10),
    StrategicArea(code: "pdn", name: "Produk Dalam Negeri", goal: "TJ2", weight: 10),
    StrategicArea(code: "umk", name: "Usaha Mikro, Kecil, dan Koperasi", goal: "TJ2", weight: 10),
    StrategicArea(code: "kepatuhan", name: "Kepatuhan dan Tata Kelola", goal: "TJ3", weight: 5),
  ]

  /// A rule of the sheet Rekomendasi; words in braces are filled in when it applies.
  struct Rule: Hashable, Sendable {
    var code: String
    var condition: String
    var text: String
    var responsible: String
    var days: Int
  }

  static let rules = [
    Rule(
      code: "RK1", condition: #"warna = "merah" AND tren = "memburuk""#,
      text:
        "{nama}: capaian {capaian} persen dan memburuk. Adakan rapat evaluasi khusus dengan {opd_penyumbang} dan tetapkan langkah perbaikan.",
      responsible: "Kepala UKPBJ", days: 7),
    Rule(
      code: "RK2", condition: #"warna = "merah" AND NOT tren = "memburuk""#,
      text: "{nama}: capaian {capaian} persen, jauh dari target. Dampingi {opd_penyumbang} sampai target tercapai.",
      responsible: "Tim pendamping UKPBJ", days: 14),
    Rule(
      code: "RK3", condition: #"warna = "kuning" AND proyeksi_tercapai = FALSE"#,
      text: "{nama}: dengan laju sekarang target tahun ini tidak tercapai. Percepat rencana aksi dan pantau setiap minggu.",
      responsible: "UKPBJ", days: 14),
    Rule(
      code: "RK4", condition: #"aksi_terlambat > 0 AND warna IN ("merah"; "kuning")"#,
      text: "{nama}: {aksi_terlambat} butir rencana aksi terlambat. Tagih penyelesaiannya kepada OPD pelaksananya.", responsible: "OPD",
      days: 7),
    Rule(
      code: "RK5", condition: #"area = "waktu" AND warna IN ("merah"; "kuning")"#,
      text: "{nama}: tinjau kembali jadwal paket yang melewati rencana pada {opd_penyumbang} dan perbarui rencananya di RUP.",
      responsible: "PPK dan Pokja Pemilihan", days: 14),
    Rule(
      code: "RK6", condition: #"kendala_utama IS NOT EMPTY AND warna = "merah""#,
      text: "{nama}: bahas kendala yang paling sering dilaporkan ({kendala_utama}) dan tetapkan siapa yang menyelesaikannya.",
      responsible: "Kepala UKPBJ",
      days: 14),
    Rule(
      code: "RK7", condition: #"sementara = TRUE AND status = "dinilai""#,
      text: "{nama}: angka masih sementara. Minta OPD yang belum melapor mengirim datanya.", responsible: "Sekretariat UKPBJ", days: 5),
    Rule(
      code: "RK8", condition: #"warna = "hijau" AND tren = "memburuk""#,
      text: "{nama}: target tercapai, tetapi arahnya memburuk. Cari sebabnya sebelum capaian turun.", responsible: "UKPBJ", days: 30),
  ]

  /// Days off with the same date every year; the others follow the yearly joint decree.
  static func fixedHolidays(year: Int) -> [(day: Day, name: String)] {
    let fixed = [
      (1, 1, "Tahun Baru Masehi"), (5, 1, "Hari Buruh Internasional"), (6, 1, "Hari Lahir Pancasila"),
      (8, 17, "Hari Proklamasi Kemerdekaan"), (12, 25, "Hari Raya Natal"),
    ]
    return fixed.compactMap { month, day, name in Day(year: year, month: month, day: day).map { ($0, name) } }
  }
}
