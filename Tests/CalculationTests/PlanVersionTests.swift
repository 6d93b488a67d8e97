// Several versions of a plan in one year: which one is in force, and whose targets hold.

import FigureKit
import Formulas
import Plans
import Testing

@Suite struct PlanVersionTests {
  private func version(_ name: String, from start: Int, target: Double, codes: [String] = ["I"], formula: String = "SUM(nilai)") throws
    -> Plan
  {
    plan(try codes.map { try indicator($0, formula, targets: .always(target)) }) {
      $0.version = name
      $0.inForceFromMonth = start
    }
  }

  @Test func theLatestStartHolds() throws {
    let versions = PlanVersions(approved: [
      try version("3", from: 7, target: 30), try version("1", from: 2, target: 10), try version("2", from: 7, target: 20),
    ])
    #expect(
      (1...12).map { versions.version(ofMonth: $0)?.settings.version } == [nil] + .init(repeating: "1", count: 5)
        + .init(repeating: "2", count: 6))
    #expect(versions.plan(for: month(1)) == nil)
    #expect(PlanVersions(approved: []).plan(for: month(12)) == nil)
  }

  @Test func targetsOfTheirMonths() throws {
    let first = try version("1", from: 2, target: 10, codes: ["i", "GONE"])
    let second = try version("2", from: 4, target: 20, codes: ["NEW", "I"], formula: "SUM(nilai) * 2")
    let versions = PlanVersions(approved: [first, second])
    let quarter = try #require(versions.plan(for: Period(year: 2026, span: .quarter(2))))
    #expect(quarter.settings.version == "2")
    #expect(quarter.indicators.map(\.code) == ["NEW", "I"])
    #expect(quarter.indicators[1].formula == second.indicators[1].formula)
    // Before the first version the one at the end speaks; what it does not know has no target.
    #expect(quarter.indicators[1].targets == [20, 10, 10].map { .value($0) } + .init(repeating: .value(20), count: 9))
    #expect(quarter.indicators[0].targets == [.value(20), nil, nil] + .init(repeating: .value(20), count: 9))
    #expect(versions.plan(for: month(3)) == first)
  }
}
