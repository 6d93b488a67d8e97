// A small plan as the UKPBJ would type it, written as a workbook or as a folder of CSV files.

import FindingGallery
import Findings
import Plans
import Spreadsheets

@testable import Intake

struct PlanDraft {
  /// By name, in workbook order.
  var sheets: [TestSheet]

  init() {
    var settings = TestSheet("Pengaturan")
    let keys: [(String, Typed?)] = [
      ("kunci", "nilai"), ("pemda", "Kabupaten Contoh"), ("ukpbj", "Bagian PBJ"), ("tahun", 2026), ("versi", "1"), ("kepala", nil),
      ("batas_capaian", 120),
      ("batas_lapor", 5), ("pakai_data_lalu", "Ya"),
    ]
    for (row, (key, value)) in keys.enumerated() {
      settings[row + 1, 1] = .text(key)
      settings[row + 1, 2] = value
      settings[row + 1, 3] = row == 0 ? "keterangan" : "Keterangan di samping"
    }
    let indicator: [String: Typed] = [
      "kode": "W1", "nama": "Ketepatan waktu", "area": "waktu", "satuan": "%", "sumber": "Paket", "rumus": "AVERAGE(skor_penyedia)",
      "arah": "Maksimalkan",
      "konsolidasi": "Terakhir", "bobot": 1, "baseline": 82.5,
    ]
    var survey = indicator
    for (key, value) in ["kode": "L1", "area": "Layanan", "sumber": "Realisasi", "rumus": "AVERAGE(nilai)"] as [String: Typed] {
      survey[key] = value
    }
    let months = Dictionary(uniqueKeysWithValues: TableDeclaration.monthTitles.map { ($0.lowercased(), Typed.number(95)) })
    var ranges = months.mapValues { _ in Typed.text("80–90") }
    ranges["jan"] = "80-90"
    ranges["feb"] = "95%"
    sheets = [
      settings, TestSheet(.goals, rows: [["kode": "TJ1", "tujuan": "Tepat waktu"]]),
      TestSheet(
        .areas,
        rows: [
          ["kode": "waktu", "nama": "Waktu", "bobot": 30, "tujuan": "TJ1"], ["kode": "layanan", "nama": "Layanan", "bobot": 70],
        ]), TestSheet(.indicators, rows: [indicator, survey]),
      TestSheet(.targets, rows: [months.merging(["indikator": "W1"]) { $1 }, ranges.merging(["indikator": "l1"]) { $1 }]),
      TestSheet(
        .plannedActions,
        rows: [["kode_aksi": "RA-01", "indikator": "W1", "uraian": "Percepatan", "opd": "SEMUA", "tenggat": .day(2026, 6, 30)]]),
      TestSheet(
        .agencies,
        rows: [
          ["kode": "1.01", "nama": "Dinas Kesehatan", "alias": "Dinkes; DKK"],
          ["kode": "1.02", "nama": "Dinas Pendidikan", "wajib_lapor": "Tidak"],
        ]),
      TestSheet(.mappings, rows: [["area": "waktu", "syarat": "pagu >= 200000000"]]),
      TestSheet(.recommendations, rows: [["kode": "RK1", "syarat": "warna = \"merah\"", "rekomendasi": "Dampingi."]]),
      TestSheet(.holidays, rows: [["tanggal": .day(2026, 8, 17), "keterangan": "Kemerdekaan"]]),
    ]
  }

  /// A cell by `Sheet!A1`; a sheet's name alone takes the sheet away.
  mutating func put(_ value: Typed?, at place: String) {
    let parts = place.split(separator: "!").map(String.init)
    guard let sheet = sheets.firstIndex(where: { $0.name == parts[0] }) else { return }
    if parts.count == 1 { sheets.remove(at: sheet) } else { sheets[sheet][parts[1]] = value }
  }

  func readAsWorkbook() throws -> PlanResult {
    var workbook = WorkbookDraft()
    for sheet in sheets {
      let draft = sheet.draft(in: &workbook)
      workbook.sheets.append(draft)
    }
    return try Scratch.use { folder in
      let path = folder + "/rencana.xlsx"
      try workbook.write(to: path)
      return PlanIntake.workbook(at: path, source: Honest.source)
    }
  }

  func readAsFolder(delimiter: Character = ";", decimalComma: Bool = true) throws -> PlanResult {
    try Scratch.use { folder in
      let paths = try sheets.map { sheet -> String in
        let path = folder + "/" + sheet.name.lowercased().replacing(" ", with: "-") + ".csv"
        try Scratch.write(sheet.csv(delimiter: delimiter, decimalComma: decimalComma), to: path)
        return path
      }
      return PlanIntake.folder(named: "rencana", files: try Scratch.received(paths))
    }
  }
}
