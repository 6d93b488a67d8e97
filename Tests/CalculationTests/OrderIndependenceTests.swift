// The order in which submissions arrive changes nothing, to the last bit.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Submissions
import TestKit
import Testing

@Suite struct OrderIndependenceTests {
  private static let agencies = ["1", "2", "3", "4-", "5"]

  private static func example() throws -> Plan {
    plan(
      [
        try indicator("I", "SUM(nilai * pembobot) / SUM(pembobot)", kind: .mean, weight: 0.1, targets: .always(.range(0.1, 0.3))),
        try indicator("J", "AVERAGE(pagu / hps)", source: .packages, kind: .last, weight: 0.7, targets: .always(0.9)),
        try indicator(
          "K", "MEDIAN(hps) + SUM(tkdn)", source: .packages, area: "B", direction: .minimize, kind: .sum, targets: .always(1e3)),
        try indicator("L", "AVERAGE(realisasi)", source: .actions, area: "B", direction: .stabilize, targets: .always(40)),
        try indicator("M", "COUNT(WHERE tepat_waktu) / COUNT(WHERE TRUE) * 100", source: .submissions, kind: .mean, targets: .always(90)),
      ],
      agencies: agencies, areas: [("A", 1.1), ("B", 2.3)],
      actions: [PlannedAction(code: "RA", indicator: "L", text: "", agencies: agencies, due: Day.lastOfMonth(year: 2026, month: 2))])
  }

  private static func reports(_ random: inout SplitMix) -> [Submission] {
    (0..<24).map { number in
      let revision = Int.random(in: 0...1, using: &random)
      let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let row: TestRow = [
          "kode_paket": .text("P\(Int.random(in: 1...20, using: &random))"), "pagu": .number(Double.random(in: 0...1e9, using: &random)),
          "hps": .number(Double.random(in: 0...1e9, using: &random)), "tkdn": .number(Double.random(in: 0...100, using: &random)),
          "area": .text(["A", "B", "A;B", "SEMUA"].randomElement(using: &random) ?? "A"),
        ]
        return Bool.random(using: &random) ? row : row.bad("V02")
      }
      return report(
        agencies.randomElement(using: &random) ?? "1", Int.random(in: 1...4, using: &random), revision: revision, file: "\(number).xlsx",
        reported: Day(year: 2026, month: 4, day: Int.random(in: 1...9, using: &random)), packages: rows,
        actions: [
          ["kode_aksi": "RA", "realisasi": .number(Double.random(in: 0...100, using: &random))],
          ["kode_aksi": .text("X\(number % 3)"), "indikator": "L", "realisasi": .number(Double.random(in: 0...100, using: &random))],
        ],
        realizations: [
          [
            "indikator": "I", "nilai": .number(Double.random(in: 0...1, using: &random)),
            "pembobot": .number(Double.random(in: 0.1...9, using: &random)),
          ]
        ])
    }
  }

  @Test(arguments: 1...12) func shuffled(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let plan = try Self.example()
    var reports = Self.reports(&random)
    // Some come twice under another name.
    for index in 0..<3 {
      var again = reports[index]
      again.files[0] = SourceFile(name: "lagi-\(index).xlsx", sha256: again.files[0].sha256)
      reports.append(again)
    }
    let first = compile(reports, plan: plan, period: firstQuarter)
    #expect(first.lastReportedMonth > 0)
    for _ in 0..<4 {
      reports.shuffle(using: &random)
      let again = compile(reports, plan: plan, period: firstQuarter)
      #expect(again.whole == first.whole)
      #expect(again.agencies == first.agencies)
      #expect(again.uses == first.uses)
      #expect(again.findings == first.findings)
      #expect(again.submissions.map(\.files) == first.submissions.map(\.files))
      #expect(again.actions == first.actions)
      #expect(again.excludedRows == first.excludedRows)
      #expect(again.effective == first.effective)
    }
  }

  /// Rows in another order, in files of other names: the same figures.
  @Test func rowsShuffled() throws {
    var random = SplitMix(seed: 7)
    let plan = try Self.example()
    var values = (0..<200).map { _ in Double.random(in: 1e-9...1e9, using: &random) }
    func figure() -> Double? {
      let rows: [TestRow] = values.map { ["indikator": "I", "nilai": .number($0)] }
      return compile([report("1", 3, realizations: rows)], plan: plan, period: month(3)).whole.indicators[0].realization
    }
    let first = figure()
    #expect(first != nil)
    for _ in 0..<10 {
      values.shuffle(using: &random)
      #expect(figure() == first)
    }
  }
}
