// Text as it stands in XML: escaped so that every reader gets back what was given.

/// Escapes text for XML 1.0 and for SpreadsheetML's strings.
enum XMLText {
  /// The longest an escaped byte becomes: `_x000D_`.
  static let growth = 7

  /// Writes a cell's text. What XML cannot hold becomes `_xHHHH_` (ECMA-376, 22.9.2.19), and text that already looks so is protected.
  @inline(__always)
  static func put(_ text: UnsafeBufferPointer<UInt8>, _ to: inout BytePointer) {
    guard let from = text.baseAddress else { return }
    if isPlain(text) {
      to.update(from: from, count: text.count)
      to += text.count
    } else {
      putEscaped(text, &to)
    }
  }

  /// Whether no byte needs a closer look: most texts. Looks closer at control characters, `"`, `&`, `<`, `>`, `_`, and 0xEF, which begins
  /// U+FFFE and U+FFFF. Without branches, so that the compiler compares many bytes at once.
  @inline(__always)
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for byte in text {
      odd |= byte < 0x20 ? 1 : 0
      odd |= byte == 0x22 ? 1 : 0
      odd |= byte == 0x26 ? 1 : 0
      odd |= byte == 0x3C ? 1 : 0
      odd |= byte == 0x3E ? 1 : 0
      odd |= byte == 0x5F ? 1 : 0
      odd |= byte == 0xEF ? 1 : 0
    }
    return odd == 0
  }

  /// Whether a byte needs a closer look, by its value.
  private static let isOdd: [Bool] = (0...255).map { $0 < 0x20 || [0x22, 0x26, 0x3C, 0x3E, 0x5F, 0xEF].contains($0) }

  @inline(never)
  private static func putEscaped(_ text: UnsafeBufferPointer<UInt8>, _ to: inout BytePointer) {
    isOdd.withUnsafeBufferPointer { putEscaped(text, isOdd: $0, &to) }
  }

  private static func putEscaped(_ text: UnsafeBufferPointer<UInt8>, isOdd: UnsafeBufferPointer<Bool>, _ to: inout BytePointer) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if !isOdd[Int(byte)] {
        Spreadsheets.put(byte, &to)
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "&"): Spreadsheets.put("&amp;", &to)
      case UInt8(ascii: "<"): Spreadsheets.put("&lt;", &to)
      case UInt8(ascii: ">"): Spreadsheets.put("&gt;", &to)
      case UInt8(ascii: "\""): Spreadsheets.put("&quot;", &to)
      // In attributes a bare tab or line feed would be read as a blank; in elements the reference means the same.
      case 0x09: Spreadsheets.put("&#9;", &to)
      case 0x0A: Spreadsheets.put("&#10;", &to)
      case 0..<0x20: putCode(UInt16(byte), &to)
      case UInt8(ascii: "_") where looksEscaped(text, index): Spreadsheets.put("_x005F_", &to)
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        putCode(0xFF40 | UInt16(text[index + 2]), &to)
        index += 2
      default: Spreadsheets.put(byte, &to)
      }
      index += 1
    }
  }

  /// `_x` + four hexadecimal digits + `_` at `index`.
  private static func looksEscaped(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index + 6 < text.count, text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_") else { return false }
    return text[(index + 2)..<(index + 6)].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
      default: false
      }
    }
  }

  private static func putCode(_ code: UInt16, _ to: inout BytePointer) {
    Spreadsheets.put("_x", &to)
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: (code >> shift) & 0xF)
      Spreadsheets.put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10, &to)
    }
    Spreadsheets.put(UInt8(ascii: "_"), &to)
  }

  /// Whether a reader would strip blanks at either end unless told to keep them.
  @inline(__always)
  static func hasOuterBlanks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    return first <= 0x20 || last <= 0x20
  }

  /// How many line feeds a text has if they are too many for a cell.
  static func excessLineFeeds(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let feeds = text.count { $0 == 0x0A }
    return feeds > WriteLimits.lineFeeds ? feeds : nil
  }

  /// Text escaped for an element or an attribute in double quotes.
  static func escaped(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var buffer = ByteBuffer(capacity: bytes.count * growth + 1)
      buffer.fill(bytes.count * growth + 1) { start in
        var to = start
        put(bytes, &to)
        return to
      }
      return String(decoding: buffer.bytes(), as: UTF8.self)
    }
  }

  /// Text escaped for elements and attributes outside SpreadsheetML (charts, drawings, properties), which know no `_xHHHH_`.
  /// - Precondition: ``canHold(_:)``.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": plain += "&amp;"
      case "<": plain += "&lt;"
      case ">": plain += "&gt;"
      case "\"": plain += "&quot;"
      case "\t", "\n", "\r": plain += "&#\(scalar.value);"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// Whether XML can hold all characters without codes of SpreadsheetML's own (XML 1.0, 2.2).
  static func canHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for byte in text { odd |= (byte < 0x20 ? 1 : 0) | (byte == 0xEF ? 1 : 0) }
    if odd == 0 { return true }
    return text.indices.allSatisfy { index in
      switch text[index] {
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20: false
      // U+FFFE and U+FFFF.
      case 0xEF: !(index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE)
      default: true
      }
    }
  }

  static func canHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { canHold($0) }
  }

  /// A `<t>` element with its blanks kept.
  static func element(_ text: String) -> String {
    var copy = text
    let outer = copy.withUTF8 { hasOuterBlanks($0) }
    return (outer ? "<t xml:space=\"preserve\">" : "<t>") + escaped(text) + "</t>"
  }
}
