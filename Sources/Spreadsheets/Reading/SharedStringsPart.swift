// The table of texts that the cells of a workbook share.

import CXML

/// Reads `xl/sharedStrings.xml` once; cells then share its strings.
enum SharedStringsPart {
  /// nil where the archive has no such part.
  static func read(_ part: String, _ package: WorkbookPackage) throws(ReadError) -> [String]? {
    let limits = package.limits
    guard let stream = try PartStream(part, of: package.archive, limit: limits.otherPartBytes, limits: limits) else { return nil }
    var texts: [String] = []
    var skipped = SkippedParts()
    var rich = RichText(limit: limits.textCharacters)
    while let batch = try stream.next() {
      for event in batch.events {
        if event.kind == PartStream.textKind {
          if !skipped.isSkipping { try rich.append(batch.bytes(of: event), part: part) }
          continue
        }
        if skipped.skips(event) || event.space > XMLSpace.spreadsheet { continue }
        let word = XMLWord.byIndex[Int(event.name)]
        if event.kind == PartStream.end {
          if word == .rPh { rich.isPhonetic = false }
          if word == .si {
            texts.append(rich.take())
            if texts.count > limits.sharedStrings { throw ReadError(.tooLarge(limit: limits.sharedStrings), part: part) }
          }
        } else if event.kind == PartStream.start, word == .rPh {
          rich.isPhonetic = true
        }
      }
    }
    return texts
  }
}

/// A text put together from its runs, without the readings above East Asian characters.
struct RichText {
  var isPhonetic = false
  private var text = ""
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, part: String) throws(ReadError) {
    if isPhonetic { return }
    let run = EscapedText.decode(bytes)
    if text.isEmpty {
      text = run
    } else {
      text += run
    }
    if text.utf8.count > limit, text.utf16.count > limit { throw ReadError(.textTooLong, part: part) }
  }

  /// The whole text; empty afterwards.
  mutating func take() -> String {
    let whole = text
    text = ""
    isPhonetic = false
    return whole
  }
}
