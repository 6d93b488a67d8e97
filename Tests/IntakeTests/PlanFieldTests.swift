// Every declared field of a plan is part of what the plan says: whichever is changed, the plan is another one.

import FindingGallery
import Findings
import Formulas
import Plans
import Spreadsheets
import Testing

@testable import Intake

struct PlanFieldTests {
  /// A value of each field, and another one; rows stand beside those of `PlanDraft`. A field that is declared and not here fails the test.
  private static let values: [String: [String: (Typed, Typed)]] = [
    "Tujuan": ["kode": ("TJ9", "TJ8"), "tujuan": ("Hemat", "Tepat"), "dasar_hukum": ("Perpres", "Perda")],
    "Area": ["kode": ("pdn", "umk"), "nama": ("Produk", "Usaha"), "tujuan": ("TJ1", "TJ9"), "bobot": (5, 6)],
    "Indikator": [
      "kode": ("P1", "P2"), "nama": ("Satu", "Dua"), "area": ("waktu", "layanan"), "satuan": ("%", "hari"), "sumber": ("Paket", "Kiriman"),
      "cakupan": ("Area", "Semua"), "rumus": ("COUNT(WHERE TRUE)", "COUNT(WHERE TRUE) * 2"), "arah": ("Maksimalkan", "Minimalkan"),
      "konsolidasi": ("Terakhir", "Rata-rata"), "bobot": (1, 2), "dinilai_per_opd": ("Ya", "Tidak"), "baseline": (1, 2),
      "tahun_baseline": (2024, 2025), "terburuk": (-1, -2), "konversi_120": ("Ya", "Tidak"), "frekuensi": ("Bulanan", "Triwulanan"),
      "penanggung_jawab": ("PPK", "Pokja"), "sumber_data": ("Templat", "Survei"), "definisi": ("Begini", "Begitu"),
    ],
    "Target": Dictionary(
      uniqueKeysWithValues: TableDeclaration.targets.fields.map { field in
        (field.key, field.key == "indikator" ? ("P1", "X1") as (Typed, Typed) : ("70", "71"))
      }),
    "Rencana Aksi": [
      "kode_aksi": ("RA-9", "RA-8"), "indikator": ("W1", "L1"), "uraian": ("Satu", "Dua"), "opd": ("1.01", "1.02"),
      "penanggung_jawab": ("PPK", "Pokja"), "keluaran": ("Laporan", "Daftar"), "tenggat": (.day(2026, 5, 1), .day(2026, 5, 2)),
    ],
    "OPD": [
      "kode": ("9.01", "9.02"), "nama": ("Satu", "Dua"), "alias": ("S", "T"), "wajib_lapor": ("Ya", "Tidak"),
      "penanggung_jawab": ("Sekretaris", "Camat"), "kontak": ("1", "2"),
    ],
    "Pemetaan": ["area": ("waktu", "layanan"), "syarat": ("pagu >= 1", "pagu >= 2")],
    "Rekomendasi": [
      "kode": ("RK9", "RK8"), "syarat": (#"warna = "kuning""#, #"warna = "hijau""#), "rekomendasi": ("Dampingi", "Bina"),
      "penanggung_jawab": ("UKPBJ", "OPD"), "tenggat_hari": (7, 8),
    ],
    "Predikat": ["batas_bawah": (50, 51), "predikat": ("Cukup", "Sedang")],
    "Libur": ["tanggal": (.day(2026, 12, 25), .day(2026, 12, 26)), "keterangan": ("Natal", "Cuti")],
  ]

  private static let settings: [String: (Typed, Typed)] = [
    "pemda": ("Kabupaten A", "Kabupaten B"), "ukpbj": ("Bagian A", "Bagian B"), "tahun": (2026, 2027), "versi": ("1", "2"),
    "berlaku_mulai": (1, 2), "kepala": ("A", "B"), "nip_kepala": ("1", "2"), "jabatan_kepala": ("Kepala A", "Kepala B"),
    "tempat": ("A", "B"), "batas_capaian": (120, 110), "rumus_minimalkan": ("A", "B"), "skala_predikat": ("sendiri", "nko"),
    "ambang_hijau": (100, 99), "ambang_kuning": (80, 79), "batas_lapor": (5, 6), "pakai_data_lalu": ("Ya", "Tidak"),
  ]

  /// `PlanDraft` with every field of every table filled in somewhere.
  private static func draft(changing change: (sheet: String, key: String)? = nil) throws -> PlanDraft {
    var draft = PlanDraft()
    var settings = TestSheet("Pengaturan")
    settings[1, 1] = "kunci"
    settings[1, 2] = "nilai"
    for (row, setting) in PlanSetting.all.enumerated() {
      let values = try #require(Self.settings[setting.key], "\(setting.key) is declared and has no values in this test")
      settings[row + 2, 1] = .text(setting.key)
      settings[row + 2, 2] = change.map { $0 == ("Pengaturan", setting.key) } == true ? values.1 : values.0
    }
    draft.sheets[0] = settings
    draft.sheets.append(TestSheet(.ratings, rows: []))
    for table in TableDeclaration.planTables {
      let index = try #require(draft.sheets.firstIndex { $0.name == table.sheet })
      let row = (draft.sheets[index].cells.keys.map(\.row).max() ?? 1) + 1
      for (column, field) in table.fields.enumerated() {
        let values = try #require(values[table.sheet]?[field.key], "\(table.sheet) \(field.key) is declared and has no values in this test")
        draft.sheets[index][row, column + 1] = change.map { $0 == (table.sheet, field.key) } == true ? values.1 : values.0
      }
    }
    // What refers to a code follows it: a plan with an unknown code is none.
    let areaCode = change.map { $0 == ("Area", "kode") } == true ? values["Area"]?["kode"]?.1 : values["Area"]?["kode"]?.0
    for (column, field) in TableDeclaration.indicators.fields.enumerated() {
      let value = field.key == "kode" ? "X1" : field.key == "area" ? areaCode : values["Indikator"]?[field.key]?.0
      draft.sheets[3][5, column + 1] = value
    }
    if change.map({ $0 == ("Indikator", "kode") }) == true { draft.sheets[4][4, 1] = values["Indikator"]?["kode"]?.1 }
    return draft
  }

  private static func content(of draft: PlanDraft, _ name: String) throws -> PlanContent {
    // What a changed code leaves behind is a finding; what the plan says is compared all the same.
    let result = try draft.readAsWorkbook()
    return PlanContent(try #require(result.plan, "\(name): \(result.findings.map { "\($0.code) \($0.sheet ?? "") \($0.range ?? "")" })"))
  }

  @Test func whicheverFieldIsChangedThePlanIsAnother() throws {
    let before = try Self.content(of: Self.draft(), "unchanged")
    #expect(try differences(from: before, to: Self.content(of: Self.draft(), "again")).isEmpty)
    let fields = TableDeclaration.planTables.flatMap { table in table.fields.map { (sheet: table.sheet, key: $0.key) } }
    for change in PlanSetting.all.map({ (sheet: "Pengaturan", key: $0.key) }) + fields {
      let after = try Self.content(of: Self.draft(changing: change), "\(change)")
      #expect(!differences(from: before, to: after).isEmpty, "\(change)")
      #expect(before.canonicalBytes != after.canonicalBytes, "\(change)")
    }
  }
}
