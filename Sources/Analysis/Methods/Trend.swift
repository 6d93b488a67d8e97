// Method 2, Tren: where the monthly values go, and how the period compares with others.

import Calculation
import Plans

/// The realisation beside that of another time.
package struct Comparison: Hashable, Sendable {
  package var past: Double
  /// R − past.
  package var change: Double
  /// nil where the direction does not tell.
  package var course: Course?

  init?(_ realization: Double?, with past: Double?, _ indicator: Indicator, _ target: Target?) {
    guard let realization, let past else { return nil }
    self.past = past
    change = realization - past
    course = indicator.course(from: past, to: realization, target: target)
  }
}

package struct Trend: Hashable, Sendable {
  /// A line that moves less than this part of the target over the whole series is level (specification 5.2).
  static let levelPart = 0.01

  /// Values that the line is drawn through.
  package var count: Int
  /// nil with fewer than three values.
  package var line: TheilSen?
  /// Slope · months from the first value to the last.
  package var change: Double?
  /// membaik, memburuk, tetap; nil with too few values, and for Stabilkan without a target.
  package var course: Course?
  package var previous: Comparison?
  package var yearBefore: Comparison?
  package var baseline: Comparison?

  init(_ figure: IndicatorFigure, of indicator: Indicator, previous: Double?, yearBefore: Double?) {
    let points = figure.monthlyValues.enumerated().compactMap { month, value in value.map { (x: Double(month + 1), y: $0) } }
    let target = figure.consolidatedTarget
    count = points.count
    line = TheilSen(points)
    self.previous = Comparison(figure.realization, with: previous, indicator, target)
    self.yearBefore = Comparison(figure.realization, with: yearBefore, indicator, target)
    baseline = Comparison(figure.realization, with: indicator.baseline, indicator, target)
    guard let line, let first = points.first, let last = points.last else { return }
    let change = line.slope * (last.x - first.x)
    self.change = change
    // A target of 0 has no hundredth: the values' own size stands in.
    let targetSize = target.map { abs($0.middle) } ?? 0
    let size = targetSize > 0 ? targetSize : abs(line.middleY)
    if change == 0 || abs(change) < Self.levelPart * size {
      course = .steady
    } else {
      course = indicator.course(
        from: line.value(at: first.x, slope: line.slope), to: line.value(at: last.x, slope: line.slope), target: target)
    }
  }
}
