// How texts, codes and titles are compared: by keys that leave out what people vary.

/// Keys of texts. Two texts are the same to the program when their keys are equal.
package enum TextKey {
  /// The comparison of texts and codes: without case, outer space and repeated inner space (NBSP and line breaks are space).
  package static func fold(_ text: String) -> String {
    if let plain = foldPlain(text) { return plain }
    return spaced(text.lowercased().unicodeScalars) { $0.properties.isWhitespace }
  }

  /// The comparison of titles: as `fold`, also without punctuation, a trailing `*`, and units in brackets such as `(Rp)`.
  package static func header(_ text: String) -> String {
    let lowered = text.lowercased().unicodeScalars
    let bare = spaced(withoutBrackets(lowered), isSpace: isNoLetter)
    // A title that is nothing but brackets keeps what is in them.
    return bare.isEmpty ? spaced(lowered, isSpace: isNoLetter) : bare
  }

  private static func isNoLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return !(("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return false
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: return true
    }
  }

  private static func withoutBrackets(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var open: [Int] = []
    for scalar in scalars {
      switch scalar {
      case "(", "[":
        open.append(kept.count)
        kept.append(" ")
      case ")", "]":
        if let start = open.popLast() { kept.removeSubrange((start + 1)...) }
      default:
        kept.append(scalar)
      }
    }
    return kept
  }

  private static func spaced(_ scalars: some Sequence<Unicode.Scalar>, isSpace: (Unicode.Scalar) -> Bool) -> String {
    var key = String.UnicodeScalarView()
    var pending = false
    for scalar in scalars {
      if isSpace(scalar) {
        pending = !key.isEmpty
      } else {
        if pending { key.append(" ") }
        pending = false
        key.append(scalar)
      }
    }
    return String(key)
  }

  /// ASCII is nearly all that comes: no Unicode tables for it. Nil when the text is not ASCII.
  private static func foldPlain(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.contains(where: { $0 >= 0x80 }) { return nil }
      return String(unsafeUninitializedCapacity: bytes.count) { key in
        var count = 0
        var pending = false
        for byte in bytes {
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            pending = count > 0
            continue
          }
          if pending {
            key.initializeElement(at: count, to: 0x20)
            count += 1
            pending = false
          }
          key.initializeElement(at: count, to: (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
          count += 1
        }
        return count
      }
    }
  }
}
