// References in text: `&amp;`, `&#65;`, `&#x41;`.

extension PlainMarkup {
  /// Resolves the references of a text that a `<` follows: the five names of XML and numbers. False for any other.
  static func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, into target: inout [UInt8]) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      at += 1
      if byte != UInt8(ascii: "&") {
        target.append(byte)
      } else {
        guard let scalar = referenced(bytes, &at) else { return false }
        target.append(scalar)
      }
    }
    return true
  }

  /// What a reference means, behind its `&`.
  private static func referenced(_ bytes: Span<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
    func named(_ name: StaticString) -> Bool {
      guard stands(name, bytes, at: at) else { return false }
      at += name.utf8CodeUnitCount
      return true
    }
    if named("#x") { return numbered(bytes, &at, radix: 16) }
    if named("#") { return numbered(bytes, &at, radix: 10) }
    if named("amp;") { return "&" }
    if named("lt;") { return "<" }
    if named("gt;") { return ">" }
    if named("quot;") { return "\"" }
    if named("apos;") { return "'" }
    return nil
  }

  private static func numbered(_ bytes: Span<UInt8>, _ at: inout Int, radix: UInt32) -> Unicode.Scalar? {
    let first = at
    var value: UInt32 = 0
    while bytes[at] != UInt8(ascii: ";") {
      guard let digit = digit(bytes[at]), digit < radix, value <= 0x10FFFF else { return nil }
      value = value * radix + digit
      at += 1
    }
    guard at > first else { return nil }
    at += 1
    // XML's production Char.
    let isAllowed = value >= 32 || value == 9 || value == 10 || value == 13
    return isAllowed && value != 0xFFFE && value != 0xFFFF ? Unicode.Scalar(value) : nil
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    if byte &- 48 <= 9 { return UInt32(byte &- 48) }
    let letter = (byte | 32) &- 97
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}

extension [UInt8] {
  /// Appends a character as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
