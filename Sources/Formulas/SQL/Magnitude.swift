// How large and how fine a number can be, known before any row is read.

/// A number is 0 or lies between 2^`finest` and 2^`largest` in size, and is a multiple of 2^`finest`. PostgreSQL stops a whole query
/// when a product overflows or vanishes; from these bounds the printer knows where that cannot happen and SQL may stay plain.
package struct Magnitude: Sendable, Hashable {
  package let finest: Int
  package let largest: Int

  package init(finest: Int, largest: Int) {
    self.finest = finest
    self.largest = largest
  }

  /// Any finite double.
  package static let any = Magnitude(finest: -1074, largest: 1024)
  /// Sizes of numbers that people write down, 0 aside; a column is held to them by a CHECK or printed for `any`.
  package static let ordinarySizes = 1e-15...1e18
  /// What `ordinarySizes` means for a double: 10⁻¹⁵ > 2⁻⁵⁰ has its last digit at 2⁻¹⁰², 10¹⁸ < 2⁶⁰.
  package static let ordinary = Magnitude(finest: -102, largest: 60)
  /// Whole numbers of ordinary size.
  package static let whole = Magnitude(finest: 0, largest: 60)
  /// Whole sen as rupiah: at most 2⁶³ / 100; 0.01 has its last digit at 2⁻⁵⁹.
  static let rupiah = Magnitude(finest: -59, largest: 57)
  /// Days since 1970 of the years 1…9999.
  static let days = Magnitude(finest: 0, largest: 22)
  /// Rows that one table may have: 2⁴⁰, a million million.
  static let rows = Magnitude(finest: 0, largest: 40)

  /// Of a literal.
  init(of number: Double) {
    if number == 0 {
      self = Magnitude(finest: 0, largest: 0)
    } else {
      self = Magnitude(finest: Int(number.exponent) - number.significandWidth, largest: Int(number.exponent) + 1)
    }
  }

  var mayOverflow: Bool { largest > 1023 }
  /// Whether a result that is not 0 may be rounded to 0.
  var mayVanish: Bool { finest < -1074 }

  static func + (left: Magnitude, right: Magnitude) -> Magnitude {
    Magnitude(finest: min(left.finest, right.finest), largest: max(left.largest, right.largest) + 1)
  }

  static func * (left: Magnitude, right: Magnitude) -> Magnitude {
    Magnitude(finest: left.finest + right.finest, largest: left.largest + right.largest)
  }

  /// A quotient has up to 53 digits below its first one.
  static func / (left: Magnitude, right: Magnitude) -> Magnitude {
    Magnitude(finest: left.finest - right.largest - 53, largest: left.largest - right.finest)
  }

  func union(_ other: Magnitude) -> Magnitude {
    Magnitude(finest: min(finest, other.finest), largest: max(largest, other.largest))
  }

  /// Of ROUND to `places`: up to the next power of ten, and with the digits that its decimals have as a double.
  func rounded(to places: Int) -> Magnitude {
    let power = Int((Double(abs(places)) * 3.33).rounded(.up))
    return Magnitude(finest: min(finest, -(max(places, 0) == 0 ? 0 : power + 53)), largest: max(largest, places < 0 ? power : 0) + 1)
  }

  /// After what is not finite has become empty.
  var held: Magnitude { Magnitude(finest: max(finest, Self.any.finest), largest: min(largest, Self.any.largest)) }

  /// Of the sum of one value of each row.
  var summed: Magnitude { Magnitude(finest: finest, largest: largest + Self.rows.largest) }
}
