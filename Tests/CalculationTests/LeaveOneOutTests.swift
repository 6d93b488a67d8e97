// Figures without one OPD agree, to the last bit, with a compilation that never heard of it.

import FigureKit
import Plans
import Submissions
import Testing

@testable import Calculation

struct LeaveOneOutTests {
  private func without(_ code: String, _ year: RandomYear) -> Compilation {
    var plan = year.plan
    plan.agencies.removeAll { $0.code == code }
    for index in plan.actions.indices { plan.actions[index].agencies.removeAll { $0 == code } }
    return compile(year.reports.filter { $0.agency != code }, plan: plan, period: year.period)
  }

  @Test func agreesWithCompilingWithoutIt() throws {
    var compared = 0
    for seed in 0..<24 as Range<UInt64> {
      for period in [month(3), firstQuarter] {
        let year = try RandomYear(seed: seed, period: period)
        let all = year.compiled()
        let others = LeaveOneOut(all)
        for (agency, who) in year.plan.agencies.enumerated() {
          let expected = without(who.code, year)
          // H is of the plan as a whole; only where the others reach it too do both hear the same.
          guard expected.lastReportedMonth == all.lastReportedMonth else { continue }
          for index in year.plan.indicators.indices {
            let found = others.realizations(ofIndicator: index)[agency]
            #expect(found == expected.whole.indicators[index].realization, "seed \(seed), OPD \(who.code), indicator \(index)")
            compared += found == nil ? 0 : 1
          }
        }
      }
    }
    #expect(compared > 300)
  }

  /// A package's effect is what the others' submissions give with that package as the OPD's only row.
  @Test func packagesAgreeWithCompilingThemAlone() throws {
    var compared = 0
    for seed in 0..<16 as Range<UInt64> {
      let year = try RandomYear(seed: seed, period: month(3))
      let all = year.compiled()
      let others = LeaveOneOut(all)
      for (index, indicator) in year.plan.indicators.enumerated() where indicator.source == .packages {
        for (agency, who) in year.plan.agencies.enumerated() {
          guard let before = others.realizations(ofIndicator: index)[agency],
            let effects = others.packages(ofIndicator: index, agency: agency)
          else { continue }
          for effect in effects {
            var alone = year.reports
            for report in alone.indices where alone[report].agency == who.code {
              let isIts = alone[report].files.first == effect.file
              for row in alone[report].packages.hasError.indices where !isIts || alone[report].packages.sheetRows[row] != effect.sheetRow {
                alone[report].packages.hasError[row] = true
              }
            }
            let value = compile(alone, plan: year.plan, period: year.period).whole.indicators[index].realization
            #expect(value == before + effect.effect || abs((value ?? .nan) - before - effect.effect) < 1e-9, "seed \(seed)")
            compared += 1
          }
        }
      }
    }
    #expect(compared > 30)
  }

  @Test func earlierPeriodsAreJudgedAlike() throws {
    for seed in 0..<24 as Range<UInt64> {
      let year = try RandomYear(seed: seed, period: firstQuarter)
      let all = year.compiled()
      #expect(all.whole(of: firstQuarter).indicators.map(\.realization) == all.whole.indicators.map(\.realization))
      #expect(all.whole(of: firstQuarter).total == all.whole.total)
      // Where every OPD reported every month nothing depends on what came later.
      guard all.effective.allSatisfy({ $0.count == 3 && $0.allSatisfy { $0.carriedFromMonth == nil } }) else { continue }
      let january = compile(year.reports.filter { $0.month == 1 }, plan: year.plan, period: month(1))
      #expect(all.whole(of: month(1)).indicators.map(\.achievement) == january.whole.indicators.map(\.achievement))
    }
  }

  @Test func periodsBefore() {
    #expect(month(1).previous == Period(year: 2025, span: .month(12)))
    #expect(Period(year: 2026, span: .quarter(2)).previous == firstQuarter)
    #expect(Period(year: 2026, span: .semester(1)).previous == Period(year: 2025, span: .semester(2)))
    #expect(Period(year: 2026, span: .year).previous == Period(year: 2025, span: .year))
  }
}
