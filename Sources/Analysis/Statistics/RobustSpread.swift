// How far a number stands from the middle of its group, measured so that outliers do not hide each other.

/// Median and median absolute deviation of a group.
package struct RobustSpread: Hashable, Sendable {
  /// Modified z-scores beyond this are outliers: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993).
  package static let limit = 3.5
  /// Makes the MAD of a normal distribution comparable with its standard deviation.
  static let normalQuartile = 0.6745
  /// Smaller groups say too little (specification 5.2).
  package static let smallestGroup = 10

  package let median: Double
  /// Above 0.
  package let deviation: Double
  package let count: Int

  /// nil for a group that is too small, and where more than half of it is one value: the MAD is then 0.
  init?(_ numbers: [Double]) {
    guard numbers.count >= Self.smallestGroup else { return nil }
    let median = Quantile.median(numbers)
    let deviation = Quantile.median(numbers.map { abs($0 - median) })
    guard deviation > 0 else { return nil }
    (self.median, self.deviation, count) = (median, deviation, numbers.count)
  }

  /// 0,6745·(x − median)/MAD.
  func score(_ number: Double) -> Double { Self.normalQuartile * (number - median) / deviation }
}
