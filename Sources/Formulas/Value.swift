// A single value of the formula language.

/// What an aggregate has computed.
package enum Value: Sendable, Equatable {
  case empty
  /// Always finite.
  case number(Double)
  case date(Day)
}
