// The target of a period from those of its months (specification 3.3).

import Formulas
import Plans

extension Target {
  /// - Parameter targets: of the months that count, in order; not empty.
  static func consolidated(_ targets: [Target], _ consolidation: Consolidation) -> Target? {
    guard let last = targets.last else { return nil }
    let count: Double
    switch consolidation {
    case .last: return last
    case .sum: count = 1
    case .mean: count = Double(targets.count)
    }
    let lower = exactSum(targets.map(\.lower)) / count
    // If one is a range, all are: n counts as n–n.
    return targets.contains(where: \.isRange) ? .range(lower, exactSum(targets.map(\.upper)) / count) : .value(lower)
  }
}

/// A sum rounded once, as those of formulas are.
func exactSum(_ numbers: some Sequence<Double>) -> Double {
  var sum = ExactSum()
  for number in numbers { sum.add(number) }
  return sum.value
}
