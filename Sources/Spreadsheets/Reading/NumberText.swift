// Numbers as XML writes them, parsed in place.

import Glibc

/// Decimal text to double: exact, independent of any locale.
enum NumberText {
  /// Powers of ten that a double holds exactly.
  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
  private static let exactMantissa: UInt64 = 1 << 53

  /// The number of `-12`, `12.5`, `1.5E-7` …, blanks around it allowed; nil for anything else, also for what is too large for a double.
  static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var index = 0
    var end = bytes.count
    while index < end, bytes[index] <= 32 { index += 1 }
    while end > index, bytes[end - 1] <= 32 { end -= 1 }
    let first = index
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var exponent = 0
    var hasPoint = false
    scan: while index < end {
      switch bytes[index] {
      case let byte where byte &- 48 <= 9:
        digits += 1
        // 18 digits fit without overflow; more go to the slow way.
        if digits <= 18 { mantissa = mantissa &* 10 &+ UInt64(byte &- 48) }
        if hasPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !hasPoint:
        hasPoint = true
      default:
        break scan
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < end {
      guard bytes[index] | 32 == UInt8(ascii: "e"), let written = writtenExponent(bytes, from: index + 1, to: end) else { return nil }
      exponent += written
    }
    if digits <= 18, mantissa <= exactMantissa, exponent.magnitude <= 22 {
      let value = exponent < 0 ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
      return isNegative ? -value : value
    }
    return slow(bytes, first, end)
  }

  /// A whole number without sign; nil for anything else or above nine digits.
  @inline(__always) static func index(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      let digit = byte &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private static func writtenExponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    guard index < end, end - index <= 6 else { return nil }
    var value = 0
    while index < end {
      let digit = bytes[index] &- 48
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// The program never sets a locale, so strtod knows the point only; the form was checked before.
  private static func slow(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Double? {
    var text = Array(bytes[start..<end]).map { CChar(bitPattern: $0) }
    text.append(0)
    let value = strtod(text, nil)
    return value.isFinite ? value : nil
  }
}
