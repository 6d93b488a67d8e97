// A sum of doubles without any rounding until it is asked for.

/// An exact accumulator: the sum of the added doubles as a fixed-point number, so that neither order nor grouping matters.
/// Ordinary magnitudes go to two 128-bit windows (each with room for 2³² addends), all others to one wide integer. A double's
/// exponent alone decides where it goes: equal multisets give equal accumulators.
package struct ExactSum: Sendable, Equatable {
  /// Exponents −30…9, in units of 2⁻⁸².
  static let lowUnit = -82
  private static let lowExponents = -30...9
  /// Exponents 10…52, in units of 2⁻⁴².
  static let highUnit = -42
  private static let highExponents = 10...52
  /// Words of the wide integer, in units of 2⁻¹⁰⁷⁴: 2,098 bits for any double, the rest for carries and the sign.
  static let wideWords = 35
  static let wideUnit = -1074

  private(set) var low: Int128 = 0
  private(set) var high: Int128 = 0
  /// Two's complement, little end first; no words until one is needed.
  private(set) var wide: [UInt64] = []
  /// Infinities and NaN have no exact sum; `value` is then NaN.
  private(set) var isBroken = false

  package init() {}

  package mutating func add(_ number: Double) {
    let bits = number.bitPattern
    let field = Int(bits >> 52) & 0x7FF
    let fraction = bits & 0xF_FFFF_FFFF_FFFF
    let exponent = field - 1023
    if Self.lowExponents.contains(exponent) {
      let part = Int128(Int64(bitPattern: fraction | 1 << 52)) << Int128(exponent + 30)
      low += number < 0 ? -part : part
    } else if Self.highExponents.contains(exponent) {
      let part = Int128(Int64(bitPattern: fraction | 1 << 52)) << Int128(exponent - 10)
      high += number < 0 ? -part : part
    } else if field == 0x7FF {
      isBroken = true
    } else if number != 0 {
      // A subnormal has the exponent of the smallest normal and no leading one.
      let mantissa = field == 0 ? fraction : fraction | 1 << 52
      widen(mantissa, by: max(field, 1) - 1, isNegative: number < 0)
    }
  }

  package mutating func merge(_ other: ExactSum) {
    low += other.low
    high += other.high
    isBroken = isBroken || other.isBroken
    if other.wide.isEmpty { return }
    if wide.isEmpty { wide = [UInt64](repeating: 0, count: Self.wideWords) }
    var carry: UInt64 = 0
    for index in wide.indices { carry = Self.addWord(&wide[index], other.wide[index], carry) }
  }

  private mutating func widen(_ mantissa: UInt64, by shift: Int, isNegative: Bool) {
    if wide.isEmpty { wide = [UInt64](repeating: 0, count: Self.wideWords) }
    Self.add(UInt128(mantissa), shiftedBy: shift, isNegative: isNegative, to: &wide)
  }

  /// Adds ± `magnitude` · 2^`shift` to a two's complement number.
  static func add(_ magnitude: UInt128, shiftedBy shift: Int, isNegative: Bool, to words: inout [UInt64]) {
    let first = shift / 64
    let bits = UInt128(shift % 64)
    let lower = magnitude << bits
    let spill = bits == 0 ? 0 : UInt64(truncatingIfNeeded: magnitude >> (128 - bits))
    let parts = [UInt64(truncatingIfNeeded: lower), UInt64(truncatingIfNeeded: lower >> 64), spill]
    var carry: UInt64 = isNegative ? 1 : 0
    for index in first..<words.count {
      let part = index - first < parts.count ? parts[index - first] : 0
      carry = addWord(&words[index], isNegative ? ~part : part, carry)
    }
  }

  private static func addWord(_ word: inout UInt64, _ part: UInt64, _ carry: UInt64) -> UInt64 {
    let (once, first) = word.addingReportingOverflow(part)
    let (twice, second) = once.addingReportingOverflow(carry)
    word = twice
    return (first ? 1 : 0) + (second ? 1 : 0)
  }
}
