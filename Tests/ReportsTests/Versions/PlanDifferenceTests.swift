// Whatever changes in a plan is said, and nothing else: random changes, each with the sentence that it must give.

import Findings
import Formulas
import Plans
import ReportSamples
import Reports
import TestKit
import Testing

struct PlanDifferenceTests {
  /// A change of a plan and its sentence.
  private typealias Change = (apply: @Sendable (inout Plan) throws -> Void, sentence: String)

  private static func plan() throws -> Plan {
    var plan = try Plan.sample()
    plan.goals = [Goal(code: "TJ1", text: "Tepat waktu", legalBasis: "")]
    plan.actions = [
      PlannedAction(code: "RA-1", indicator: "W1", text: "Percepatan", agencies: ["1.01", "1.02", "4.01"], due: day(6, 30)),
      PlannedAction(code: "RA-2", indicator: "B1", text: "Tinjau HPS", agencies: ["1.02"], due: day(9, 30)),
    ]
    plan.mappings = [try mapping("waktu", "pagu >= 200000000")]
    plan.recommendations = [try rule("RK1", "warna = \"merah\"")]
    plan.holidays = [Holiday(day: day(8, 17), name: "Kemerdekaan")]
    plan.indicators[1].targets[5] = nil
    return plan
  }

  private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day) ?? .latest }

  private static func mapping(_ area: String, _ text: String) throws -> AreaMapping {
    AreaMapping(area: area, conditionText: text, condition: try Condition(parsing: text, over: TableDeclaration.packages.schema))
  }

  private static func rule(_ code: String, _ text: String) throws -> Recommendation {
    Recommendation(
      code: code, conditionText: text, condition: try Condition(parsing: text, over: TableDeclaration.recommendationSchema),
      text: "Dampingi.", days: 14)
  }

  private static func formula(_ text: String) throws -> Formula { try Formula(parsing: text, over: TableDeclaration.packages.schema) }

  /// Independent of each other, so that any of them may be taken together.
  private static let changes: [Change] = [
    ({ $0.indicators[0].targets[5] = .value(97.5) }, "Target W1 bulan Juni berubah dari 95 menjadi 97,5."),
    ({ $0.indicators[0].targets[6] = .range(80, 90) }, "Target W1 bulan Juli berubah dari 95 menjadi 80–90."),
    ({ $0.indicators[0].targets[0] = nil }, "Target W1 bulan Januari ditiadakan; semula 95."),
    ({ $0.indicators[1].targets[5] = .value(20) }, "Target W2 bulan Juni ditetapkan 20; semula tanpa target."),
    (
      { $0.indicators[2].formula = try formula("SUM(hps) / SUM(pagu)") },
      "Rumus indikator B1 berubah dari \"SUM(nilai_kontrak) / SUM(hps) * 100\" menjadi \"SUM(hps) / SUM(pagu)\"."
    ),
    ({ $0.indicators[2].weight = 1.25 }, "Bobot indikator B1 berubah dari 1 menjadi 1,25."),
    ({ $0.indicators[2].direction = .maximize }, "Arah indikator B1 berubah dari Stabilkan menjadi Maksimalkan."),
    ({ $0.indicators[2].baseline = 0.1 + 0.2 }, "Baseline indikator B1 diisi 0,30000000000000004; semula kosong."),
    ({ $0.indicators[1].area = "biaya" }, "Area indikator W2 berubah dari waktu menjadi biaya."),
    ({ $0.indicators[1].definition = "Hari kalender" }, "Definisi indikator W2 diisi \"Hari kalender\"; semula kosong."),
    ({ $0.areas[0].weight = 50 }, "Bobot area waktu berubah dari 60 menjadi 50."),
    ({ $0.areas[1].goal = "TJ1" }, "Tujuan area biaya diisi TJ1; semula kosong."),
    ({ $0.goals[0].text = "Tepat" }, "Tujuan tujuan TJ1 berubah dari \"Tepat waktu\" menjadi \"Tepat\"."),
    ({ $0.actions[0].due = day(7, 31) }, "Tenggat butir rencana aksi RA-1 berubah dari 30/06/2026 menjadi 31/07/2026."),
    ({ $0.actions[1].agencies = ["1.01", "1.02"] }, "OPD butir rencana aksi RA-2 berubah dari 1.02 menjadi 1.01; 1.02."),
    ({ $0.agencies[0].mustReport = false }, "Wajib Lapor OPD 1.01 berubah dari Ya menjadi Tidak."),
    ({ $0.agencies[1].aliases = ["Dinkes"] }, "Alias OPD 1.02 diisi Dinkes; semula kosong."),
    ({ $0.settings.cap = 110 }, "Pengaturan batas_capaian berubah dari 120 menjadi 110."),
    ({ $0.settings.minimizeRule = .b }, "Pengaturan rumus_minimalkan berubah dari A menjadi B."),
    ({ $0.settings.headName = "Nama" }, "Pengaturan kepala diisi \"Nama\"; semula kosong."),
    ({ $0.settings.scale = .nko }, "Pengaturan skala_predikat berubah dari permendagri86 menjadi nko."),
    ({ $0.settings.version = "2" }, "Pengaturan versi berubah dari \"1\" menjadi \"2\"."),
    ({ $0.recommendations[0].days = nil }, "Tenggat Hari aturan rekomendasi RK1 dikosongkan; semula 14."),
    ({ $0.holidays[0].name = "HUT RI" }, "Keterangan hari libur 17/08/2026 berubah dari \"Kemerdekaan\" menjadi \"HUT RI\"."),
    ({ $0.holidays.append(Holiday(day: day(12, 25), name: "Natal")) }, "Hari libur 25/12/2026 (Natal) ditambahkan."),
    (
      { $0.mappings.append(try mapping("biaya", "hps > 0")) },
      "Aturan pemetaan area biaya dengan syarat \"hps > 0\" ditambahkan."
    ),
    // An item of all OPDs stays one of all OPDs.
    (
      {
        $0.agencies.append(Agency(code: "9.01", name: "Kecamatan Baru"))
        $0.actions[0].agencies.append("9.01")
      }, "OPD 9.01 (Kecamatan Baru) ditambahkan."
    ),
    (
      {
        $0.indicators.append(try Plan.indicator("X1", "Baru", area: "waktu", formula: "COUNT(kode_paket)", .maximize))
      }, "Indikator X1 (Baru) ditambahkan."
    ),
    (
      {
        $0.actions.append(
          PlannedAction(code: "RA-3", indicator: "W1", text: "Baru", agencies: ["1.01"], due: day(1, 1)))
      }, "Butir rencana aksi RA-3 (Baru) ditambahkan."
    ),
  ]

  private static func sentences(_ old: Plan, _ new: Plan) -> [String] {
    differences(from: PlanContent(old), to: PlanContent(new)).map(PlanDifferenceWords.sentence)
  }

  @Test(arguments: 1...60) func everyChangeIsSaidAndNothingElse(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let old = try Self.plan()
    var new = old
    var expected: [String] = []
    for change in Self.changes where random.chance(Int(seed)) {
      try change.apply(&new)
      expected.append(change.sentence)
    }
    // The order of rows, the file and the places in it are nothing that a plan says.
    new.indicators.shuffle(using: &random)
    new.actions.shuffle(using: &random)
    new.source = SourceFile(name: new.source.name, sha256: "andere")
    #expect(Self.sentences(old, new).sorted() == expected.sorted(), "seed \(seed)")
    #expect((PlanContent(old).canonicalBytes == PlanContent(new).canonicalBytes) == expected.isEmpty)
    // What was added one way is gone the other way.
    #expect(Self.sentences(new, old).count == expected.count)
  }

  @Test func everyChangeAloneIsSaid() throws {
    for change in Self.changes {
      let old = try Self.plan()
      var new = old
      try change.apply(&new)
      #expect(Self.sentences(old, new) == [change.sentence])
      #expect(PlanContent(old).canonicalBytes != PlanContent(new).canonicalBytes)
    }
  }

  @Test func whatIsGoneIsSaid() throws {
    let old = try Self.plan()
    var new = old
    new.indicators.removeLast()
    new.actions.removeAll()
    new.mappings.removeAll()
    #expect(
      Self.sentences(old, new) == [
        "Indikator B1 (Penghematan terhadap HPS) dihapus.", "Butir rencana aksi RA-1 (Percepatan) dihapus.",
        "Butir rencana aksi RA-2 (Tinjau HPS) dihapus.", "Aturan pemetaan area waktu dengan syarat \"pagu >= 200000000\" dihapus.",
      ])
  }

  @Test func spellingThatMeansTheSameIsNoDifference() throws {
    let old = try Self.plan()
    var new = old
    new.indicators[0].formula = try Self.formula("= count( [Tanggal Pengumuman] )/COUNT(kode_paket)*100")
    new.indicators[0].area = "WAKTU"
    new.mappings = [try Self.mapping("Waktu", "PAGU>=200000000")]
    #expect(Self.sentences(old, new).isEmpty)
    #expect(PlanContent(old).canonicalBytes == PlanContent(new).canonicalBytes)
    // The spelling of a declared code is said: it stands in every report.
    new.indicators[0].code = "w1"
    #expect(Self.sentences(old, new) == ["Kode indikator w1 berubah dari W1 menjadi w1."])
  }

  @Test func theSameVersionWithOtherContentIsRemarked() throws {
    let old = PlanComparison.Side(try Self.plan(), fingerprint: String(repeating: "a", count: 64))
    var plan = old.plan
    plan.settings.cap = 110
    let comparison = PlanComparison(from: old, to: .init(plan, fingerprint: String(repeating: "b", count: 64)))
    #expect(comparison.remark?.contains("menyebut versi 1") == true)
    #expect(comparison.text.hasSuffix("\n1 perbedaan.\n\(comparison.remark ?? "")\n"))
    #expect(PlanComparison(from: old, to: old).text.hasSuffix("Isi kedua rencana sama; tidak ada perbedaan.\n"))
  }
}
