// The rules in force, from the plan's sheet Pengaturan.

/// How a lower-is-better achievement is computed (specification 3.4).
package enum MinimizeRule: String, Hashable, Sendable, CaseIterable {
  /// (2 − R/T)·100
  case a = "A"
  /// T/R·100
  case b = "B"
}

package struct PlanSettings: Hashable, Sendable {
  /// Years that a plan may be of; others are mistyped.
  package static let years = 1900...2999

  package var region = ""
  package var unit = ""
  package var year = 0
  package var version = ""
  /// Month from which this version is in force, 1–12.
  package var inForceFromMonth = 1
  package var headName = ""
  package var headNumber = ""
  package var headTitle = ""
  package var place = ""
  /// `batas_capaian`: achievements are capped here, in per cent.
  package var cap = 120.0
  package var minimizeRule = MinimizeRule.a
  package var scale = RatingScale.permendagri86
  package var greenFrom = 100.0
  package var yellowFrom = 80.0
  /// Day of the following month by which reports are due; past the month's end = its last day.
  package var dueDay = 5
  /// `pakai_data_lalu`: an OPD's latest earlier submission stands in for a missing one.
  package var usesEarlierData = true

  package init() {}
}

/// One key of the sheet Pengaturan: its name, whether it must be there, and what it means.
package struct PlanSetting: Hashable, Sendable {
  package var key: String
  package var isRequired: Bool
  package var note: String
  package var example: String

  package static let all: [PlanSetting] = [
    PlanSetting(key: "pemda", isRequired: true, note: "Nama pemerintah daerah.", example: "Kabupaten Contoh"),
    PlanSetting(key: "ukpbj", isRequired: true, note: "Nama UKPBJ.", example: "Bagian Pengadaan Barang/Jasa"),
    PlanSetting(key: "tahun", isRequired: true, note: "Tahun rencana, empat angka.", example: "2026"),
    PlanSetting(key: "versi", isRequired: true, note: "Versi rencana.", example: "1"),
    PlanSetting(key: "berlaku_mulai", isRequired: false, note: "Bulan mulai berlaku, 1 sampai 12; kosong berarti 1.", example: "1"),
    PlanSetting(key: "kepala", isRequired: false, note: "Nama kepala UKPBJ.", example: ""),
    PlanSetting(key: "nip_kepala", isRequired: false, note: "NIP kepala UKPBJ.", example: ""),
    PlanSetting(key: "jabatan_kepala", isRequired: false, note: "Jabatan kepala UKPBJ.", example: "Kepala Bagian"),
    PlanSetting(key: "tempat", isRequired: false, note: "Tempat penandatanganan.", example: ""),
    PlanSetting(key: "batas_capaian", isRequired: false, note: "Batas atas capaian dalam persen; kosong berarti 120.", example: "120"),
    PlanSetting(key: "rumus_minimalkan", isRequired: false, note: "A: (2 − R/T) × 100. B: T/R × 100. Kosong berarti A.", example: "A"),
    PlanSetting(
      key: "skala_predikat", isRequired: false, note: "permendagri86, nko, akip, akip_lama, atau sendiri (lembar Predikat).",
      example: "permendagri86"),
    PlanSetting(key: "ambang_hijau", isRequired: false, note: "Capaian mulai hijau; kosong berarti 100.", example: "100"),
    PlanSetting(key: "ambang_kuning", isRequired: false, note: "Capaian mulai kuning; kosong berarti 80.", example: "80"),
    PlanSetting(key: "batas_lapor", isRequired: false, note: "Tanggal batas lapor pada bulan berikutnya; kosong berarti 5.", example: "5"),
    PlanSetting(key: "pakai_data_lalu", isRequired: false, note: "Ya: OPD yang belum lapor memakai laporan terakhirnya.", example: "Ya"),
  ]
}
