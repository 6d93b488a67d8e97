// A small plan: two areas, three indicators, three OPDs.

import Findings
import Formulas
package import Plans

extension Plan {
  package static func sample() throws -> Plan {
    var settings = PlanSettings()
    settings.region = "Kabupaten Contoh"
    settings.unit = "Bagian Pengadaan Barang/Jasa"
    settings.year = 2026
    settings.version = "1"
    return Plan(
      settings: settings,
      areas: [
        StrategicArea(code: "waktu", name: "Ketepatan Waktu", weight: 60),
        StrategicArea(code: "biaya", name: "Penghematan | Biaya", weight: 40),
      ],
      indicators: [
        try indicator(
          "W1", "Ketepatan waktu pengumuman paket", area: "waktu", formula: "COUNT(tgl_pengumuman) / COUNT(kode_paket) * 100", .maximize),
        try indicator(
          "W2", "Lama proses pemilihan", area: "waktu", unit: "hari", formula: "AVERAGE(DAYS(tgl_penetapan; tgl_pengumuman))", .minimize),
        try indicator("B1", "Penghematan terhadap HPS", area: "biaya", formula: "SUM(nilai_kontrak) / SUM(hps) * 100", .stabilize),
      ],
      agencies: [
        Agency(code: "1.01", name: "Dinas Pendidikan"), Agency(code: "1.02", name: "Dinas Kesehatan"),
        Agency(code: "4.01", name: "Sekretariat DPRD", mustReport: false),
      ], source: .sample("rencana-kinerja.xlsx", digit: "a"))
  }

  package static func indicator(
    _ code: String, _ name: String, area: String, unit: String = "%", formula: String, _ direction: Direction
  ) throws -> Indicator {
    Indicator(
      code: code, name: name, area: area, unit: unit, source: .packages,
      formula: try Formula(parsing: formula, over: TableDeclaration.packages.schema), direction: direction, consolidation: .last, weight: 1,
      isJudgedPerAgency: true, targets: Array(repeating: .value(95), count: 12))
  }
}
