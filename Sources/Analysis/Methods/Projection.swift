// Method 3, Proyeksi: where the trend leads by the year's end, and whether the year's target will be met.

import Calculation
package import Plans

package struct Projection: Hashable, Sendable {
  /// In the indicator's unit, consolidated over the year's months as the plan says.
  package var value: Double
  /// With the lower and upper quartile of the slopes of all pairs of months.
  package var lower: Double
  package var upper: Double
  /// Of the whole year; nil without one.
  package var target: Target?
  /// By the plan's rules; nil without a target.
  package var isReached: Bool?
  /// Whether both ends of the range say the same.
  package var isCertain: Bool?

  /// nil with fewer than three monthly values. Months that have passed keep their value, also where they have none.
  /// - Parameter lastReportedMonth: H; whatever comes after it has not passed yet.
  init?(_ figure: IndicatorFigure, _ trend: Trend, of indicator: Indicator, plan: Plan, lastReportedMonth: Int) {
    guard let line = trend.line else { return nil }
    let passed = figure.monthlyValues.prefix(lastReportedMonth)
    let year = Period(year: plan.year, span: .year)
    let isShare = Self.shareUnits.contains(indicator.unit.lowercased())
    func yearEnd(_ slope: Double) -> Double? {
      indicator.realization(of: year) { month in
        if month <= passed.count { return passed[month - 1] }
        let value = line.value(at: Double(month), slope: slope)
        return isShare ? min(max(value, 0), 100) : value
      }
    }
    guard let value = yearEnd(line.slope), let first = yearEnd(line.lowerSlope), let second = yearEnd(line.upperSlope) else { return nil }
    (self.value, lower, upper) = (value, min(first, second), max(first, second))
    target = indicator.target(of: year)
    if let target {
      isReached = indicator.reaches(target, value, plan.settings)
      isCertain = [lower, upper].allSatisfy { indicator.reaches(target, $0, plan.settings) == isReached }
    }
  }

  /// Units whose values lie between 0 and 100.
  private static let shareUnits: Set<String> = ["%", "persen"]
}
