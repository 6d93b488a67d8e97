// Which months of a period make an indicator's realisation, and which would if they had a value (specification 3.3).

package import Plans

/// The months of a period, seen by one indicator.
package struct CountingMonths {
  /// S: the months of the period that have a target.
  package let withTarget: [Int]
  /// S; without any target all months of the period, of which the last with a value is shown.
  let candidates: [Int]
  private let usesLastOnly: Bool
  private let isMean: Bool

  package init(of indicator: Indicator, period: Period) {
    withTarget = period.months.filter { $0 <= indicator.targets.count && indicator.targets[$0 - 1] != nil }
    candidates = withTarget.isEmpty ? Array(period.months) : withTarget
    usesLastOnly = indicator.consolidation == .last || withTarget.isEmpty
    isMean = indicator.consolidation == .mean
  }

  /// The months whose values are the realisation: K, of which Terakhir takes the last.
  package func used(where hasValue: (Int) -> Bool) -> [Int] {
    if usesLastOnly { return candidates.last(where: hasValue).map { [$0] } ?? [] }
    return candidates.filter(hasValue)
  }

  /// The months whose rows decide on the realisation: those used, and those that would be used as soon as they had a value.
  func deciding(where hasValue: (Int) -> Bool) -> [Int] {
    guard usesLastOnly, let last = candidates.last(where: hasValue) else { return candidates }
    return candidates.filter { $0 >= last }
  }

  /// R; nil without a value, or when the sum is beyond the doubles.
  func realization(_ value: (Int) -> Double?) -> Double? {
    if usesLastOnly {
      for month in candidates.reversed() { if let value = value(month) { return value } }
      return nil
    }
    let values = candidates.compactMap(value)
    if values.isEmpty { return nil }
    let sum = exactSum(values)
    let result = isMean ? sum / Double(values.count) : sum
    return result.isFinite ? result : nil
  }
}
