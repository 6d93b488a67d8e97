// What an indicator should reach in a month: a number or a range.

/// In the indicator's own unit; per cent as 95 for 95 %.
package enum Target: Hashable, Sendable {
  case value(Double)
  /// lower ≤ upper.
  case range(Double, Double)

  package var lower: Double {
    switch self {
    case .value(let value): value
    case .range(let lower, _): lower
    }
  }

  package var upper: Double {
    switch self {
    case .value(let value): value
    case .range(_, let upper): upper
    }
  }

  package var isRange: Bool {
    if case .range = self { return true }
    return false
  }
}
