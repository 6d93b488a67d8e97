// Finds the fields of CSV text, one after the other.

/// Walks over UTF-8 text; knows the place of the last field and how it ended.
struct CSVScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private let text: [UInt8]
  private let delimiter: UInt8
  /// Eight of them.
  private let delimiters: UInt64
  private let usesBackslashQuotes: Bool
  private var position: Int
  private var needsField = false

  /// Bytes of the last field, unless it had to be put together.
  private(set) var range = 0..<0
  /// The last field without its escapes, where it had any.
  private(set) var joined: [UInt8] = []
  private(set) var isJoined = false
  /// The last field ends its record.
  private(set) var endsRecord = true
  /// Physical line of the next byte, 1-based.
  private(set) var line: Int
  /// Line in which a quote was opened that the next field or the end of the text left open.
  private(set) var unclosedLine: Int?
  /// Places that contradict the dialect: text behind a closing quote, quotes inside bare fields, an unclosed quote.
  private(set) var faults = 0

  init(text: [UInt8], start: Int, line: Int, dialect: CSVDialect) {
    self.text = text
    delimiter = dialect.delimiter
    delimiters = UInt64(dialect.delimiter) &* 0x0101_0101_0101_0101
    usesBackslashQuotes = dialect.usesBackslashQuotes
    position = start
    self.line = line
  }

  var isEmptyField: Bool { isJoined ? joined.isEmpty : range.isEmpty }

  /// Moves to the next field; false at the end of the text. The line break at the very end begins no record.
  mutating func nextField() -> Bool {
    guard position < text.count || needsField else { return false }
    isJoined = false
    if position < text.count, text[position] == Self.quote {
      quoted()
    } else {
      let start = position
      bare()
      range = start..<position
    }
    finish()
    return true
  }

  /// Moves to the end of a field that is not quoted; quotes in it are plain text.
  private mutating func bare() {
    var at = position
    // Eight bytes at once: the lowest marked byte is the first that ends the field or is a quote.
    while at + 8 <= text.count {
      let word = text.span.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let marks =
        Self.marks(word, delimiters) | Self.marks(word, Self.lineFeeds) | Self.marks(word, Self.returns) | Self.marks(word, Self.quotes)
      if marks == 0 {
        at += 8
        continue
      }
      at += marks.trailingZeroBitCount >> 3
      if text[at] != Self.quote {
        position = at
        return
      }
      faults += 1
      at += 1
    }
    while at < text.count {
      let byte = text[at]
      if byte == delimiter || byte == 10 || byte == 13 { break }
      if byte == Self.quote { faults += 1 }
      at += 1
    }
    position = at
  }

  private static var lineFeeds: UInt64 { 0x0A0A_0A0A_0A0A_0A0A }
  private static var returns: UInt64 { 0x0D0D_0D0D_0D0D_0D0D }
  private static var quotes: UInt64 { 0x2222_2222_2222_2222 }

  /// The high bit of each byte that is the same in both words; above the lowest such byte there may be false ones.
  @inline(__always) private static func marks(_ word: UInt64, _ wanted: UInt64) -> UInt64 {
    let different = word ^ wanted
    return (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080
  }

  /// Steps over the delimiter or line break behind a field.
  private mutating func finish() {
    needsField = false
    endsRecord = true
    guard position < text.count else { return }
    if text[position] == delimiter {
      position += 1
      needsField = true
      endsRecord = false
    } else {
      position += text[position] == 13 && position + 1 < text.count && text[position + 1] == 10 ? 2 : 1
      line += 1
    }
  }

  private mutating func quoted() {
    let openLine = line
    let first = position + 1
    // What was not yet copied to `joined`.
    var pending = first
    var at = first
    while at < text.count {
      let byte = text[at]
      if byte == 10 || byte == 13 {
        if byte == 13, at + 1 < text.count, text[at + 1] == 10 { at += 1 }
        line += 1
      } else if byte == Self.quote {
        let endsHere = isEnd(at + 1)
        if usesBackslashQuotes, at > first, text[at - 1] == Self.backslash, isEscape(at, first: first, endsHere: endsHere) {
          join(pending..<(at - 1))
          pending = at
        } else if endsHere {
          close(pending..<at)
          position = at + 1
          return
        } else if text[at + 1] == Self.quote {
          join(pending..<at)
          at += 1
          pending = at
        } else {
          // Text behind the closing quote belongs to the field as it is.
          faults += 1
          // A quote that looks like the opening one of the next field: the one before was never closed.
          if at > first, isEnd(at - 1), unclosedLine == nil { unclosedLine = openLine }
          join(pending..<at)
          let start = at + 1
          position = start
          bare()
          join(start..<position)
          return
        }
      }
      at += 1
    }
    faults += 1
    unclosedLine = unclosedLine ?? openLine
    close(pending..<text.count)
    position = text.count
  }

  private func isEnd(_ at: Int) -> Bool { at >= text.count || text[at] == delimiter || text[at] == 10 || text[at] == 13 }

  /// Whether the quote behind a backslash is part of the text.
  private func isEscape(_ at: Int, first: Int, endsHere: Bool) -> Bool {
    if !endsHere { return true }
    var backslashes = 0
    while at - 1 - backslashes >= first, text[at - 1 - backslashes] == Self.backslash { backslashes += 1 }
    if backslashes % 2 == 0 { return false }
    // Either the field honestly ends with a backslash, or an escaped quote stands before a delimiter of the text.
    // If the field ended here, the next quote would open a field.
    var next = at + 1
    while next < text.count, text[next] != Self.quote { next += 1 }
    guard next < text.count else { return false }
    let before = text[next - 1]
    return !(before == delimiter || before == 10 || before == 13)
  }

  private mutating func join(_ piece: Range<Int>) {
    if !isJoined {
      joined.removeAll(keepingCapacity: true)
      isJoined = true
    }
    joined.append(contentsOf: text[piece])
  }

  private mutating func close(_ piece: Range<Int>) {
    if isJoined {
      join(piece)
    } else {
      range = piece
    }
  }
}
