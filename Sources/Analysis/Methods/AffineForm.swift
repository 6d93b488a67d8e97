// A formula as a straight line in one of its aggregates, the others held fixed.

import Formulas

/// `constant` + `slope` · x. Exact in form: only sums, differences, products and divisions that keep it a line are followed.
struct AffineForm: Equatable {
  var constant: Double
  var slope: Double

  /// nil where the formula is no line in the aggregate: it stands in a divisor, twice in a product, or in ROUND, ABS, IF or DAYS.
  /// - Parameters:
  ///   - aggregate: index of `formula.aggregates`.
  ///   - values: of all aggregates.
  init?(of formula: Formula, in aggregate: Int, values: [Value]) {
    guard let form = Self.form(formula.root, aggregate, values), form.slope != 0, form.slope.isFinite, form.constant.isFinite else {
      return nil
    }
    self = form
  }

  private init(_ constant: Double, _ slope: Double = 0) { (self.constant, self.slope) = (constant, slope) }

  private static func form(_ expression: Expression, _ chosen: Int, _ values: [Value]) -> AffineForm? {
    switch expression {
    case .number(let number): return AffineForm(number)
    case .aggregate(let index, _):
      if index == chosen { return AffineForm(0, 1) }
      guard case .number(let number) = values[index] else { return nil }
      return AffineForm(number)
    case .negative(let operand):
      return form(operand, chosen, values).map { AffineForm(-$0.constant, -$0.slope) }
    case .sum(let first, let terms):
      guard var sum = form(first, chosen, values) else { return nil }
      for term in terms {
        guard let value = form(term.value, chosen, values) else { return nil }
        let sign = term.isSubtracted ? -1.0 : 1
        sum = AffineForm(sum.constant + sign * value.constant, sum.slope + sign * value.slope)
      }
      return sum
    case .product(let first, let factors):
      guard var product = form(first, chosen, values) else { return nil }
      for factor in factors {
        guard let value = form(factor.value, chosen, values) else { return nil }
        if factor.isDivisor {
          if value.slope != 0 || value.constant == 0 { return nil }
          product = AffineForm(product.constant / value.constant, product.slope / value.constant)
        } else {
          if value.slope != 0, product.slope != 0 { return nil }
          product = AffineForm(
            product.constant * value.constant, product.slope * value.constant + product.constant * value.slope)
        }
      }
      return product
    case .text, .boolean, .date, .monthStart, .monthEnd, .column, .days, .absolute, .round, .choice: return nil
    }
  }
}
