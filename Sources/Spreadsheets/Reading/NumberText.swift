// Numbers as XML writes them, parsed in place.

import Glibc

/// Decimal text to double: exact, independent of any locale.
enum NumberText {
  /// Powers of ten that a double holds exactly.
  private static let powers: InlineArray<23, Double> = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
  private static let exactMantissa: UInt64 = 1 << 53
  /// Digits that fit into 64 bits without overflow; numbers with more go the slow way.
  private static let mantissaDigits = 18

  /// The number of `-12`, `12.5`, `1.5E-7` …, blanks around it allowed; nil for anything else, also for what is too large for a double.
  static func double(_ text: Span<UInt8>) -> Double? {
    var index = 0
    var end = text.count
    while index < end, text[index] <= 32 { index += 1 }
    while end > index, text[end - 1] <= 32 { end -= 1 }
    let first = index
    let isNegative = sign(text, &index, end)
    var digits = Digits()
    while index < end, digits.take(text[index]) { index += 1 }
    guard digits.count > 0 else { return nil }
    if index < end {
      guard text[index] | 32 == UInt8(ascii: "e"), let written = writtenExponent(text, from: index + 1, to: end) else { return nil }
      digits.exponent += written
    }
    return digits.value(isNegative: isNegative) ?? slow(text.extracting(first..<end))
  }

  /// The number that begins at `index` and ends before a `<`, `index` moved there; nil (and `index` anywhere) for all but the plainest.
  @inline(__always) static func plain(_ text: Span<UInt8>, _ index: inout Int) -> Double? {
    var isNegative = false
    if text[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    var digits = Digits()
    while digits.take(text[index]) { index += 1 }
    guard digits.count > 0, text[index] == UInt8(ascii: "<") else { return nil }
    return digits.value(isNegative: isNegative)
  }

  /// The digits of a number and where its point was.
  private struct Digits {
    var mantissa: UInt64 = 0
    var count = 0
    var exponent = 0
    var hasPoint = false

    /// False for what is no digit and not the first point.
    @inline(__always) mutating func take(_ byte: UInt8) -> Bool {
      let digit = byte &- 48
      if digit <= 9 {
        count &+= 1
        if count <= mantissaDigits { mantissa = mantissa &* 10 &+ UInt64(digit) }
        if hasPoint { exponent &-= 1 }
        return true
      }
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        return true
      }
      return false
    }

    /// Exact where mantissa and power are both exact doubles (Clinger); nil elsewhere.
    @inline(__always) func value(isNegative: Bool) -> Double? {
      guard count <= mantissaDigits, mantissa <= exactMantissa, exponent.magnitude <= 22 else { return nil }
      let value = exponent < 0 ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
      return isNegative ? -value : value
    }
  }

  private static func sign(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    guard index < end, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") else { return false }
    index += 1
    return text[index - 1] == UInt8(ascii: "-")
  }

  /// A whole number without sign; nil for anything else or above nine digits.
  static func index(_ text: Span<UInt8>) -> Int? {
    guard text.count > 0, text.count <= 9 else { return nil }
    var value = 0
    for index in text.indices {
      let digit = text[index] &- 48
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  private static func writtenExponent(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var index = start
    let isNegative = sign(text, &index, end)
    guard index < end, end - index <= 6 else { return nil }
    var value = 0
    while index < end {
      let digit = text[index] &- 48
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// The program never sets a locale, so strtod knows the point only; the form was checked before.
  private static func slow(_ text: Span<UInt8>) -> Double? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: text.count + 1) { room in
      for index in text.indices { room[index] = CChar(bitPattern: text[index]) }
      room[text.count] = 0
      guard let start = room.baseAddress else { return nil }
      let value = strtod(start, nil)
      return value.isFinite ? value : nil
    }
  }
}
