// A text put together from its runs.

/// The text of an `si` or `is` element, without the readings above East Asian characters, as UTF-8.
struct RichText {
  var isPhonetic = false
  private var text: [UInt8] = []
  /// Length of `text` in UTF-16 units, counted once per run: a text may have thousands of runs.
  private var units = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func append(_ run: Span<UInt8>, part: String) throws(ReadError) {
    if isPhonetic { return }
    guard add(run) else { throw ReadError(.textTooLong, part: part) }
  }

  /// False where the text gets too long.
  private mutating func add(_ run: Span<UInt8>) -> Bool {
    let before = text.count
    EscapedText.append(run, to: &text)
    units += TextLength.utf16(text.span.extracting(before..<text.count))
    return units <= limit
  }

  /// Forgets what was read.
  mutating func clear() {
    text.removeAll(keepingCapacity: true)
    units = 0
    isPhonetic = false
  }

  /// The whole text; empty afterwards.
  mutating func take() -> [UInt8] {
    let whole = text
    clear()
    return whole
  }

  /// Scans plain runs up to and with the closing tag `end`. False, with an unfinished text, for anything else.
  mutating func scan(_ bytes: Span<UInt8>, _ at: inout Int, until end: StaticString, _ scratch: inout [UInt8]) -> Bool {
    while true {
      PlainMarkup.skipBlanks(bytes, &at)
      if PlainMarkup.stands(end, bytes, at: at) {
        at += end.utf8CodeUnitCount
        return true
      }
      if PlainMarkup.stands("<t", bytes, at: at) {
        guard scanText(bytes, &at, &scratch) else { return false }
      } else if PlainMarkup.stands("<r>", bytes, at: at) {
        at += 3
        guard scanRun(bytes, &at, &scratch) else { return false }
      } else if PlainMarkup.stands("<phoneticPr", bytes, at: at) {
        at += 11
        guard PlainMarkup.attributes(bytes, &at, { _ in true }) == .empty else { return false }
      } else {
        return false
      }
    }
  }

  /// `<t>…</t>`
  private mutating func scanText(_ bytes: Span<UInt8>, _ at: inout Int, _ scratch: inout [UInt8]) -> Bool {
    at += 2
    guard PlainMarkup.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/"),
      let end = PlainMarkup.attributes(bytes, &at, { _ in true })
    else { return false }
    if end == .empty { return true }
    guard let found = PlainMarkup.text(bytes, &at), PlainMarkup.stands("</t>", bytes, at: at) else { return false }
    at += 4
    if !found.hasReferences { return add(bytes.extracting(found.range)) }
    scratch.removeAll(keepingCapacity: true)
    return PlainMarkup.decode(bytes, found.range, into: &scratch) && add(scratch.span)
  }

  /// `<r><rPr>…</rPr><t>…</t></r>`, behind its opening tag.
  private mutating func scanRun(_ bytes: Span<UInt8>, _ at: inout Int, _ scratch: inout [UInt8]) -> Bool {
    PlainMarkup.skipBlanks(bytes, &at)
    if PlainMarkup.stands("<rPr>", bytes, at: at) {
      at += 5
      while true {
        PlainMarkup.skipBlanks(bytes, &at)
        if PlainMarkup.stands("</rPr>", bytes, at: at) { break }
        guard Self.skipProperty(bytes, &at) else { return false }
      }
      at += 6
      PlainMarkup.skipBlanks(bytes, &at)
    }
    guard PlainMarkup.stands("<t", bytes, at: at), scanText(bytes, &at, &scratch) else { return false }
    PlainMarkup.skipBlanks(bytes, &at)
    guard PlainMarkup.stands("</r>", bytes, at: at) else { return false }
    at += 4
    return true
  }

  /// A property of a run: `<sz val="11"/>`.
  private static func skipProperty(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "<") else { return false }
    at += 1
    let start = at
    while (bytes[at] | 32) &- 97 < 26 { at += 1 }
    return isProperty(bytes, start..<at) && PlainMarkup.attributes(bytes, &at, { _ in true }) == .empty
  }

  /// Names of ECMA-376's CT_RPrElt. An element that means something elsewhere must be seen by the exact reader.
  private static func isProperty(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    func named(_ word: StaticString) -> Bool {
      name.count == word.utf8CodeUnitCount && PlainMarkup.stands(word, bytes, at: name.lowerBound)
    }
    return named("b") || named("i") || named("u") || named("sz") || named("color") || named("rFont") || named("family") || named("scheme")
      || named("charset") || named("vertAlign") || named("strike") || named("outline") || named("shadow") || named("condense")
      || named("extend")
  }
}
