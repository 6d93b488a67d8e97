// The tree of a condition: what holds or does not hold, with nothing in between.

/// A checked condition. It is two-valued: what compares an empty value does not hold.
package indirect enum Criterion: Sendable, Equatable {
  case compare(Expression, Comparison, Expression)
  /// `x IN (…)`. Negated, it is the list form of `<>`: an empty x is not a member and not a non-member.
  case membership(Expression, [Expression], isNegated: Bool)
  /// `IS EMPTY`, negated `IS NOT EMPTY`.
  case emptiness(Expression, isNegated: Bool)
  /// `CONTAINS "text"`: a part of a text, a whole element of a code list.
  case contains(Expression, String)
  /// A boolean value as a condition; empty does not hold.
  case truth(Expression)
  case all([Criterion])
  case any([Criterion])
  case not(Criterion)

  package enum Comparison: String, Sendable {
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }
}
