// A period made up at random: a plan whose formulas are grown, and what its OPDs reported.

import Calculation
import Findings
import Formulas
import Plans
import ReportSamples
import Spreadsheets
import Submissions
import TestKit

/// Plan, submissions and period; everything follows from the seed.
struct RandomPeriod {
  var plan: Plan
  var submissions: [Submission]
  var period: Period

  /// OPD codes that a careless criterion takes for the same number.
  private static let agencies = ["1.1", "1.10", "01.1", "5*", "6-"]
  private static let areas = ["waktu", "biaya", "a?b"]
  private static let indicatorsPerPlan = 22
  private static let lastMonth = 4

  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var indicators: [Indicator] = []
    for index in 0..<Self.indicatorsPerPlan { indicators.append(Self.indicator(index, &random)) }
    var settings = PlanSettings()
    settings.year = 2026
    settings.minimizeRule = Bool.random(using: &random) ? .a : .b
    settings.scale = RatingScale.named.randomElement(using: &random) ?? .permendagri86
    settings.usesEarlierData = Int.random(in: 0..<4, using: &random) > 0
    plan = Plan(
      settings: settings,
      areas: Self.areas.enumerated().map { StrategicArea(code: $1, name: "Area \($1)", weight: Double($0 + 1)) }, indicators: indicators,
      actions: Self.actions(&random),
      agencies: Self.agencies.map { Agency(code: $0, name: "OPD \($0)", mustReport: !$0.hasSuffix("-")) },
      source: .sample("rencana-kinerja.xlsx", digit: "0"))
    submissions = []
    for agency in Self.agencies {
      for month in 1...Self.lastMonth where Int.random(in: 0..<4, using: &random) > 0 {
        submissions.append(Self.submission(agency, month, &random))
      }
    }
    period =
      [
        Period(year: 2026, span: .month(3)), Period(year: 2026, span: .quarter(1)), Period(year: 2026, span: .semester(1)),
      ].randomElement(using: &random) ?? Period(year: 2026, span: .year)
  }

  func compiled() -> Compilation { compile(submissions, plan: plan, period: period) }

  // MARK: The plan

  private static func columns(of source: IndicatorSource) -> GrowerColumns {
    switch source {
    case .packages:
      GrowerColumns(
        numbers: ["pagu", "hps", "nilai_kontrak", "realisasi_fisik", "jumlah_penawar"],
        dates: ["tgl_kontrak", "rencana_kontrak", "(tgl_kontrak + jumlah_penawar)", "(rencana_kontrak - 3)"],
        conditions: [
          "metode IN (\"Tender\"; \"seleksi\")", "status = \"KONTRAK\"", "nama_paket CONTAINS \"jalan  raya\"", "area CONTAINS \"biaya\"",
          "penyedia <> \"cv maju\"", "kode_opd = \"1.1\"", "kode_rup CONTAINS \"12\"", "NOT jenis = \"Barang\"", "tkdn IS EMPTY",
          "penyedia NOT IN (\"CV Maju\"; \"PT 50% ~ Baru?\")", "tgl_kontrak <= AKHIR_BULAN", "penyedia CONTAINS \"?\"",
          "penyedia IS NOT EMPTY",
        ])
    case .actions:
      GrowerColumns(
        numbers: ["realisasi"], dates: ["tenggat", "tgl_selesai"],
        conditions: [
          "tenggat <= AKHIR_BULAN", "realisasi = 100", "kendala IS EMPTY", "kode_aksi <> \"RA-1\"", "kode_opd IN (\"1.10\"; \"x\")",
        ])
    case .realizations:
      GrowerColumns(
        numbers: ["nilai", "pembobot"], dates: ["AWAL_BULAN"], conditions: ["nilai > 3", "sumber IS EMPTY", "catatan CONTAINS \"a\""])
    case .submissions:
      GrowerColumns(
        numbers: ["jumlah_galat", "jumlah_paket"], dates: ["tgl_lapor", "batas_lapor"],
        conditions: ["lapor", "tepat_waktu = TRUE", "NOT tepat_waktu", "kode_opd <> \"1.1\""])
    }
  }

  private static func indicator(_ index: Int, _ random: inout SplitMix) -> Indicator {
    let source: IndicatorSource = [.packages, .packages, .packages, .actions, .realizations, .submissions][index % 6]
    let formula = formula(over: source, &random)
    var targets = [Target?](repeating: nil, count: 12)
    let isRange = Int.random(in: 0..<4, using: &random) == 0
    for month in 0..<12 where Int.random(in: 0..<5, using: &random) > 0 {
      let value = Double([-5, 0, 5, 10, 100, 2_000].randomElement(using: &random) ?? 5)
      targets[month] = isRange ? .range(value, value + 20) : .value(value)
    }
    return Indicator(
      code: "I\(index)", name: "Indikator \(index)", area: areas[index % areas.count], unit: "%", source: source,
      readsAllRows: Bool.random(using: &random), formula: formula, direction: Direction.allCases[index % 3],
      consolidation: Consolidation.allCases[Int.random(in: 0..<3, using: &random)], weight: Double(1 + index % 3),
      isJudgedPerAgency: Int.random(in: 0..<4, using: &random) > 0, worst: [nil, -20, 40][Int.random(in: 0..<3, using: &random)],
      convertsTo120: Int.random(in: 0..<4, using: &random) == 0, targets: targets)
  }

  private static func formula(over source: IndicatorSource, _ random: inout SplitMix) -> Formula {
    while true {
      var grower = Grower(random: random, columns: columns(of: source))
      let text = grower.number(depth: 4, overRows: false)
      random = grower.random
      if let formula = try? Formula(parsing: text, over: source.schema), !formula.aggregates.isEmpty { return formula }
    }
  }

  private static func actions(_ random: inout SplitMix) -> [PlannedAction] {
    (0..<4).map { index in
      PlannedAction(
        code: "RA-\(index)", indicator: "I\([3, 9][index % 2])", text: "Butir \(index)",
        agencies: agencies.filter { _ in Bool.random(using: &random) },
        due: Day(year: 2026, month: 1 + index, day: 28) ?? .latest)
    }
  }

  // MARK: What was reported

  private static func submission(_ agency: String, _ month: Int, _ random: inout SplitMix) -> Submission {
    let file = SourceFile.sample("\(agency)-\(month).xlsx", digit: "7")
    func rows(_ declaration: TableDeclaration, _ most: Int, _ row: (Int, inout SplitMix) -> [String: SampleCell]) -> Rows {
      let count = Int.random(in: 0...most, using: &random)
      var made: [[String: SampleCell]] = []
      for index in 0..<count { made.append(row(index, &random)) }
      let faulty = Set((0..<count).filter { _ in Int.random(in: 0..<10, using: &random) == 0 })
      return .sample(declaration, agency: agency, file: file, made, errors: faulty)
    }
    var submission = Submission(
      agency: agency, year: 2026, month: month, files: [file], packages: rows(.packages, 14, package), actions: rows(.actions, 5, action),
      realizations: rows(.realizations, 6, realization))
    submission.identity.reported = Day(year: 2026, month: month + 1, day: Int.random(in: 1...9, using: &random))
    return submission
  }

  private static func some(_ cell: SampleCell, _ random: inout SplitMix) -> SampleCell? {
    Int.random(in: 0..<5, using: &random) == 0 ? nil : cell
  }

  private static func package(_ index: Int, _ random: inout SplitMix) -> [String: SampleCell] {
    func text(_ choices: [String]) -> SampleCell { .text(choices.randomElement(using: &random) ?? "") }
    func day() -> SampleCell { .day(2026, Int.random(in: 1...6, using: &random), Int.random(in: 1...28, using: &random)) }
    var row: [String: SampleCell] = [
      "kode_paket": .text("\(index)"), "nama_paket": text(["Jalan Raya", "jalan \u{A0}raya desa", "Gedung"]),
      "jenis": text(["Barang", "Jasa Lainnya"]), "metode": text(["Tender", "Seleksi", "E-Purchasing"]),
      "status": text(["Kontrak", "Selesai", "Gagal"]), "pagu": .money(Int64.random(in: 1...400, using: &random)),
    ]
    let choices: [(String, SampleCell)] = [
      ("area", text(["biaya", "waktu;biaya", "a?b", "waktu;biaya;a?b"])), ("hps", .money(Int64.random(in: 1...400, using: &random))),
      ("nilai_kontrak", .money(Int64.random(in: 1...400, using: &random))), ("tgl_kontrak", day()), ("rencana_kontrak", day()),
      ("realisasi_fisik", .number(Double(Int.random(in: 0...400, using: &random)) / 4)),
      ("jumlah_penawar", .number(Double(Int.random(in: 0...5, using: &random)))),
      ("penyedia", text(["CV Maju", " cv  maju", "PT 50% ~ Baru?", "PT Baru\nCabang"])), ("kode_rup", text(["12", "12;13", "112"])),
      ("tkdn", .number(40)),
    ]
    for (key, cell) in choices { row[key] = some(cell, &random) }
    return row
  }

  private static func action(_ index: Int, _ random: inout SplitMix) -> [String: SampleCell] {
    var row: [String: SampleCell] = [
      "kode_aksi": .text(index < 3 ? "RA-\(index)" : "X-\(index)"), "indikator": .text(["I3", "I9"][index % 2]), "uraian": .text("Butir"),
      "tenggat": .day(2026, Int.random(in: 1...6, using: &random), 28),
    ]
    row["realisasi"] = some(.number(Double([0, 40, 100].randomElement(using: &random) ?? 0)), &random)
    row["tgl_selesai"] = some(.day(2026, 2, Int.random(in: 1...28, using: &random)), &random)
    row["kendala"] = some(.text("Cuaca"), &random)
    return row
  }

  private static func realization(_ index: Int, _ random: inout SplitMix) -> [String: SampleCell] {
    var row: [String: SampleCell] = [
      "indikator": .text(["I4", "I10", "I16"].randomElement(using: &random) ?? "I4"),
      "nilai": .number(Double(Int.random(in: -8...40, using: &random)) / 4),
    ]
    row["pembobot"] = some(.number(Double(Int.random(in: 1...9, using: &random))), &random)
    row["catatan"] = some(.text("Survei A"), &random)
    return row
  }
}
