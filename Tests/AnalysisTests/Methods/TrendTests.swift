// Methods 2 and 3: where the months lead.

import Calculation
import FigureKit
import Plans
import Submissions
import Testing

@testable import Analysis

struct TrendTests {
  private func analysis(
    _ values: [Double?], _ direction: Direction = .maximize, target: Target? = .value(50), kind: Consolidation = .last,
    unit: String = "hari", baseline: Double? = nil, past: PastFigures = PastFigures()
  ) throws -> IndicatorAnalysis {
    var measured = try indicator(
      direction: direction, kind: kind, targets: target.map { .always($0) } ?? [:])
    (measured.unit, measured.baseline) = (unit, baseline)
    let reports = values.enumerated().compactMap { index, number in number.map { value("1", index + 1, $0) } }
    var plan = plan([measured])
    plan.settings.usesEarlierData = false
    return PeriodAnalysis(compile(reports, plan: plan, period: month(values.count)), past: past).indicators[0]
  }

  @Test(arguments: [
    ([40.0, 42, 44], Direction.maximize, Course.improving), ([40, 42, 44], .minimize, .worsening), ([44, 42, 40], .minimize, .improving),
    ([40, 42, 44], .stabilize, .improving), ([52, 56, 60], .stabilize, .worsening), ([50, 50, 50], .maximize, .steady),
    // 0.4 over the series is less than a hundredth of 50, 0.6 is not.
    ([40, 40.2, 40.4], .maximize, .steady), ([40, 40.3, 40.6], .maximize, .improving),
  ])
  func course(_ values: [Double], _ direction: Direction, _ course: Course) throws {
    #expect(try analysis(values, direction).trend.course == course)
  }

  @Test func slopeByHand() throws {
    let trend = try analysis([40, 43, 44]).trend
    // Slopes 3, 2 and 1.
    #expect(trend.line?.slope == 2 && trend.change == 4)
  }

  @Test func twoValuesAreTooFew() throws {
    let analysis = try analysis([40, nil, 44])
    #expect(analysis.trend.count == 2 && analysis.trend.course == nil && analysis.projection == nil)
  }

  @Test func stabilizeWithoutTargetHasNoCourse() throws {
    #expect(try analysis([40, 43, 44], .stabilize, target: nil).trend.course == nil)
  }

  @Test func withoutATargetTheValuesSayWhatIsLevel() throws {
    #expect(try analysis([1_000, 1_004, 1_008], target: nil).trend.course == .steady)
    #expect(try analysis([1_000, 1_006, 1_012], target: nil).trend.course == .improving)
  }

  @Test func comparisons() throws {
    var past = PastFigures()
    past.yearBefore["I"] = 46
    let trend = try analysis([40, 43, 44], baseline: 30, past: past).trend
    #expect(trend.previous?.past == 43 && trend.previous?.change == 1 && trend.previous?.course == .improving)
    #expect(trend.yearBefore?.change == -2 && trend.yearBefore?.course == .worsening)
    #expect(trend.baseline?.change == 14)
    let alone = try analysis([40]).trend
    #expect(alone.previous == nil && alone.yearBefore == nil && alone.baseline == nil)
  }

  @Test func januaryComparesWithWhatTheRegisterKeeps() throws {
    var past = PastFigures()
    past.previous["I"] = 39
    #expect(try analysis([40], past: past).trend.previous?.change == 1)
  }

  /// Slopes 1, 2, 3 through (2, 43): December 43 + 2 · 10; quartiles 1.5 and 2.5.
  @Test func projectionToDecember() throws {
    let projection = try #require(try analysis([40, 43, 44]).projection)
    #expect(projection.value == 63 && projection.lower == 58 && projection.upper == 68)
    #expect(projection.isReached == true && projection.isCertain == true)
    let high = try #require(try analysis([40, 43, 44], target: .value(60)).projection)
    #expect(high.isReached == true && high.isCertain == false)
  }

  @Test func sharesEndAtAHundred() throws {
    let projection = try #require(try analysis([70, 80, 90], unit: "%").projection)
    #expect(projection.value == 100 && projection.upper == 100)
    #expect(try analysis([70, 80, 90]).projection?.value == 180)
  }

  /// Jumlah: three months as reported, nine as the line has them: 6 + Σ(4…12) = 78; target 12 · 50.
  @Test func sumsGoOnMonthByMonth() throws {
    let projection = try #require(try analysis([1, 2, 3], kind: .sum).projection)
    #expect(projection.value == 78 && projection.target == .value(600) && projection.isReached == false)
  }

  @Test func aMonthThatWasMissedStaysMissing() throws {
    // Slope 1 through all points; February is not filled in: 1 + 3 + 4 + Σ(5…12).
    #expect(try analysis([1, nil, 3, 4], kind: .sum).projection?.value == 76)
  }

  /// 1, 2, 3, then two months of the period: with nobody's report they are still to come, with somebody's they have passed empty.
  @Test func whatHasPassedIsNotProjected() throws {
    var plan = plan([try indicator(kind: .sum, targets: .always(50))])
    plan.indicators[0].unit = "hari"
    plan.settings.usesEarlierData = false
    let reports = (1...3).map { value("1", $0, Double($0)) }
    func projected(_ reports: [Submission]) -> Double? {
      PeriodAnalysis(compile(reports, plan: plan, period: month(5))).indicators[0].projection?.value
    }
    #expect(projected(reports) == 78)
    #expect(projected(reports + [report("2", 5)]) == 69)
  }

  @Test func withoutATargetNothingIsReached() throws {
    let projection = try #require(try analysis([40, 43, 44], target: nil).projection)
    #expect(projection.value == 63 && projection.isReached == nil && projection.isCertain == nil)
  }

  @Test func aFullYearIsItsOwnEnd() throws {
    let values = (1...12).map { Double($0 * $0) }
    #expect(try analysis(values).projection?.value == 144)
  }
}
