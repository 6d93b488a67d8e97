// What an aggregate knows after some rows, mergeable with what it knows of others.

/// The exact state of one aggregate over a set of rows. Merging in any order and any grouping gives the same value to the last bit.
package struct AggregateState: Sendable, Equatable {
  package let function: Aggregate.Function
  /// Whether MIN and MAX are of dates.
  let isDate: Bool
  /// Rows counted or values not empty.
  var count = 0
  /// A bare money column's sum, in whole sen.
  var sen: Int128 = 0
  /// The sum of all other numbers.
  var sum = ExactSum()
  /// MIN or MAX so far, dates as `Day.number`; nil before the first value.
  var extreme: Double?
  /// MEDIAN's values, in no order.
  var values: [Double] = []

  init(of aggregate: Aggregate) {
    function = aggregate.function
    isDate = aggregate.type == .date
  }

  /// - Precondition: both are states of the same aggregate.
  package mutating func merge(_ other: AggregateState) {
    precondition(function == other.function && isDate == other.isDate, "states of different aggregates cannot be merged")
    count += other.count
    sen += other.sen
    sum.merge(other.sum)
    values += other.values
    if let found = other.extreme { extend(to: found) }
  }

  mutating func extend(to number: Double) {
    guard let known = extreme else {
      extreme = number
      return
    }
    if function == .minimum ? number < known : number > known { extreme = number }
  }

  package var value: Value {
    switch function {
    case .count: return .number(Double(count))
    case .sum: return Self.finite(total)
    case .average: return count == 0 ? .empty : Self.finite(total / Double(count))
    case .minimum, .maximum:
      guard let extreme else { return .empty }
      return isDate ? .date(Day(number: Int32(extreme))) : Self.finite(extreme)
    case .median: return values.isEmpty ? .empty : Self.finite(median)
    }
  }

  // Adding zero makes −0 a plain 0: which of two zeros came first must not show.
  static func finite(_ number: Double) -> Value { number.isFinite ? .number(number + 0) : .empty }

  /// Rounded once. AVERAGE divides it, which rounds a second time: the same for every order all the same.
  private var total: Double { sen == 0 ? sum.value : Self.rupiah(sen) + sum.value }

  private var median: Double {
    let sorted = values.sorted()
    return Self.median(count: sorted.count) { sorted[$0] }
  }

  /// - Parameters:
  ///   - count: how many values there are, at least one.
  ///   - value: the values in ascending order, by position.
  static func median(count: Int, at value: (Int) -> Double) -> Double {
    let middle = count / 2
    if count % 2 == 1 { return value(middle) }
    let (lower, upper) = (value(middle - 1), value(middle))
    let sum = lower + upper
    // Two values near the largest double have a middle although they have no sum.
    return sum.isFinite ? sum / 2 : lower / 2 + upper / 2
  }

  /// `sen` / 100, rounded once to the nearest double.
  static func rupiah(_ sen: Int128) -> Double {
    let magnitude = sen.magnitude
    // Up to 2⁵³ the division of doubles is the only rounding.
    if magnitude <= 1 << 53 { return Double(Int64(sen)) / 100 }
    var exact = ExactSum()
    let (whole, cents) = magnitude.quotientAndRemainder(dividingBy: 100)
    // The whole rupiah in parts that are doubles exactly. Cents only decide ties: 60 more binary places tell them apart.
    for shift in stride(from: 0, to: 128, by: 32) {
      let part = UInt32(truncatingIfNeeded: whole >> UInt128(shift))
      exact.add(Double(sign: .plus, exponent: shift, significand: Double(part)))
    }
    let fraction = (UInt64(cents) << 56) / 100
    exact.add(Double(sign: .plus, exponent: -56, significand: Double(fraction >> 32) * 4_294_967_296))
    exact.add(Double(sign: .plus, exponent: -56, significand: Double(fraction & 0xFFFF_FFFF)))
    return sen < 0 ? -exact.value : exact.value
  }

  /// Equal when they know the same; the order in which MEDIAN met its values is nothing to know.
  package static func == (left: AggregateState, right: AggregateState) -> Bool {
    left.function == right.function && left.isDate == right.isDate && left.count == right.count && left.sen == right.sen
      && left.sum == right.sum && left.extreme == right.extreme && left.values.sorted() == right.values.sorted()
  }
}
