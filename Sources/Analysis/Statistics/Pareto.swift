// The few that make most of a sum.

package enum Pareto {
  /// The part of the sum that the leading ones make (specification 5.2).
  package static let part = 0.8

  /// How many of the first numbers make at least 80 % of the sum of all.
  /// - Parameter sorted: descending, none below 0.
  package static func leading(_ sorted: [Double]) -> Int {
    let total = sorted.reduce(0, +)
    var sum = 0.0
    for (index, number) in sorted.enumerated() where total > 0 {
      sum += number
      // Sums of doubles: 80 % that is missed by rounding alone is reached.
      if sum >= total * part * (1 - 1e-12) { return index + 1 }
    }
    return 0
  }
}
