// Which number formats can be written.

extension CellStyle {
  /// Whether a number format has the frame that Excel asks for: up to 255 UTF-16 units, up to four sections, no quote or bracket left open.
  public static func isNumberFormat(_ code: String) -> Bool {
    guard !code.isEmpty, code.utf16.count <= WriteLimits.numberFormatLength, XMLText.canHold(code) else { return false }
    var sections = 1
    /// What ends the piece that is open: a quote or a bracket.
    var end: UInt8?
    var isLiteral = false
    for byte in code.utf8 {
      if isLiteral {
        isLiteral = false
      } else if let open = end {
        if byte == open { end = nil }
      } else {
        switch byte {
        // Before a character: it is shown as it stands, leaves its width, or is repeated.
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isLiteral = true
        case UInt8(ascii: "\""): end = byte
        case UInt8(ascii: "["): end = UInt8(ascii: "]")
        case UInt8(ascii: ";"): sections += 1
        default: break
        }
      }
    }
    return end == nil && !isLiteral && sections <= WriteLimits.numberFormatSections
  }
}
