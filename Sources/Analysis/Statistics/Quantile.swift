// Median and quantiles of plain numbers.

/// Linear interpolation between the closest ranks: type 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), as spreadsheets
/// compute QUARTILE.INC.
enum Quantile {
  /// - Parameters:
  ///   - sorted: ascending, not empty.
  ///   - part: 0…1; 0.5 is the median, of an even count the mean of the middle two.
  static func of(_ sorted: [Double], _ part: Double) -> Double {
    let position = part * Double(sorted.count - 1)
    let lower = Int(position)
    let fraction = position - Double(lower)
    if fraction == 0 { return sorted[lower] }
    return sorted[lower] + (sorted[lower + 1] - sorted[lower]) * fraction
  }

  /// - Parameter numbers: in any order, not empty.
  static func median(_ numbers: [Double]) -> Double { of(numbers.sorted(), 0.5) }
}
