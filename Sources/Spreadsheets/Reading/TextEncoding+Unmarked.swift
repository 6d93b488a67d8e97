// Recognises wide encodings that have no byte order mark, by where their zeros stand.

extension TextEncoding {
  /// Enough to see line breaks and delimiters of any table.
  private static let judgedBytes = 4_096

  /// Ctrl-Z, with which old programs close a text.
  private static let endMark: UInt8 = 26

  /// UTF-16 or UTF-32 without a mark; nil for everything else. No narrow encoding has zeros in such regular places.
  static func unmarkedWide(_ bytes: [UInt8]) -> TextEncoding? {
    let head = Array(bytes.prefix(judgedBytes))
    guard head.count >= 4, head.contains(0) else { return nil }
    if isUTF32(head, lowFirst: true) { return .utf32LittleEndian }
    if isUTF32(head, lowFirst: false) { return .utf32BigEndian }
    if isUTF16(head, lowFirst: true) { return .utf16LittleEndian }
    if isUTF16(head, lowFirst: false) { return .utf16BigEndian }
    return nil
  }

  /// Each group of four bytes is a character, and none is a control character of binary files.
  private static func isUTF32(_ head: [UInt8], lowFirst: Bool) -> Bool {
    guard head.count >= 8 else { return false }
    for index in stride(from: 0, to: head.count - 3, by: 4) {
      let group = lowFirst ? [head[index + 3], head[index + 2], head[index + 1], head[index]] : Array(head[index..<(index + 4)])
      let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard Unicode.Scalar(value) != nil, value >= 32 || (9...13).contains(value) || value == endMark else { return false }
    }
    return true
  }

  /// Zeros stand in upper bytes: in nearly all of them (Western text), or in some, line breaks among them (any other script).
  /// Few characters have a zero in the lower byte, and none in both.
  private static func isUTF16(_ head: [UInt8], lowFirst: Bool) -> Bool {
    let upper = lowFirst ? 1 : 0
    var zeros = 0
    var lowerZeros = 0
    var hasLineBreak = false
    for index in stride(from: 0, to: head.count - 1, by: 2) {
      let lower = head[index + 1 - upper]
      if lower == 0, head[index + upper] != 0 { lowerZeros += 1 }
      guard head[index + upper] == 0 else { continue }
      guard lower >= 32 || (9...13).contains(lower) || lower == endMark else { return false }
      zeros += 1
      if lower == 10 || lower == 13 { hasLineBreak = true }
    }
    let pairs = head.count / 2
    guard lowerZeros * 4 <= zeros else { return false }
    return zeros * 10 >= pairs * 8 || hasLineBreak && zeros * 20 >= pairs
  }
}
