// Lines, quantiles and spreads against published and hand-computed examples.

import Testing

@testable import Analysis

struct StatisticsTests {
  /// The example of Sen, Estimates of the Regression Coefficient Based on Kendall's Tau (1968): 21 pairs, estimate 4.
  @Test func sensExample() throws {
    let points = zip([1.0, 2, 3, 4, 10, 12, 18], [9.0, 15, 19, 20, 45, 55, 78]).map { (x: $0, y: $1) }
    let line = try #require(TheilSen(points))
    #expect(line.slope == 4)
    #expect(line.middleX == 4 && line.middleY == 20)
    #expect(line.value(at: 5, slope: line.slope) == 24)
  }

  /// Slopes 1, 7 and 4: quartiles 2.5 and 5.5.
  @Test func quartilesOfSlopesByHand() throws {
    let line = try #require(TheilSen([(1, 1), (2, 2), (3, 9)]))
    #expect(line.slope == 4 && line.lowerSlope == 2.5 && line.upperSlope == 5.5)
    #expect(line.value(at: 12, slope: line.lowerSlope) == 27)
  }

  @Test func twoPointsHaveNoLine() { #expect(TheilSen([(1, 1), (2, 2)]) == nil) }

  @Test func oneOutlierDoesNotBendTheLine() throws {
    let line = try #require(TheilSen((1...9).map { (Double($0), $0 == 5 ? 1_000 : Double(2 * $0)) }))
    #expect(line.slope == 2)
  }

  @Test func quantilesInterpolate() {
    #expect(Quantile.of([10], 0.75) == 10)
    #expect(Quantile.of([1, 2, 3, 4], 0.5) == 2.5)
    #expect(Quantile.of([1, 2, 3, 4], 0.25) == 1.75)
    #expect(Quantile.of([1, 2, 3, 4], 1) == 4)
  }

  /// The ten numbers of Iglewicz and Hoaglin's first example, where the usual z-score finds nothing: 3.21 3.92 … 45.5 with a misplaced point.
  @Test func misplacedDecimalPointIsFound() throws {
    let numbers = [3.2, 3.3, 8.1, 2.5, 2.9, 3.1, 3.0, 3.4, 2.8, 3.3]
    let spread = try #require(RobustSpread(numbers))
    // Sorted 2.5 2.8 2.9 3.0 3.1 3.2 3.3 3.3 3.4 8.1: median 3.15, deviations .65 .35 .25 .15 .05 .05 .15 .15 .25 4.95, MAD 0.2.
    #expect(abs(spread.median - 3.15) < 1e-12 && abs(spread.deviation - 0.2) < 1e-12)
    #expect(abs(spread.score(8.1) - 0.6745 * 4.95 / 0.2) < 1e-9)
    #expect(numbers.filter { abs(spread.score($0)) > RobustSpread.limit } == [8.1])
  }

  @Test func smallOrUniformGroupsHaveNoOutliers() {
    #expect(RobustSpread([1, 2, 3, 4, 5, 6, 7, 8, 99]) == nil)
    #expect(RobustSpread([1, 1, 1, 1, 1, 1, 2, 3, 4, 99]) == nil)
  }

  @Test(arguments: [
    ([50.0, 30, 15, 5], 2), ([100], 1), ([0, 0], 0), ([], 0), ([1, 1, 1, 1, 1], 4), ([81, 19], 1), ([79, 21], 2),
  ])
  func leadingPart(_ numbers: [Double], _ count: Int) { #expect(Pareto.leading(numbers) == count) }
}
