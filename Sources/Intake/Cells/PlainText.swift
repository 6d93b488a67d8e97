// What most cells of texts hold: words that mean what they say, told by their bytes alone.

import Formulas

/// Texts for which neither "nothing", an error value nor outer blanks come into question, so that no string must be made to read them.
enum PlainText {
  /// True where `CellReader.text` gives the text as it stands; false where it must be asked.
  @inline(__always)
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, isSign(first), isSign(last) else { return false }
    switch first {
    // `-`, `nihil`, `n/a`; `#N/A` and its kin; the sign that guards a text in our CSV files.
    case UInt8(ascii: "-"), UInt8(ascii: "n"), UInt8(ascii: "N"): return text.count > CellReader.longestNothingWord
    case UInt8(ascii: "#"), UInt8(ascii: "'"): return false
    default: return true
    }
  }

  /// Which texts a column takes as they stand.
  enum Kind {
    case never, plain
    /// One code, in a list parted by `;`.
    case plainCode
    /// One code, in a list parted by `;` or `,`.
    case plainWithoutCommas
  }

  static func isOf(_ kind: Kind, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch kind {
    case .never: false
    case .plain: isPlain(text)
    case .plainCode: isPlain(text) && !text.contains(UInt8(ascii: ";"))
    case .plainWithoutCommas: isPlain(text) && !text.contains(UInt8(ascii: ";")) && !text.contains(UInt8(ascii: ","))
    }
  }

  /// `12/03/2026`, also with `-` or `.`, and `2026-03-12`; nil for all else, also for days that do not exist.
  static func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
    guard text.count == 10 else { return nil }
    func number(_ range: Range<Int>) -> Int? { digits(UnsafeBufferPointer(rebasing: text[range])).map { Int($0) } }
    func isSign(_ index: Int) -> Bool { "/-.".utf8.contains(text[index]) }
    if isSign(2), isSign(5), let day = number(0..<2), let month = number(3..<5), let year = number(6..<10) {
      return Day(year: year, month: month, day: day)
    }
    if isSign(4), isSign(7), let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) {
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  private static func isSign(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

  /// Digits alone, at most 15 of them: they mean the same in every convention.
  @inline(__always)
  static func digits(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard (1...15).contains(text.count) else { return nil }
    var result: Int64 = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      result = result * 10 + Int64(byte - 0x30)
    }
    return result
  }
}
