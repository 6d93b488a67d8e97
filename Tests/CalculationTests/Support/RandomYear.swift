// A plan with indicators of every kind, and what OPDs might have sent for it: the same for the same seed.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions
import TestKit

/// Small on purpose: with few rows a change shows, and a failing seed can be read.
struct RandomYear {
  let plan: Plan
  var reports: [Submission]
  let period: Period
  private static let agencies = ["1", "2", "3-"]

  init(seed: UInt64, period: Period) throws {
    var random = SplitMix(seed: seed)
    plan = try Self.plan(&random)
    self.period = period
    reports = []
    for agency in Self.agencies {
      for month in 1...3 where Int.random(in: 0..<4, using: &random) > 0 {
        for revision in 0...Int.random(in: 0...1, using: &random) {
          var sent = report(
            agency, month, revision: revision, reported: Self.day(month + 1, &random), packages: Self.packages(&random),
            actions: Self.actions(&random), realizations: Self.realizations(&random))
          sent.identity.reportedPlace = CellPlace(file: sent.files[0], sheet: "Identitas", cell: CellReference(row: 9, column: 2))
          reports.append(sent)
        }
      }
    }
  }

  func compiled() -> Compilation { compile(reports, plan: plan, period: period) }

  private static func plan(_ random: inout SplitMix) throws -> Plan {
    func kind() -> Consolidation { Consolidation.allCases.randomElement(using: &random) ?? .last }
    /// Each month has a target or not.
    func targets() -> [Int: Target] {
      var targets = [Int: Target].always(50)
      for month in 1...3 where Int.random(in: 0..<5, using: &random) == 0 { targets[month] = nil }
      return targets
    }
    var due = PlannedAction(
      code: "RA", indicator: "L", text: "", agencies: agencies,
      due: Day.lastOfMonth(year: 2026, month: Int.random(in: 1...4, using: &random)))
    due.place = ActionPlace(sheet: "Rencana Aksi", row: 2, columns: ["kode_aksi": 1, "indikator": 2, "uraian": 3, "tenggat": 7])
    return FigureKit.plan(
      [
        try indicator("P1", "(SUM(hps) - SUM(nilai_kontrak)) / SUM(hps) * 100", source: .packages, kind: kind(), targets: targets()),
        try indicator("P2", "MEDIAN(tkdn WHERE metode = \"Tender\")", source: .packages, area: "B", kind: kind(), targets: targets()),
        try indicator("P3", "COUNT(WHERE TRUE)", source: .packages, all: true, kind: kind(), targets: targets()),
        try indicator(
          "P4", "AVERAGE(DAYS(AKHIR_BULAN; tgl_kontrak) WHERE hps > 5) / MAX(tkdn)", source: .packages, area: "B", kind: kind(), weight: 3,
          targets: targets()),
        try indicator(
          "P5", "DAYS(MAX(tgl_kontrak); MIN(tgl_kontrak))", source: .packages, all: true, direction: .minimize, targets: targets()),
        try indicator("R1", "SUM(nilai * pembobot) / SUM(pembobot)", area: "B", kind: kind(), targets: targets()),
        try indicator("R2", "COUNT(nilai)", all: true, kind: kind(), perAgency: false, targets: targets()),
        try indicator("L", "AVERAGE(realisasi)", source: .actions, kind: kind(), targets: targets()),
        try indicator(
          "M", "COUNT(WHERE realisasi = 100 OR tenggat > AKHIR_BULAN) / COUNT(WHERE TRUE) * 100", source: .actions, area: "B", all: true,
          kind: kind(), targets: targets()),
        try indicator("K", "COUNT(WHERE tepat_waktu) / COUNT(WHERE lapor) * 100", source: .submissions, kind: kind(), targets: targets()),
        try indicator("N", "SUM(hps)", source: .packages, targets: [:]),
      ],
      agencies: agencies, areas: [("A", 1), ("B", 2)], actions: [due])
  }

  // MARK: Rows

  static func area(_ random: inout SplitMix) -> TestCell {
    .text(["A", "B", "A;B", "SEMUA"].randomElement(using: &random) ?? "A")
  }

  static func day(_ month: Int, _ random: inout SplitMix) -> Day? {
    Day(year: 2026, month: month, day: Int.random(in: 1...9, using: &random))
  }

  /// A valid cell of a column; now and then empty where that is allowed.
  static func cell(_ key: String, _ random: inout SplitMix) -> TestCell? {
    if key != "nilai", key != "indikator", Int.random(in: 0..<4, using: &random) == 0 { return nil }
    switch key {
    case "area": return area(&random)
    case "metode": return Bool.random(using: &random) ? "Tender" : "Seleksi"
    case "tgl_kontrak": return .day(2026, Int.random(in: 1...3, using: &random), Int.random(in: 1...28, using: &random))
    case "indikator": return .text(["R1", "R2", "L", "M"].randomElement(using: &random) ?? "L")
    case "realisasi": return .number(Bool.random(using: &random) ? 100 : Double(Int.random(in: 0...99, using: &random)))
    case "pembobot": return .number(Double(Int.random(in: 1...9, using: &random)))
    default: return .number(Double(Int.random(in: 0...9, using: &random)))
    }
  }

  private static func row(_ keys: [String], _ random: inout SplitMix) -> TestRow {
    var row: TestRow = [:]
    for key in keys { row.cells[key] = cell(key, &random) }
    return Int.random(in: 0..<4, using: &random) == 0 ? row.bad("V02") : row
  }

  private static func packages(_ random: inout SplitMix) -> [TestRow] {
    (0..<Int.random(in: 0...4, using: &random)).map { number in
      var row = row(["area", "metode", "hps", "nilai_kontrak", "tkdn", "tgl_kontrak"], &random)
      row.cells["kode_paket"] = .text("P\(number)")
      return row
    }
  }

  private static func actions(_ random: inout SplitMix) -> [TestRow] {
    (0..<Int.random(in: 0...3, using: &random)).map { number in
      var row = row(["indikator", "realisasi"], &random)
      row.cells["kode_aksi"] = .text(number == 0 ? "RA" : "X\(number)")
      row.cells["tenggat"] = .day(2026, Int.random(in: 1...4, using: &random), 20)
      return row
    }
  }

  private static func realizations(_ random: inout SplitMix) -> [TestRow] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in row(["indikator", "nilai", "pembobot"], &random) }
  }
}
