// Recommendations: which rules hold, by which figures, under which number.

import Calculation
import FigureKit
import Formulas
import Plans
import Testing

@testable import Analysis

struct AdviceTests {
  private func advice(_ conditions: [String], _ values: [Double] = [40, 30, 20]) throws -> [Advice] {
    try analysis(conditions, values).advice
  }

  private func analysis(_ conditions: [String], _ values: [Double] = [40, 30, 20]) throws -> PeriodAnalysis {
    var plan = plan(
      [
        try indicator("I", targets: .always(100)), try indicator("J", "SUM(nilai) * 5", all: true, weight: 2, targets: .always(100)),
        try indicator("K", "SUM(nilai)", targets: [:]),
      ], agencies: ["1"])
    plan.recommendations = try conditions.enumerated().map { index, text in
      Recommendation(
        code: "RK\(index + 1)", conditionText: text, condition: try Condition(parsing: text, over: TableDeclaration.recommendationSchema),
        text: "{nama}")
    }
    let reports = values.enumerated().map { value("1", $0 + 1, $1) }
    return PeriodAnalysis(compile(reports, plan: plan, period: month(values.count)))
  }

  @Test func rulesInOrderThenIndicators() throws {
    let found = try advice([#"warna = "hijau""#, #"warna = "merah" AND tren = "memburuk""#, "TRUE"])
    #expect(
      found.map(\.number) == [
        "2026-03/RK1/J", "2026-03/RK2/I", "2026-03/RK3/I", "2026-03/RK3/J", "2026-03/RK3/K",
      ])
  }

  @Test func aRuleIsOneRecommendationWithTheLowestFirst() throws {
    let groups = try analysis(["TRUE", #"warna = "biru""#, #"warna = "hijau""#]).adviceGroups
    #expect(groups.map(\.number) == ["2026-03/RK1", "2026-03/RK3"])
    // I reaches 20 per cent, J 100, K nothing that can be judged.
    #expect(groups[0].members.map(\.number) == ["2026-03/RK1/I", "2026-03/RK1/J", "2026-03/RK1/K"])
    #expect(groups[1].members.map(\.number) == ["2026-03/RK3/J"])
  }

  @Test func triggeringFiguresAreThoseTheConditionNames() throws {
    let found = try #require(try advice([#"warna = "merah" AND capaian < 50 AND tren = "memburuk" AND proyeksi_tercapai = FALSE"#]).first)
    let named = found.facts.map { TableDeclaration.recommendationSchema.columns[$0.column].key }
    #expect(named == ["capaian", "warna", "tren", "proyeksi_tercapai"])
    #expect(found.facts.map(\.value) == [.number(20), .text("merah"), .text("memburuk"), .truth(false)])
  }

  @Test func whatIsMissingNeverHolds() throws {
    // K has no target: neither achievement nor colour.
    #expect(try advice(["capaian < 1000"]).map(\.number) == ["2026-03/RK1/I", "2026-03/RK1/J"])
    #expect(try advice(["proyeksi_tercapai = FALSE"], [40, 30]).isEmpty)
    #expect(try advice(["tren IS EMPTY"], [40, 30]).count == 3)
  }
}
