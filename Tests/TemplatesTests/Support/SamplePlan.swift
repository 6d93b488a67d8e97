// A plan and rows to fill templates with.

import Findings
import Formulas
import Plans
import Submissions

/// Two areas, three indicators of two sources, two OPDs, two action items of which one is for the first OPD alone.
func samplePlan() throws -> Plan {
  var settings = PlanSettings()
  settings.year = 2026
  settings.region = "Kabupaten Contoh"
  settings.unit = "Bagian Pengadaan"
  let targets = [Target?](repeating: .value(90), count: 12)
  func indicator(_ code: String, _ source: IndicatorSource, _ formula: String) throws -> Indicator {
    Indicator(
      code: code, name: "Indikator \(code)", area: "waktu", unit: "%", source: source,
      formula: try Formula(parsing: formula, over: source.schema),
      direction: .maximize, consolidation: .last, weight: 1, isJudgedPerAgency: true, targets: targets)
  }
  let due = Day.lastOfMonth(year: 2026, month: 6)
  return Plan(
    settings: settings,
    areas: [StrategicArea(code: "waktu", name: "Waktu", weight: 1), StrategicArea(code: "biaya", name: "Biaya", weight: 1)],
    indicators: [
      try indicator("W1", .packages, "AVERAGE(tkdn)"), try indicator("L1", .realizations, "MAX(nilai)"),
      try indicator("L2", .realizations, "MIN(nilai)"),
    ],
    actions: [
      PlannedAction(
        code: "RA-01", indicator: "W1", text: "Percepatan pengumuman", agencies: ["1.01", "1.02"], responsible: "PPK", output: "Laporan",
        due: due),
      PlannedAction(code: "RA-02", indicator: "L1", text: "Survei kepuasan", agencies: ["1.02"], due: due),
    ],
    agencies: [Agency(code: "1.01", name: "Dinas Pendidikan"), Agency(code: "1.02", name: "Dinas Kesehatan")],
    source: SourceFile(name: "rencana-kinerja.xlsx", sha256: "0"))
}

/// Rows of a table from texts by field; the other cells are empty.
func rows(_ declaration: TableDeclaration, _ rows: [[String: SampleCell]]) -> ColumnTable {
  var columns: [Column] = []
  for field in declaration.fields {
    let cells = rows.map { $0[field.key] }
    switch field.type.columnType {
    case .number: columns.append(.numbers(cells.map { $0?.number ?? .nan }))
    case .money: columns.append(.money(cells.map { $0.map { Int64($0.number * 100) } ?? Column.emptyMoney }))
    case .date: columns.append(.days(cells.map { $0.map { Int32($0.number) } ?? Column.emptyDay }))
    case .text: columns.append(.texts(TextColumn(cells.map { $0?.text })))
    case .codeList: columns.append(.codeLists(TextColumn(cells.map { $0?.text })))
    case .boolean: preconditionFailure("no field is typed in as a boolean")
    }
  }
  columns.append(.texts(TextColumn(rows.map { _ in "1.02" })))
  return ColumnTable(count: rows.count, columns: columns)
}

/// A cell of a sample row.
enum SampleCell: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  case words(String)
  case figure(Double)

  init(stringLiteral value: String) { self = .words(value) }
  init(floatLiteral value: Double) { self = .figure(value) }
  init(integerLiteral value: Int) { self = .figure(Double(value)) }

  var number: Double { if case .figure(let number) = self { number } else { .nan } }
  var text: String? { if case .words(let text) = self { text } else { nil } }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> SampleCell {
  guard let day = Day(year: year, month: month, day: day) else { preconditionFailure("a sample day outside the calendar") }
  return .figure(Double(day.number))
}

/// Two packages without a fault in March 2026, one with awkward texts and all areas.
let samplePackages = rows(
  .packages,
  [
    [
      "kode_paket": "10029545000", "kode_rup": "54430532;54430533", "nama_paket": "=Pembangunan \"Puskesmas\"; tahap 1", "area": "waktu",
      "jenis": "Barang",
      "metode": "Tender", "status": "Kontrak", "pagu": 426_156_000.25, "hps": 425_643_856, "nilai_kontrak": 398_750_000.5,
      "realisasi_bayar": 0,
      "nilai_pdn": 1, "nilai_umk": 0, "tkdn": 62.5, "tgl_pengumuman": day(2026, 1, 18), "tgl_kontrak": day(2026, 2, 21),
      "rencana_kontrak": day(2026, 4, 30), "jumlah_penawar": 4, "skor_penyedia": 2.5,
    ],
    [
      "kode_paket": "0012", "nama_paket": "Alat tulis", "area": "waktu;biaya", "jenis": "Barang", "metode": "E-Purchasing",
      "status": "Perencanaan",
      "pagu": 5_000_000,
    ],
  ])

/// The cells of a table by column, so that empty numbers are equal.
func shown(_ table: ColumnTable) -> [[String]] {
  table.columns.map { column in
    (0..<table.count).map { row in
      switch column {
      case .numbers(let cells): cells[row].description
      case .money(let cells): cells[row].description
      case .days(let cells): cells[row].description
      case .booleans(let cells): cells[row].description
      case .texts(let cells), .codeLists(let cells): cells[row] ?? ""
      }
    }
  }
}
