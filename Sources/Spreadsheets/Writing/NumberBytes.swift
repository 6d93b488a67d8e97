// Numbers as the shortest decimal text that reads back as the same number.

/// Formats numbers to bytes.
enum NumberBytes {
  /// Room that any number fits in: 20 digits of an `Int64`, 24 characters of a `Double`.
  static let room = 32

  /// Whole numbers below this are exact and written digit by digit.
  private static let exactWhole = 1e15

  /// Writes a finite number: digits and point for ordinary sizes, `1e-07` for the others; never `.0`, never `-0`.
  @inline(__always)
  static func put(_ value: Double, _ to: inout BytePointer) {
    if value.magnitude < exactWhole {
      let whole = Int64(value)
      if Double(whole) == value {
        put(whole, &to)
        return
      }
      // A quotient of exact integers is correctly rounded: if it is the value, the digits read back as the value.
      let hundreds = (value * 100).rounded()
      if hundreds.magnitude < exactWhole, hundreds / 100 == value {
        put(Int64(hundreds), fraction: 2, &to)
        return
      }
      let millions = (value * 1_000_000).rounded()
      if millions.magnitude < exactWhole, millions / 1_000_000 == value {
        put(Int64(millions), fraction: 6, &to)
        return
      }
    }
    putShortest(value, &to)
  }

  @inline(never)
  private static func putShortest(_ value: Double, _ to: inout BytePointer) {
    var text = value.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    for byte in text.utf8 { Spreadsheets.put(byte, &to) }
  }

  /// Writes a whole number.
  @inline(__always)
  static func put(_ value: Int64, _ to: inout BytePointer) {
    if value < 0 { Spreadsheets.put(UInt8(ascii: "-"), &to) }
    put(value.magnitude, &to)
  }

  @inline(__always)
  static func put(_ value: UInt64, _ to: inout BytePointer) {
    let width = digits(value)
    var rest = value
    var at = to + width
    while at > to {
      at -= 1
      let quotient = rest / 10
      at.pointee = UInt8(truncatingIfNeeded: rest &- quotient &* 10) &+ UInt8(ascii: "0")
      rest = quotient
    }
    to += width
  }

  /// Writes `value` / 10^`fraction` without trailing zeros.
  @inline(__always)
  private static func put(_ value: Int64, fraction: Int, _ to: inout BytePointer) {
    if value < 0 { Spreadsheets.put(UInt8(ascii: "-"), &to) }
    let scale: UInt64 = fraction == 2 ? 100 : 1_000_000
    let (whole, part) = value.magnitude.quotientAndRemainder(dividingBy: scale)
    put(whole, &to)
    var rest = part
    var width = fraction
    while rest % 10 == 0, width > 0 {
      rest /= 10
      width -= 1
    }
    if width == 0 { return }
    Spreadsheets.put(UInt8(ascii: "."), &to)
    var at = to + width
    while at > to {
      at -= 1
      at.pointee = UInt8(truncatingIfNeeded: rest % 10) &+ UInt8(ascii: "0")
      rest /= 10
    }
    to += width
  }

  @inline(__always)
  private static func digits(_ value: UInt64) -> Int {
    var width = 1
    var bound: UInt64 = 10
    while width < 20, value >= bound {
      width += 1
      bound = width < 20 ? bound &* 10 : .max
    }
    return width
  }

  /// The same text as a string.
  static func text(_ value: Double) -> String {
    var buffer = ByteBuffer(capacity: room)
    buffer.fill(room) { start in
      var to = start
      put(value, &to)
      return to
    }
    return String(decoding: buffer.bytes(), as: UTF8.self)
  }

  /// Sizes that are written without an exponent in files for people.
  private static let plainSizes = 1e-15..<1e21

  /// The same digits without an exponent for ordinary sizes: `0.00001`, `123000000000000000`.
  static func plain(_ value: Double) -> String {
    let text = text(value)
    guard plainSizes.contains(value.magnitude), let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
    else {
      return text
    }
    var digits = text[..<mark].filter(\.isNumber)
    let sign = value < 0 ? "-" : ""
    // The point stands after the first digit.
    let point = 1 + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
    digits.insert(".", at: digits.index(digits.startIndex, offsetBy: point))
    return sign + digits
  }
}
