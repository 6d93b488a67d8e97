// The escape `_xHHHH_` of spreadsheet texts, for characters that XML cannot carry.

/// Decodes texts of type ST_Xstring (ECMA-376, 22.9.2.19).
enum EscapedText {
  private static let underscore = UInt8(ascii: "_")

  /// Puts the text with its escapes resolved at the end of `target`; `_x005F_` is an underscore that starts no escape.
  static func append(_ text: Span<UInt8>, to target: inout [UInt8]) {
    var plainStart = 0
    var index = 0
    while index + 6 < text.count {
      guard text[index] == underscore, unit(text, at: index) != nil else {
        index += 1
        continue
      }
      put(text.extracting(plainStart..<index), to: &target)
      while let scalar = scalar(text, &index) { target.append(scalar) }
      plainStart = index
    }
    put(text.extracting(plainStart..<text.count), to: &target)
  }

  private static func put(_ text: Span<UInt8>, to target: inout [UInt8]) {
    text.withUnsafeBufferPointer { target.append(contentsOf: $0) }
  }

  /// The character of the escape that begins here, or of two that are its surrogates; U+FFFD for half of such a pair.
  private static func scalar(_ text: Span<UInt8>, _ index: inout Int) -> Unicode.Scalar? {
    guard let first = unit(text, at: index) else { return nil }
    index += 7
    if UTF16.isLeadSurrogate(first), let second = unit(text, at: index), UTF16.isTrailSurrogate(second) {
      index += 7
      return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  /// The code unit of an escape that begins here.
  private static func unit(_ text: Span<UInt8>, at start: Int) -> UInt16? {
    guard start + 6 < text.count, text[start] == underscore, text[start + 1] == UInt8(ascii: "x"), text[start + 6] == underscore else {
      return nil
    }
    var unit: UInt16 = 0
    for index in (start + 2)..<(start + 6) {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return unit
  }
}

/// Excel counts the characters of a text in UTF-16 units.
enum TextLength {
  /// UTF-16 units of well-formed UTF-8.
  static func utf16(_ text: Span<UInt8>) -> Int {
    var units = 0
    for index in text.indices {
      if text[index] & 0xC0 != 0x80 { units += 1 }
      if text[index] >= 0xF0 { units += 1 }
    }
    return units
  }

  /// Whether a text has more units than the limit; short ones are not counted.
  static func exceeds(_ limit: Int, _ text: Span<UInt8>) -> Bool { text.count > limit && utf16(text) > limit }
}
