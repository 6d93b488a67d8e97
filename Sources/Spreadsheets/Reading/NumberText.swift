// Numbers as XML writes them, parsed in place.

import Glibc

/// Decimal text to double: exact, independent of any locale.
enum NumberText {
  /// Powers of ten that a double holds exactly. (A switch becomes a plain table; a static array would be looked at with a lock.)
  @inline(__always) private static func power(_ exponent: Int) -> Double {
    switch exponent {
    case 0: 1
    case 1: 1e1
    case 2: 1e2
    case 3: 1e3
    case 4: 1e4
    case 5: 1e5
    case 6: 1e6
    case 7: 1e7
    case 8: 1e8
    case 9: 1e9
    case 10: 1e10
    case 11: 1e11
    case 12: 1e12
    case 13: 1e13
    case 14: 1e14
    case 15: 1e15
    case 16: 1e16
    case 17: 1e17
    case 18: 1e18
    case 19: 1e19
    case 20: 1e20
    case 21: 1e21
    default: 1e22
    }
  }

  private static let exactMantissa: UInt64 = 0x20_0000_0000_0000
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
    digits.takeRun(text, &index)
    if text[index] == UInt8(ascii: ".") {
      index += 1
      digits.hasPoint = true
      digits.takeRun(text, &index)
    }
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

    /// Takes all digits from `index` on, eight at a time.
    @inline(__always) mutating func takeRun(_ text: Span<UInt8>, _ index: inout Int) {
      while true {
        let run = DigitRun(text, at: index)
        guard run.count > 0 else { return }
        count &+= run.count
        if count <= mantissaDigits { mantissa = mantissa &* DigitRun.power(run.count) &+ run.value }
        if hasPoint { exponent &-= run.count }
        index += run.count
        if run.count < 8 { return }
      }
    }

    /// Exact where mantissa and power are both exact doubles (Clinger); nil elsewhere.
    @inline(__always) func value(isNegative: Bool) -> Double? {
      guard count <= mantissaDigits, mantissa <= exactMantissa, exponent.magnitude <= 22 else { return nil }
      let value = exponent < 0 ? Double(mantissa) / power(-exponent) : Double(mantissa) * power(exponent)
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

/// Up to eight digits, read as one machine word.
struct DigitRun {
  private(set) var count: Int
  private(set) var value: UInt64

  /// The digits that stand at `start`, at most eight. Eight bytes must be there, whatever they are.
  @inline(__always) init(_ text: Span<UInt8>, at start: Int) {
    let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    // Digits become 0…9; in all other bytes the high bit of `strange` is set.
    let digits = word ^ 0x3030_3030_3030_3030
    let strange = (digits & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    count = strange.trailingZeroBitCount >> 3
    // The first digit is in the lowest byte: moved up, so that the last is in the highest and zeros lead.
    var pairs = count == 0 ? 0 : digits << UInt64(truncatingIfNeeded: 64 &- 8 &* count)
    pairs = (pairs &* 10 &+ pairs >> 8) & 0x00FF_00FF_00FF_00FF
    pairs = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    value = (pairs &* 10_000 &+ pairs >> 32) & 0xFFFF_FFFF
  }

  /// 10 to a power of 1…8.
  @inline(__always) static func power(_ digits: Int) -> UInt64 {
    switch digits {
    case 1: 10
    case 2: 100
    case 3: 1_000
    case 4: 10_000
    case 5: 100_000
    case 6: 1_000_000
    case 7: 10_000_000
    default: 100_000_000
    }
  }
}
