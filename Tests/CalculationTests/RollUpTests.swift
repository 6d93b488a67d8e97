// Weights: areas over their indicators, the total over areas; what is not judged neither helps nor harms.

import Calculation
import FigureKit
import Plans
import Submissions
import Testing

@Suite struct RollUpTests {
  private func example() throws -> Plan {
    plan(
      [
        try indicator("I", weight: 3, targets: .always(100)),
        try indicator("J", weight: 1, targets: .always(100)),
        try indicator("K", area: "B", weight: 2, targets: .always(100)),
        try indicator("L", area: "B", weight: 5, targets: .always(0)),
        try indicator("M", area: "C", weight: 7, targets: [:]),
        try indicator("N", area: "B", weight: 11, perAgency: false, targets: .always(100)),
      ],
      areas: [("A", 30), ("B", 10), ("C", 60)])
  }

  private let reports = [
    report(
      "1", 3,
      realizations: [
        ["indikator": "I", "nilai": 60], ["indikator": "J", "nilai": 100], ["indikator": "K", "nilai": 30], ["indikator": "L", "nilai": 1],
        ["indikator": "M", "nilai": 1], ["indikator": "N", "nilai": 90],
      ]),
    report("2", 3, realizations: [["indikator": "I", "nilai": 20]]),
  ]

  @Test func whole() throws {
    let whole = compile(reports, plan: try example(), period: month(3)).whole
    #expect(whole.indicators.map(\.status) == [.judged, .judged, .judged, .cannotCompute, .notDue, .judged])
    // (2·30 + 11·90) / 13
    let second = 1050.0 / 13
    #expect(whole.areas.map(\.standing.achievement) == [85, second, nil])
    #expect(whole.areas.map(\.standing.weightJudged) == [4, 13, 0])
    #expect(whole.areas.map(\.standing.weightTotal) == [4, 18, 0])
    let total: Double = (2550 + 10 * second) / 40
    #expect(whole.total.achievement == total)
    #expect(whole.total.weightJudged == 17)
    #expect(whole.total.weightTotal == 22)
    #expect(whole.total.rating == "Tinggi")
    #expect(whole.total.colour == .yellow)
  }

  @Test func perAgency() throws {
    // Area A (3·60 + 100)/4 = 70, area B 30: (30·70 + 10·30) / 40.
    let agencies = compile(reports, plan: try example(), period: month(3)).agencies
    #expect(agencies.map(\.rollUp.total.achievement) == [60, 20])
    #expect(agencies[0].rollUp.total.weightJudged == 6)
    #expect(agencies[0].rollUp.total.weightTotal == 11)
    // OPD 2 reported, but has rows of one indicator only: the others are not its business.
    #expect(
      agencies[1].rollUp.indicators.map(\.status) == [.judged, .notApplicable, .notApplicable, .notApplicable, .notDue, .notApplicable])
    #expect(agencies[1].rollUp.areas.map(\.standing.achievement) == [20, nil, nil])
    #expect(agencies[1].rollUp.total.weightTotal == 3)
  }
}
