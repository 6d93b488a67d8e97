// The one rounding of an exact sum, to the nearest double.

extension ExactSum {
  /// The exact sum rounded once, half to even; infinite when no double is large enough; NaN when something added was not finite.
  package var value: Double {
    if isBroken { return .nan }
    var words = wide.isEmpty ? [UInt64](repeating: 0, count: Self.wideWords) : wide
    Self.add(low.magnitude, shiftedBy: Self.lowUnit - Self.wideUnit, isNegative: low < 0, to: &words)
    Self.add(high.magnitude, shiftedBy: Self.highUnit - Self.wideUnit, isNegative: high < 0, to: &words)
    let isNegative = words[words.count - 1] >> 63 == 1
    if isNegative { Self.negate(&words) }
    let magnitude = Self.nearest(words)
    return isNegative ? -magnitude : magnitude
  }

  private static func negate(_ words: inout [UInt64]) {
    var carry = true
    for index in words.indices {
      words[index] = ~words[index]
      if carry { (words[index], carry) = words[index].addingReportingOverflow(1) }
    }
  }

  /// The double nearest to an unsigned number in units of 2⁻¹⁰⁷⁴.
  private static func nearest(_ words: [UInt64]) -> Double {
    guard let top = words.lastIndex(where: { $0 != 0 }) else { return 0 }
    let length = top * 64 + 64 - words[top].leadingZeroBitCount
    // Up to 53 bits are a double as they stand, subnormal or not.
    if length <= 53 { return scaled(words[0], by: wideUnit) }
    let shift = length - 53
    var mantissa = bits(of: words, from: shift)
    let half = bit(of: words, at: shift - 1)
    let isOver = (0..<(shift - 1)).contains { bit(of: words, at: $0) }
    if half, isOver || mantissa & 1 == 1 { mantissa += 1 }
    return scaled(mantissa, by: shift + wideUnit)
  }

  private static func bit(of words: [UInt64], at index: Int) -> Bool { words[index / 64] >> UInt64(index % 64) & 1 == 1 }

  private static func bits(of words: [UInt64], from shift: Int) -> UInt64 {
    let index = shift / 64
    let offset = UInt64(shift % 64)
    let lower = words[index] >> offset
    return offset == 0 || index + 1 == words.count ? lower : lower | words[index + 1] << (64 - offset)
  }

  /// `mantissa` (at most 2⁵³) · 2^`exponent`; exact, or infinite.
  private static func scaled(_ mantissa: UInt64, by exponent: Int) -> Double {
    exponent > 1023 ? .infinity : Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
  }
}
