// Whether a change of an indicator is for the better, by its direction.

package import Plans

/// Raw values are the words of the plan's conditions and of machine outputs.
package enum Course: String, Hashable, Sendable, CaseIterable {
  case improving = "membaik"
  case worsening = "memburuk"
  case steady = "tetap"
}

extension Indicator {
  /// What moving from one value to another means; nil for Stabilkan without a target, where nobody can tell.
  package func course(from start: Double, to end: Double, target: Target?) -> Course? {
    if start == end { return .steady }
    switch direction {
    case .maximize: return end > start ? .improving : .worsening
    case .minimize: return end < start ? .improving : .worsening
    case .stabilize:
      guard let target else { return nil }
      let (before, after) = (target.distance(from: start), target.distance(from: end))
      return before == after ? .steady : after < before ? .improving : .worsening
    }
  }

  /// How far a value is on the wrong side of a target, in the indicator's unit; 0 when it is on the right side or inside the range.
  package func shortfall(_ value: Double, of target: Target) -> Double {
    switch direction {
    case .maximize: max(0, target.lower - value)
    case .minimize: max(0, value - target.upper)
    case .stabilize: target.distance(from: value)
    }
  }
}

extension Target {
  /// From the value or the nearer bound; 0 inside a range.
  func distance(from value: Double) -> Double { value < lower ? lower - value : value > upper ? value - upper : 0 }

  /// The middle of a range.
  var middle: Double { lower / 2 + upper / 2 }
}
