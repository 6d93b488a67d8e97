// Random plans and submissions: every source, scope and consolidation, formulas that were grown, texts that are hard to write.

import Calculation
import Findings
import Formulas
import Plans
import ReportSamples
import Submissions
import TestKit

struct RandomCompilation {
  private var random: SplitMix
  private let agencies = ["1.01", "1.02", "it's", "4.01"]
  /// Codes that are the same to SQLite's names, long ones that begin alike, and ones that are no names at all.
  private let codes = [
    "W1", "w1 ", "a\"b", "x'; --\n", "漢字 é", String(repeating: "panjang ", count: 9) + "1", String(repeating: "panjang ", count: 9) + "2",
  ]

  static func compilation(seed: UInt64) throws -> Compilation {
    var random = RandomCompilation(random: SplitMix(seed: seed))
    let plan = try random.plan(seed)
    let submissions = (0..<22).map { random.submission($0) }
    return compile(submissions, plan: plan, period: Period(year: 2026, span: .semester(1)))
  }

  // MARK: The plan

  private mutating func plan(_ seed: UInt64) throws -> Plan {
    var plan = try Plan.sample()
    plan.areas = [StrategicArea(code: "waktu", name: "Waktu", weight: 1), StrategicArea(code: "Biaya", name: "Biaya", weight: 2)]
    plan.agencies = agencies.map { Agency(code: $0, name: "OPD \($0)", mustReport: $0 != "4.01") }
    plan.settings.usesEarlierData = random.below(4) > 0
    plan.actions = ["RA-1", "RA-2"].map { code in
      PlannedAction(
        code: code, indicator: code == "RA-1" ? "W1" : codes[2], text: "Butir", agencies: Array(agencies.dropLast()),
        due: Day.lastOfMonth(year: 2026, month: 1 + random.below(6)))
    }
    var number = 0
    plan.indicators = try IndicatorSource.allCases.flatMap { source in
      try [Consolidation.last, .sum, .mean].flatMap { consolidation in
        try (0..<2).map { _ in
          defer { number += 1 }
          return try indicator(number, source, consolidation, seed)
        }
      }
    }
    return plan
  }

  private mutating func indicator(
    _ number: Int, _ source: IndicatorSource, _ consolidation: Consolidation, _ seed: UInt64
  ) throws -> Indicator {
    var grower = Grower(random: SplitMix(seed: seed &* 1_000 &+ UInt64(number)), columns: Self.columns(of: source))
    let text = number % 2 == 0 ? grower.number(depth: 5, overRows: false) : random.pick(Self.formulas(of: source))
    // SUM of nothing is 0 and not empty: what nobody reported must be told by something else.
    var targets = (0..<12).map { _ in random.chance(70) ? Target.value(90) : nil }
    if random.once(in: 6) { targets = [Target?](repeating: nil, count: 12) }
    return Indicator(
      code: number < codes.count ? codes[number] : "I\(number)", name: "Indikator\n\(number)", area: random.pick(["waktu", "biaya "]),
      unit: "%",
      source: source, readsAllRows: random.chance(40), formula: try Formula(parsing: text, over: source.schema), direction: .maximize,
      consolidation: consolidation, weight: 1, isJudgedPerAgency: true, targets: targets)
  }

  private static func columns(of source: IndicatorSource) -> GrowerColumns {
    switch source {
    case .packages:
      GrowerColumns(
        numbers: ["tkdn", "pagu", "hps", "jumlah_penawar"], dates: ["tgl_pengumuman", "tgl_penetapan", "(tgl_kontrak - tkdn)"],
        conditions: ["metode = \"tender\"", "area CONTAINS \"biaya\"", "NOT status IN (\"Gagal\"; \"x\")"])
    case .actions:
      GrowerColumns(numbers: ["realisasi"], dates: ["tenggat", "tgl_selesai"], conditions: ["kendala CONTAINS \"'\"", "bukti IS EMPTY"])
    case .realizations:
      GrowerColumns(numbers: ["nilai", "pembobot"], dates: ["AKHIR_BULAN"], conditions: ["sumber = \"A b\"", "catatan <> \"x\""])
    case .submissions:
      GrowerColumns(
        numbers: ["jumlah_galat", "jumlah_paket"], dates: ["tgl_lapor", "batas_lapor"], conditions: ["tepat_waktu", "lapor = FALSE"])
    }
  }

  private static func formulas(of source: IndicatorSource) -> [String] {
    switch source {
    case .packages:
      [
        "SUM(hps WHERE area CONTAINS \"biaya\") / SUM(pagu) * 100", "MEDIAN(tkdn)", "COUNT(WHERE penyedia = \"it's \\ x\")",
        "COUNT(kode_rup)",
        "AVERAGE(DAYS(tgl_penetapan; tgl_pengumuman) WHERE kode_opd <> \"1.01\")", "COUNT(WHERE tgl_kontrak <= AKHIR_BULAN)",
      ]
    case .actions: ["AVERAGE(realisasi)", "COUNT(WHERE tenggat <= AKHIR_BULAN AND realisasi = 100) / COUNT(WHERE TRUE)", "COUNT(uraian)"]
    case .realizations: ["SUM(nilai * pembobot) / SUM(pembobot)", "SUM(nilai)", "MAX(nilai)", "COUNT(WHERE TRUE)"]
    case .submissions: ["COUNT(WHERE tepat_waktu) / COUNT(WHERE TRUE) * 100", "SUM(jumlah_galat) / SUM(jumlah_paket)", "COUNT(tgl_lapor)"]
    }
  }

  // MARK: Submissions

  private mutating func submission(_ number: Int) -> Submission {
    let agency = random.pick(agencies)
    let file = SourceFile(name: "kiriman-\(number).xlsx", sha256: String(repeating: "\(number % 10)", count: 64))
    let packages = (0..<random.below(12)).map { package($0) }
    let actions = ["RA-1", "ra-2", "X-1"].filter { _ in random.chance(70) }.map { code -> [String: SampleCell] in
      var cells: [String: SampleCell] = ["kode_aksi": .text(code), "indikator": .text("w1"), "uraian": .text("sendiri")]
      cells["realisasi"] = random.chance(80) ? .number(Double(random.below(5)) * 25) : nil
      cells["tgl_selesai"] = random.chance(50) ? .day(2026, 1 + random.below(6), 1 + random.below(28)) : nil
      cells["kendala"] = .text(random.text())
      return cells
    }
    let realizations = (0..<random.below(4)).map { _ -> [String: SampleCell] in
      var cells: [String: SampleCell] = ["indikator": .text(random.pick(["i13", "I14", "I15", "I16", "I17", " i12"]))]
      cells["nilai"] = .number(Double(random.below(10_000)) / 100)
      cells["pembobot"] = random.chance(60) ? .number(Double(1 + random.below(99)) / 3) : nil
      cells["sumber"] = .text(random.pick(["a  B", "x", random.text()]))
      return cells
    }
    var identity = Identity()
    identity.reported = random.chance(80) ? Day(year: 2026, month: 1 + random.below(7), day: 1 + random.below(9)) : nil
    return Submission(
      agency: agency, year: 2026, month: 1 + random.below(7), revision: random.below(3), identity: identity, files: [file],
      packages: .sample(.packages, agency: agency, file: file, packages, errors: random.once(in: 2) ? [1] : []),
      actions: .sample(.actions, agency: agency, file: file, actions),
      realizations: .sample(.realizations, agency: agency, file: file, realizations))
  }

  private mutating func package(_ number: Int) -> [String: SampleCell] {
    var cells: [String: SampleCell] = ["kode_paket": .text("P\(number)"), "nama_paket": .text(random.text(upTo: 20))]
    cells["area"] = random.chance(85) ? .text(random.pick(["WAKTU", "waktu;biaya", "Biaya", "semua", "x"])) : nil
    cells["metode"] = .text(random.pick(["Tender", " TENDER ", "Seleksi", random.text()]))
    cells["status"] = random.chance(80) ? .text(random.pick(["Kontrak", "gagal"])) : nil
    cells["kode_rup"] = random.chance(50) ? .text("1;2") : nil
    cells["penyedia"] = .text(random.pick(["IT'S  \\ X", random.text()]))
    for key in ["pagu", "hps"] { cells[key] = random.chance(80) ? .money(Int64(random.below(1_000_000_000))) : nil }
    cells["tkdn"] = random.chance(80) ? .number(Double(random.below(10_001)) / 100) : nil
    cells["jumlah_penawar"] = random.chance(80) ? .number(Double(random.below(5))) : nil
    for key in ["tgl_pengumuman", "tgl_penetapan", "tgl_kontrak"] {
      cells[key] = random.chance(80) ? .day(2026, 1 + random.below(6), 1 + random.below(28)) : nil
    }
    return cells
  }
}
