// XML in the plain shape that real producers write, scanned byte by byte; whatever is unusual is left to libxml2.

/// Scans pieces of markup. Each function moves `at` behind what it took, or returns nil where the bytes are not of the plain shape or end
/// too early; then `at` means nothing.
///
/// What is accepted here must be accepted by libxml2 with the same meaning, so anything doubtful is refused. The bytes are followed by at
/// least ``padding`` zeros: a zero is no part of any markup, so short looks ahead need no check against the end.
enum PlainMarkup {
  static let padding = 64
  private static let quote = UInt8(ascii: "\"")

  /// Whether `text` stands at a place.
  @inline(__always) static func stands(_ text: StaticString, _ bytes: Span<UInt8>, at start: Int) -> Bool {
    let wanted = text.utf8Start
    for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != wanted[offset] { return false }
    return true
  }

  /// The four bytes at a place, first byte lowest.
  @inline(__always) static func word(_ bytes: Span<UInt8>, at start: Int) -> UInt32 {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian
  }

  /// The eight bytes at a place, first byte lowest.
  @inline(__always) static func longWord(_ bytes: Span<UInt8>, at start: Int) -> UInt64 {
    bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
  }

  @inline(__always) static func skipBlanks(_ bytes: Span<UInt8>, _ at: inout Int) {
    while isBlank(bytes[at]) { at += 1 }
  }

  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 || byte == 13 || byte == 9 }

  /// Whether a text occurs before the end of the bytes (their first zero).
  static func occurs(_ text: StaticString, _ bytes: Span<UInt8>, from start: Int) -> Bool {
    var at = start
    while bytes[at] != 0 {
      if bytes[at] == text.utf8Start.pointee, stands(text, bytes, at: at) { return true }
      at += 1
    }
    return false
  }

  /// Whether at least so many bytes follow.
  static func has(_ count: Int, _ bytes: Span<UInt8>, from start: Int) -> Bool {
    (start..<start + count).allSatisfy { bytes[$0] != 0 }
  }

  /// Bytes of a name. libxml2 refuses longer ones at 50,000; honest names are far below this.
  private static let longestName = 64

  /// Where name and value of an attribute lie.
  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// `name="value"`, the value without references or line breaks, in ASCII or well-formed UTF-8.
  static func attribute(_ bytes: Span<UInt8>, _ at: inout Int) -> Attribute? {
    let start = at
    var colons = 0
    while true {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":") { colons += 1 } else if !isNameByte(byte, first: at == start) { break }
      at += 1
    }
    let name = start..<at
    // A declaration of a namespace could change the meaning of what follows.
    guard !name.isEmpty, name.count <= longestName, colons <= 1, bytes[start] != UInt8(ascii: ":"), bytes[at - 1] != UInt8(ascii: ":"),
      !stands("xmlns", bytes, at: start),
      bytes[at] == UInt8(ascii: "="), bytes[at + 1] == quote
    else { return nil }
    at += 2
    let first = at
    var isASCII = true
    while bytes[at] != quote {
      let byte = bytes[at]
      if byte < 32 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { return nil }
      if byte >= 0x80 { isASCII = false }
      at += 1
    }
    guard isASCII || isCharacters(bytes.extracting(first..<at)) else { return nil }
    at += 1
    return Attribute(name: name, value: first..<(at - 1))
  }

  private static func isNameByte(_ byte: UInt8, first: Bool) -> Bool {
    let isLetter = (byte | 32) &- 97 < 26 || byte == UInt8(ascii: "_")
    return isLetter || !first && (byte &- 48 <= 9 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
  }

  /// What ends a start tag.
  enum TagEnd { case open, empty }

  /// The attributes of a start tag up to its end, `at` being behind the element's name. `body` sees each; no name occurs twice.
  @inline(__always)
  static func attributes(_ bytes: Span<UInt8>, _ at: inout Int, _ body: (Attribute) -> Bool) -> TagEnd? {
    var seen = AttributeNames()
    while true {
      let hasBlank = isBlank(bytes[at])
      skipBlanks(bytes, &at)
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return .open
      }
      if bytes[at] == UInt8(ascii: "/") {
        guard bytes[at + 1] == UInt8(ascii: ">") else { return nil }
        at += 2
        return .empty
      }
      guard hasBlank, let attribute = attribute(bytes, &at), seen.add(attribute.name, bytes), body(attribute) else { return nil }
    }
  }

  /// Names of one tag's attributes, to find one that is there twice.
  private struct AttributeNames {
    /// Excel's busiest element of those scanned, `row`, has 13.
    private static let most = 16
    private var names = InlineArray<16, Range<Int>>(repeating: 0..<0)
    private var count = 0

    mutating func add(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
      guard count < Self.most else { return false }
      for index in 0..<count where names[index].count == name.count {
        var offset = 0
        while offset < name.count, bytes[names[index].lowerBound + offset] == bytes[name.lowerBound + offset] { offset += 1 }
        if offset == name.count { return false }
      }
      names[count] = name
      count += 1
      return true
    }
  }

  /// Whether an attribute has this name.
  static func isNamed(_ name: StaticString, _ attribute: Attribute, _ bytes: Span<UInt8>) -> Bool {
    attribute.name.count == name.utf8CodeUnitCount && stands(name, bytes, at: attribute.name.lowerBound)
  }
}

extension PlainMarkup {
  /// Text up to a `<`.
  struct Text {
    var range: Range<Int>
    /// It has references that ``PlainMarkup/decode(_:_:into:)`` must resolve.
    var hasReferences: Bool
    /// It has an underscore, with which an escape could begin.
    var hasUnderscore: Bool

    /// The bytes are the text.
    var isPlain: Bool { !hasReferences && !hasUnderscore }
  }

  /// The text from `at` up to the next `<`, where `at` is moved.
  @inline(__always) static func text(_ bytes: Span<UInt8>, _ at: inout Int) -> Text? {
    let start = at
    var hasReferences = false
    var hasUnderscore = false
    var isASCII = true
    while true {
      let byte = bytes[at]
      if byte < 64 {
        if byte == UInt8(ascii: "<") { break }
        if byte == UInt8(ascii: "&") {
          hasReferences = true
        } else if byte == UInt8(ascii: ">") {
          // `]]>` is not allowed in text.
          if at > start, bytes[at - 1] == UInt8(ascii: "]") { return nil }
        } else if byte < 32, byte != 10, byte != 9 {
          // Also the carriage return, which XML turns into a line feed.
          return nil
        }
      } else if byte >= 0x80 {
        isASCII = false
      } else if byte == UInt8(ascii: "_") {
        hasUnderscore = true
      }
      at += 1
    }
    guard isASCII || isCharacters(bytes.extracting(start..<at)) else { return nil }
    return Text(range: start..<at, hasReferences: hasReferences, hasUnderscore: hasUnderscore)
  }

  /// Well-formed UTF-8 without U+FFFE and U+FFFF, which XML does not allow.
  static func isCharacters(_ text: Span<UInt8>) -> Bool {
    guard text.withUnsafeBytes({ TextEncoding.isUTF8($0) }) else { return false }
    for index in text.indices where text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] >= 0xBE { return false }
    return true
  }
}
