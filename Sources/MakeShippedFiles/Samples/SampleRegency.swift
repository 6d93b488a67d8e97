// The invented regency of the samples: its agencies, its plan and its action items.

import Formulas
import Plans
import Reports

enum SampleRegency {
  static let name = "Kabupaten Sukaratu"
  static let year = 2026
  static let months = [1, 2, 3]

  /// Code, name, aliases, packages a year.
  static let agencies: [(agency: Agency, packages: Int)] = [
    (agency("1.01", "Dinas Pendidikan", ["Disdik"]), 34),
    (agency("1.02", "Dinas Kesehatan", ["Dinkes"]), 30),
    (agency("1.03", "Dinas Pekerjaan Umum dan Penataan Ruang", ["DPUPR"]), 42),
    (agency("1.04", "Dinas Perumahan dan Kawasan Permukiman"), 18),
    (agency("2.09", "Dinas Pertanian dan Ketahanan Pangan"), 20),
    (agency("2.15", "Dinas Perhubungan", ["Dishub"]), 14),
    (agency("2.16", "Dinas Komunikasi dan Informatika", ["Diskominfo"]), 12),
    (agency("3.30", "Dinas Koperasi, UKM, dan Perdagangan"), 10),
    (agency("4.01", "Sekretariat Daerah", ["Setda"]), 22),
    (agency("5.02", "Badan Pengelola Keuangan dan Aset Daerah", ["BPKAD"]), 9),
    (agency("7.01", "Kecamatan Cibeureum"), 6),
    (agency("7.02", "Kecamatan Tanjungjaya"), 5),
  ]

  private static func agency(_ code: String, _ name: String, _ aliases: [String] = []) -> Agency {
    Agency(code: code, name: name, aliases: aliases, responsible: "Sekretaris " + name)
  }

  static var planDraft: PlanDraft {
    var draft = PlanDraft(year: year, region: name, agencies: agencies.map(\.agency))
    draft.settings = [
      "ukpbj": "Bagian Pengadaan Barang/Jasa Sekretariat Daerah", "versi": "1", "jabatan_kepala": "Kepala Bagian Pengadaan Barang/Jasa",
      "tempat": "Sukaratu",
    ]
    draft.actions = actions
    draft.mappings = [
      ("waktu", "TRUE"), ("biaya", "TRUE"), ("kualitas", "metode IN (\"Tender\"; \"Seleksi\") OR pagu >= 200000000"),
      ("layanan", "metode IN (\"Tender\"; \"Seleksi\")"),
    ]
    return draft
  }

  static let actions: [PlannedAction] = [
    action("RA-01", "W1", "Mengumumkan seluruh paket pada SIRUP sesuai rencana", 1, 31),
    action("RA-02", "W1", "Menyusun jadwal pengumuman bersama pejabat pengadaan", 2, 15),
    action("RA-03", "W3", "Menyiapkan rancangan kontrak sebelum penetapan pemenang", 3, 15),
    action("RA-04", "W4", "Memantau kemajuan pekerjaan setiap dua minggu", 6, 30),
    action("RA-05", "B3", "Menyusun HPS dari sedikitnya tiga sumber harga", 3, 31),
    action("RA-06", "K2", "Menilai kinerja penyedia pada setiap serah terima", 9, 30),
    action("RA-07", "P1", "Mencantumkan syarat produk dalam negeri dalam dokumen", 2, 28),
    action("RA-08", "U1", "Mencadangkan paket untuk usaha kecil", 3, 31),
  ]

  private static func action(_ code: String, _ indicator: String, _ text: String, _ month: Int, _ day: Int) -> PlannedAction {
    guard let due = Day(year: year, month: month, day: day) else { preconditionFailure("the sample plan names a day that does not exist") }
    return PlannedAction(
      code: code, indicator: indicator, text: text, agencies: agencies.map(\.agency.code), responsible: "PPK", output: "Laporan bulanan",
      due: due)
  }
}
