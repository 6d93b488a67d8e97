// How a CSV file is written: its encoding, delimiter and way of quoting.

import Glibc

/// The dialect of a CSV file, found in its bytes.
public struct CSVDialect: Sendable, Equatable {
  /// An ASCII byte: `;`, `,`, TAB, or what a `sep=` line names.
  public var delimiter: UInt8
  /// How characters are stored, marked or judged.
  public var encoding: TextEncoding
  /// The first line is Excel's `sep=;`, which is no record.
  public var hasSepLine: Bool
  /// A quote inside a quoted field is written `\"`, as official exports do.
  public var usesBackslashQuotes: Bool

  /// A dialect to compare with; reading finds its own.
  public init(delimiter: UInt8, encoding: TextEncoding = .utf8, hasSepLine: Bool = false, usesBackslashQuotes: Bool = false) {
    self.delimiter = delimiter
    self.encoding = encoding
    self.hasSepLine = hasSepLine
    self.usesBackslashQuotes = usesBackslashQuotes
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  /// In the order in which a tie is decided: Indonesian Excel writes `;`.
  private static let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|")]
  /// A bar is common in texts: it counts only where every line has it.
  private static let bar = 3

  /// Judges UTF-8 text. `start`: the first byte of the first record.
  static func judge(_ text: [UInt8], encoding: TextEncoding) -> (dialect: CSVDialect, start: Int) {
    var dialect = CSVDialect(delimiter: UInt8(ascii: ","), encoding: encoding)
    var start = 0
    if let line = separatorLine(text) {
      dialect.delimiter = line.delimiter
      dialect.hasSepLine = true
      start = line.end
    } else {
      dialect.delimiter = delimiter(text, usesBackslashQuotes: false)
    }
    if hasBackslashQuote(text) {
      // Both readings are tried on the whole file, each with the delimiter that it finds; the one with fewer faults is the file's own.
      var other = dialect
      other.usesBackslashQuotes = true
      if !dialect.hasSepLine { other.delimiter = delimiter(text, usesBackslashQuotes: true) }
      if faults(text, start, other) < faults(text, start, dialect) { dialect = other }
    }
    return (dialect, start)
  }

  /// `sep=;`, also in quotes.
  private static func separatorLine(_ text: [UInt8]) -> (delimiter: UInt8, end: Int)? {
    let isQuoted = text.first == quote
    let head = text.dropFirst(isQuoted ? 1 : 0)
    guard head.count >= 5, String(decoding: head.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    let delimiter = head[head.startIndex + 4]
    let isPunctuation = delimiter == 9 || (33...126).contains(delimiter)
    let isWord = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(delimiter | 32) || (48...57).contains(delimiter)
    guard isPunctuation, !isWord, delimiter != quote, delimiter != backslash else { return nil }
    var end = head.startIndex + 5
    if isQuoted {
      guard end < text.count, text[end] == quote else { return nil }
      end += 1
    }
    guard end < text.count else { return (delimiter, end) }
    if text[end] == 13 { return (delimiter, end + (end + 1 < text.count && text[end + 1] == 10 ? 2 : 1)) }
    return text[end] == 10 ? (delimiter, end + 1) : nil
  }

  /// The most frequent candidate outside quotes in the first line that has any. A line whose delimiter the next line does not use at all,
  /// while it uses another, is a title ("Laporan, Maret 2026") above the header.
  private static func delimiter(_ text: [UInt8], usesBackslashQuotes: Bool) -> UInt8 {
    let lines = delimiterCounts(text, usesBackslashQuotes)
    guard var line = lines.first else { return UInt8(ascii: ",") }
    for next in lines.dropFirst() {
      if next[mostFrequent(line)] > 0 { break }
      line = next
    }
    return candidates[mostFrequent(line)]
  }

  private static func mostFrequent(_ counts: [Int]) -> Int {
    var best = 0
    for candidate in 1..<candidates.count where counts[candidate] > counts[best] { best = candidate }
    return best
  }

  /// Candidates outside quotes in each of the first lines that have any.
  private static func delimiterCounts(_ text: [UInt8], _ usesBackslashQuotes: Bool) -> [[Int]] {
    let titleLines = 20
    var lines: [[Int]] = []
    var counts = [Int](repeating: 0, count: candidates.count)
    var hasAny = false
    var isBlank = true
    var allowsBar = true
    var isQuoted = false
    scan: for (index, byte) in text.enumerated() {
      if byte == quote {
        let isEscaped = usesBackslashQuotes && isQuoted && index > 0 && text[index - 1] == backslash
        if !isEscaped { isQuoted.toggle() }
      } else if !isQuoted {
        if byte == 10 || byte == 13 {
          if !isBlank, counts[bar] == 0 { allowsBar = false }
          isBlank = true
          guard hasAny else { continue }
          lines.append(counts)
          counts = [Int](repeating: 0, count: candidates.count)
          hasAny = false
          if lines.count == titleLines { break scan }
          continue
        }
        isBlank = false
        if let candidate = candidates.firstIndex(of: byte) {
          counts[candidate] += 1
          hasAny = true
        }
      }
    }
    if hasAny { lines.append(counts) }
    if allowsBar { return lines }
    for index in lines.indices { lines[index][bar] = 0 }
    return lines.filter { $0.contains { $0 > 0 } }
  }

  private static func hasBackslashQuote(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at + 1 < text.count, let start = text.baseAddress, let found = memchr(start + at, Int32(backslash), text.count - 1 - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
        if text[at] == quote { return true }
      }
      return false
    }
  }

  private static func faults(_ text: [UInt8], _ start: Int, _ dialect: CSVDialect) -> Int {
    var scanner = CSVScanner(text: text, start: start, line: 1, dialect: dialect)
    while scanner.nextField() {}
    return scanner.faults
  }
}
