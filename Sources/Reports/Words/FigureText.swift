// Figures as people read them: two decimals, Indonesian points and commas, never by locale.

package import Formulas
import Plans

/// Printed figures (specification 3.4, end).
package enum FigureText {
  /// What stands for an empty figure.
  package static let empty = "–"

  /// Numbers from here on have no digits after the comma that mean anything, and their sen would leave Int64.
  private static let largestGrouped = 9e15

  /// `1.234,56`; `–` for nil.
  package static func decimal2(_ value: Double?) -> String {
    guard let value, value.isFinite else { return empty }
    let exact = rounded(value, places: 2)
    guard exact.magnitude < largestGrouped else { return exact.description }
    return hundredths(Int64((exact * 100).rounded()), alwaysDecimals: true)
  }

  /// As many decimals as the number needs, up to 2: `12`, `12,5`; `–` for nil.
  package static func short(_ value: Double?) -> String {
    var text = decimal2(value)
    guard text.utf8.contains(UInt8(ascii: ",")) else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(",") { text.removeLast() }
    return text
  }

  /// Whole sen as an amount: `1.234.567`, with sen only where there are some.
  package static func amount(_ sen: Int64) -> String { hundredths(sen, alwaysDecimals: false) }

  /// Whole sen as rupiah: `Rp 1.234.567`, with sen only where there are some.
  package static func rupiah(_ sen: Int64) -> String { "Rp " + hundredths(sen, alwaysDecimals: false) }

  package static func count(_ count: Int?) -> String {
    guard let count else { return empty }
    return (count < 0 ? "-" : "") + grouped(UInt64(count.magnitude))
  }

  /// `31 Maret 2026`.
  package static func day(_ day: Day) -> String { "\(day.day) \(monthNames[day.month - 1]) \(day.year)" }

  /// `12/03/2026`.
  package static func shortDay(_ day: Day) -> String { day.slashed }

  /// `Ya`, `Tidak`.
  package static func yesNo(_ value: Bool) -> String { value ? "Ya" : "Tidak" }

  private static func hundredths(_ value: Int64, alwaysDecimals: Bool) -> String {
    let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = value < 0 ? "-" : ""
    if part == 0, !alwaysDecimals { return sign + grouped(whole) }
    return sign + grouped(whole) + (part < 10 ? ",0" : ",") + String(part)
  }

  private static func grouped(_ value: UInt64) -> String {
    let digits = Array(String(value).utf8)
    var text: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(UInt8(ascii: ".")) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
