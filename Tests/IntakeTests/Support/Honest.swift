// Honest rows and the plan they belong to: nothing in them is a fault.

import FindingGallery
import Findings
import Formulas
import Plans
import Submissions

enum Honest {
  static let package: [String: Typed] = [
    "kode_paket": "10029545000", "kode_rup": "54430532", "nama_paket": "Pembangunan Puskesmas", "area": "waktu;biaya",
    "jenis": "Pekerjaan Konstruksi",
    "metode": "Tender", "status": "Kontrak", "pagu": 500_000_000, "hps": 480_000_000, "nilai_kontrak": 450_000_000,
    "realisasi_bayar": 100_000_000,
    "nilai_pdn": 400_000_000, "nilai_umk": 0, "tkdn": 62.5, "rencana_pengumuman": .day(2026, 1, 31), "tgl_pengumuman": .day(2026, 1, 20),
    "tgl_penetapan": .day(2026, 2, 10), "rencana_kontrak": .day(2026, 2, 28), "tgl_kontrak": .day(2026, 2, 20),
    "rencana_selesai": .day(2026, 9, 30),
    "tgl_serah_terima": .day(2026, 3, 20), "jumlah_pendaftar": 12, "jumlah_penawar": 4, "jumlah_sanggah": 0, "jumlah_adendum": 1,
    "rencana_fisik": 30, "realisasi_fisik": 25.5, "skor_penyedia": 2.5, "penyedia": "CV Contoh Karya", "kategori_kendala": "Penyedia",
    "kendala": "Bahan terlambat", "tindak_lanjut": "Surat teguran pertama",
  ]
  static let action: [String: Typed] = [
    "kode_aksi": "RA-01", "indikator": "W1", "uraian": "Percepatan pengumuman", "penanggung_jawab": "PPK", "keluaran": "Laporan",
    "tenggat": .day(2026, 6, 30), "realisasi": 60,
  ]
  static let realization: [String: Typed] = ["indikator": "L1", "nilai": 88.4, "pembobot": 120, "sumber": "Survei"]

  static let source = SourceFile(name: "rencana-kinerja.xlsx", sha256: "0")

  /// OPD 1.01 and 1.02, areas waktu and biaya, indicators W1 (Paket) and L1 (Realisasi), action RA-01 of 1.01; report due on the 5th.
  static let plan: Plan = {
    var settings = PlanSettings()
    settings.year = 2026
    let target: [Target?] = (0..<12).map { _ in .value(90) }
    let indicators = [("W1", IndicatorSource.packages, "AVERAGE(skor_penyedia)"), ("L1", .realizations, "AVERAGE(nilai)")].compactMap {
      code, source, text in
      (try? Formula(parsing: text, over: source.schema)).map {
        Indicator(
          code: code, name: code, area: "waktu", unit: "%", source: source, formula: $0, direction: .maximize, consolidation: .last,
          weight: 1,
          isJudgedPerAgency: true, targets: target)
      }
    }
    let due = Day(year: 2026, month: 6, day: 30) ?? .latest
    return Plan(
      settings: settings,
      areas: [StrategicArea(code: "waktu", name: "Waktu", weight: 1), StrategicArea(code: "biaya", name: "Biaya", weight: 1)],
      indicators: indicators, actions: [PlannedAction(code: "RA-01", indicator: "W1", text: "Percepatan", agencies: ["1.01"], due: due)],
      agencies: [Agency(code: "1.01", name: "Dinas Kesehatan", aliases: ["Dinkes"]), Agency(code: "1.02", name: "Dinas Pendidikan")],
      source: source)
  }()
}
