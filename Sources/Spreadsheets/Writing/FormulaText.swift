// The limits of a formula's text.

/// Checks the text of a formula: Excel removes a formula that breaks these rules, and says that the file is damaged.
enum FormulaText {
  static func fault(_ text: String) -> WriteError.Reason? {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.isEmpty || bytes[0] == UInt8(ascii: "=") || !XMLText.canHold(bytes) {
        return .formulaRefused(String(decoding: bytes, as: UTF8.self))
      }
      if bytes.count > WriteLimits.formulaLength {
        let length = String(decoding: bytes, as: UTF8.self).utf16.count
        if length > WriteLimits.formulaLength { return .formulaTooLong(length) }
      }
      if breaksNoLimit(bytes) { return nil }
      var scan = Scan()
      for byte in bytes {
        if let reason = scan.take(byte) { return reason }
      }
      return nil
    }
  }

  /// Most formulas have too few brackets, commas and characters for any of the limits; counting them costs next to nothing.
  private static func breaksNoLimit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.count > WriteLimits.formulaTextLength { return false }
    var brackets = 0
    for byte in bytes { brackets += byte == UInt8(ascii: "(") ? 1 : 0 }
    return brackets <= WriteLimits.formulaDepth
  }

  /// Follows quotes and brackets: what is inside texts, names of sheets and of columns is no syntax.
  private struct Scan {
    /// The quote that is open; 0 outside.
    private var quote: UInt8 = 0
    /// The quote that the byte before closed: another one means a quote inside.
    private var closed: UInt8 = 0
    /// UTF-16 units since the quote opened.
    private var length = 0
    private var squareDepth = 0
    /// In the name of a table's column `'` takes the next character out of the syntax.
    private var isEscaped = false
    /// Arguments so far of each open bracket.
    private var arguments: [Int] = []

    mutating func take(_ byte: UInt8) -> WriteError.Reason? {
      if quote != 0 { return inQuotes(byte) }
      let previous = closed
      closed = 0
      if squareDepth > 0 {
        inSquareBrackets(byte)
        return nil
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        length = byte == previous ? length + 1 : 0
        quote = byte
        return textFault
      case UInt8(ascii: "["): squareDepth = 1
      case UInt8(ascii: "("):
        arguments.append(1)
        if arguments.count > WriteLimits.formulaDepth { return .formulaTooDeep(arguments.count) }
      case UInt8(ascii: ")"):
        if let count = arguments.popLast(), count > WriteLimits.formulaArguments { return .formulaArguments(count) }
      case UInt8(ascii: ","): if !arguments.isEmpty { arguments[arguments.count - 1] += 1 }
      default: break
      }
      return nil
    }

    private mutating func inSquareBrackets(_ byte: UInt8) {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "'") {
        isEscaped = true
      } else if byte == UInt8(ascii: "[") {
        squareDepth += 1
      } else if byte == UInt8(ascii: "]") {
        squareDepth -= 1
      }
    }

    private mutating func inQuotes(_ byte: UInt8) -> WriteError.Reason? {
      if byte == quote {
        (closed, quote) = (quote, 0)
        return nil
      }
      // One unit for a character of up to three bytes, two for a longer one; a byte that goes on counts none.
      length += byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      return textFault
    }

    private var textFault: WriteError.Reason? {
      quote == UInt8(ascii: "\"") && length > WriteLimits.formulaTextLength ? .formulaTextTooLong(length) : nil
    }
  }
}
