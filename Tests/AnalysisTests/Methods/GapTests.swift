// Method 1: the distance to the target and what would close it.

import Calculation
import FigureKit
import Plans
import Testing

@testable import Analysis

struct GapTests {
  /// v(3) of one OPD's packages.
  private func gap(
    _ formula: String, _ direction: Direction = .maximize, target: Target, _ packages: [TestRow], kind: Consolidation = .last,
    period: Period = month(3)
  ) throws -> Gap? {
    let plan = plan([try indicator("P", formula, source: .packages, direction: direction, kind: kind, targets: .always(target))])
    let reports = period.months.map { report("1", $0, packages: packages) }
    return PeriodAnalysis(compile(reports, plan: plan, period: period)).indicators[0].gap
  }

  private static func packages(inTime: Int, late: Int) -> [TestRow] {
    (0..<inTime).map { _ in ["tgl_kontrak": .day(2026, 1, 5), "rencana_kontrak": .day(2026, 1, 5)] }
      + (0..<late).map { _ in ["tgl_kontrak": .day(2026, 1, 6), "rencana_kontrak": .day(2026, 1, 5)] }
  }

  private let inTime = "COUNT(WHERE tgl_kontrak <= rencana_kontrak) / COUNT(rencana_kontrak) * 100"

  /// 12 of 20 in time, target 90 %: 18 are needed, 6 more.
  @Test func ratioOfCountsInWholePackages() throws {
    let gap = try #require(try gap(inTime, target: .value(90), Self.packages(inTime: 12, late: 8)))
    #expect(gap.difference == -30 && gap.shortfall == 30 && gap.isMet == false)
    #expect(gap.levers == [Lever(aggregate: 0, kind: .count, current: 12, needed: 18)])
  }

  /// 2 of 7 in time, target 50 %: 3.5 are needed, so 4.
  @Test func partsOfPackagesAreRoundedUp() throws {
    #expect(try gap(inTime, target: .value(50), Self.packages(inTime: 2, late: 5))?.levers.map(\.needed) == [4])
  }

  @Test func moreThanAllIsOutOfReach() throws {
    let gap = try #require(try gap(inTime, target: .value(110), Self.packages(inTime: 2, late: 5)))
    #expect(gap.levers.isEmpty && gap.noLever == .outOfReach)
  }

  /// 5 of 20 late, at most 10 % allowed: 2 may be late, 3 fewer.
  @Test func fewerWhereLessIsBetter() throws {
    let late = "COUNT(WHERE tgl_kontrak > rencana_kontrak) / COUNT(rencana_kontrak) * 100"
    let gap = try #require(try gap(late, .minimize, target: .value(10), Self.packages(inTime: 15, late: 5)))
    #expect(gap.levers.map(\.change) == [-3])
  }

  /// HPS 1.000, contracts 980: savings 2 %. At 5 % contracts are 950: 30 rupiah less. SUM(hps) stands in the divisor too and is no lever.
  @Test func savingsInRupiah() throws {
    let savings =
      "(SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE nilai_kontrak IS NOT EMPTY) * 100"
    let gap = try #require(try gap(savings, target: .value(5), [["hps": 1000, "nilai_kontrak": 980]]))
    #expect(gap.levers == [Lever(aggregate: 1, kind: .money, current: 980, needed: 950)])
  }

  @Test func aMeanSaysNothingOfPackages() throws {
    let gap = try #require(try gap("AVERAGE(tkdn)", target: .value(50), [["tkdn": 40]]))
    #expect(gap.levers.isEmpty && gap.noLever == .shape && gap.shortfall == 10)
  }

  @Test func severalMonthsAreNotTakenApart() throws {
    let gap = try #require(
      try gap(inTime, target: .value(90), Self.packages(inTime: 12, late: 8), kind: .mean, period: firstQuarter))
    #expect(gap.noLever == .severalMonths)
  }

  @Test func metTargetsNeedNothing() throws {
    let gap = try #require(try gap(inTime, target: .value(60), Self.packages(inTime: 12, late: 8)))
    #expect(gap.isMet == true && gap.shortfall == 0 && gap.levers.isEmpty && gap.noLever == nil)
  }

  /// 60 in a range of 70–80: the lower bound counts.
  @Test func rangesHaveTwoBounds() throws {
    let gap = try #require(try gap(inTime, target: .range(70, 80), Self.packages(inTime: 12, late: 8)))
    #expect(gap.difference == -10 && gap.levers.map(\.needed) == [14])
  }

  @Test func withoutAValueThereIsNoGap() throws { #expect(try gap(inTime, target: .value(60), []) == nil) }

  @Test func leversReachTheTarget() throws {
    // The whole numbers around the needed one lie on both sides of the target.
    for count in 1...19 {
      guard let lever = try gap(inTime, target: .value(73), Self.packages(inTime: count, late: 20 - count))?.levers.first else { continue }
      #expect(lever.needed / 20 * 100 >= 73 && (lever.needed - 1) / 20 * 100 < 73)
    }
  }
}
