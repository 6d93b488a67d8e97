// The table of texts that the cells of a workbook share.

import CXML

/// Reads `xl/sharedStrings.xml`; cells then point into its texts.
struct SharedStringsPart: PartContent {
  private(set) var texts: TextTable
  private let part: String
  private let limits: ReadLimits
  private var skipped = SkippedParts()
  private var rich: RichText
  private var isInTable = false
  /// Texts while they are decoded.
  private var scratch: [UInt8] = []

  /// nil where the archive has no such part.
  static func read(_ part: String, _ archive: Archive, _ limits: ReadLimits, scans: Bool, chunk: Int? = nil)
    throws(ReadError) -> TextTable?
  {
    guard let stream = try PartStream(part, of: archive, limit: limits.otherPartBytes) else { return nil }
    let claimed = min(archive.claimedSize(of: part), limits.otherPartBytes)
    let reader = PartReader(SharedStringsPart(part, limits, expectedBytes: claimed), stream, scans: scans, chunk: chunk)
    while try reader.advance() {}
    return reader.content.texts
  }

  private init(_ part: String, _ limits: ReadLimits, expectedBytes: Int) {
    texts = TextTable(expectedBytes: expectedBytes)
    self.part = part
    self.limits = limits
    rich = RichText(limit: limits.textCharacters)
  }

  mutating func consume(_ batch: EventBatch) throws(ReadError) {
    for event in batch.events {
      if event.kind == PartStream.textKind {
        if !skipped.isSkipping { try rich.append(Span(_unsafeElements: batch.bytes(of: event)), part: part) }
        continue
      }
      if skipped.skips(event) || event.space > XMLSpace.spreadsheet { continue }
      let word = XMLWord.byIndex[Int(event.name)]
      if event.kind == PartStream.end {
        if word == .rPh { rich.isPhonetic = false }
        if word == .si { try add(rich.take().span) }
      } else if event.kind == PartStream.start {
        if word == .rPh { rich.isPhonetic = true }
        if word == .sst { isInTable = true }
        // A text outside items belongs to none.
        if word == .si { rich.clear() }
      }
    }
  }

  private mutating func add(_ text: Span<UInt8>) throws(ReadError) {
    texts.append(text)
    if texts.count > limits.sharedStrings { throw ReadError(.tooLarge(limit: limits.sharedStrings), part: part) }
  }
}

extension SharedStringsPart {
  static var container: StaticString { "<sst" }
  static var opening: StaticString { "<si" }

  /// `sst`, `si`, `r`, `rPr`, `b`: the scanner takes nothing that is nested deeper.
  private static var deepest: Int { 5 }

  /// Items may come: `sst` is open and nothing else.
  func isBeforeMiddle(depth: Int) -> Bool { isInTable && depth == 1 && !skipped.isSkipping && limits.depth >= Self.deepest }

  mutating func expect(bytes: Int) {}

  mutating func reopening() -> [UInt8] { [] }

  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> ScanResult {
    var at = start
    while true {
      // Blanks are taken with what follows them: at the end of a part libxml2 must see them.
      let mark = at
      PlainMarkup.skipBlanks(bytes, &at)
      let element = at
      guard texts.count < limits.sharedStrings, scanItem(bytes, &at) else {
        return ScanResult(reason: Self.isWhole(bytes, at: element) ? .handsOver : .needsMore, position: mark)
      }
    }
  }

  /// What begins here also ends in the bytes at hand.
  private static func isWhole(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    guard PlainMarkup.stands("<si", bytes, at: start) else { return PlainMarkup.has(6, bytes, from: start) }
    return PlainMarkup.occurs("</si>", bytes, from: start)
  }

  /// One `si`.
  private mutating func scanItem(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    if PlainMarkup.stands("<si/>", bytes, at: at) {
      at += 5
      texts.append(Span())
      return true
    }
    guard PlainMarkup.stands("<si>", bytes, at: at) else { return false }
    at += 4
    // Nearly all items hold one plain text.
    if PlainMarkup.stands("<t>", bytes, at: at) {
      var end = at + 3
      if let text = PlainMarkup.text(bytes, &end), text.isPlain, PlainMarkup.stands("</t></si>", bytes, at: end),
        text.range.count <= limits.textCharacters
      {
        texts.append(bytes.extracting(text.range))
        at = end + 9
        return true
      }
    }
    let isRead = rich.scan(bytes, &at, until: "</si>", &scratch)
    let text = rich.take()
    if isRead { texts.append(text.span) }
    return isRead
  }
}
