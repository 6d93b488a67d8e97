// What could do harm, or be mistaken, when a spreadsheet program opens a CSV file.

enum CSVGuard {
  /// Whether some program could take a field for a formula or a command: `=`, `+`, `-` or `@` behind nothing but blanks, or a tab or line break
  /// in front. `'` are passed over too: so a text that had one already gets another, and taking one off gives back what was there.
  static func mayBeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
      case UInt8(ascii: "'"), UInt8(ascii: " "): continue
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
        if text[..<index].allSatisfy({ $0 == UInt8(ascii: "'") }) { return true }
      default: return isSeparatorLine(text[index...]) && text[..<index].allSatisfy { $0 == UInt8(ascii: "'") }
      }
    }
    return false
  }

  /// `sep=;` sets the separator of a whole file when it stands in its first line.
  private static func isSeparatorLine(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.count == 5 && text.prefix(4).elementsEqual("sep=".utf8) { $0 | 0x20 == $1 | 0x20 }
  }

  /// Whether a file that begins so, without quotes, would be taken for something else: markup (`<`), RTF or PDF, a byte order mark, binary, or
  /// SYLK, which Excel sees in any file that begins with `ID`.
  static func misleadsAtStart(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first(where: { $0 > 0x20 }) else { return text.contains { $0 < 0x20 } }
    let marks: [UInt8] = [UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "%"), 0xEF]
    return marks.contains(first) || text.prefix(2).elementsEqual("ID".utf8) || text.contains { $0 < 0x20 }
  }
}
