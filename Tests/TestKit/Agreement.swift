// When two figures count as the same.

/// The tolerance of the specification (3.1): 10⁻⁹ of the larger one, at least of 1; an empty value only equals another one.
package func agree(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return abs(left - right) <= 1e-9 * max(abs(left), abs(right), 1)
}
