// A line through points that single outliers do not bend.

/// Theil–Sen estimator: the median of the slopes of all pairs of points (Theil 1950, Sen 1968), through the point of both medians (Conover 1980).
package struct TheilSen: Hashable, Sendable {
  /// Fewer points have no trend (specification 5.2).
  package static let fewestPoints = 3

  /// Change of y for each unit of x.
  package let slope: Double
  /// Lower and upper quartile of the slopes of all pairs.
  package let lowerSlope: Double
  package let upperSlope: Double
  package let middleX: Double
  package let middleY: Double

  /// nil with fewer than three points.
  /// - Parameter points: finite, each x once.
  package init?(_ points: [(x: Double, y: Double)]) {
    guard points.count >= Self.fewestPoints else { return nil }
    var slopes: [Double] = []
    for (index, first) in points.enumerated() {
      for second in points[(index + 1)...] { slopes.append((second.y - first.y) / (second.x - first.x)) }
    }
    slopes.sort()
    slope = Quantile.of(slopes, 0.5)
    lowerSlope = Quantile.of(slopes, 0.25)
    upperSlope = Quantile.of(slopes, 0.75)
    middleX = Quantile.median(points.map(\.x))
    middleY = Quantile.median(points.map(\.y))
  }

  /// y of the line with one of the slopes through the point of the medians.
  package func value(at x: Double, slope: Double) -> Double { middleY + slope * (x - middleX) }
}
