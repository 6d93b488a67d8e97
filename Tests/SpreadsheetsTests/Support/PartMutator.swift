// Spoils a part of XML in the ways in which a spoilt part may still look like one.

import TestKit

/// Random changes that a seed decides.
struct PartMutator {
  /// Harmless in the right place: put before or behind a tag.
  private static let elements = [
    "<c/>", "<c><v>7</v></c>", "<v/>", "<v>1</v>", "<row/>", "<row r=\"3\"/>", "<is><t>i</t></is>", "<t>t</t>", "<t/>", "<r><t>r</t></r>",
    "<b/>", "<f>1</f>",
    "<f/>", "<si/>", "<si><t>s</t></si>", "<x/>", "<x:c xmlns:x=\"urn:x\"/>", "<rPh><t>p</t></rPh>", "<extLst><c/></extLst>", "&amp;",
    "&#65;", "&#13;", "<!-- n -->",
    "<![CDATA[d]]>", "<?x?>", "\r", "\n", " ", "1", "9", ".", "-", "e", "é", "_x0041_", ">", "</row><row>", "</c><c>",
    "</sheetData><sheetData>", "</si><si>",
  ].map { Array($0.utf8) }
  /// Put where a start tag ends.
  private static let attributes = [
    " r=\"B2\"", " r=\"3\"", " r='2'", " s=\"1\"", " s=\"12345678\"", " t=\"s\"", " t=\"str\"", " t=\"inlineStr\"", " t=\"b\"",
    " hidden=\"1\"", " xmlns=\"urn:x\"", " x:r=\"1\"",
    " cm=\"1\"", " a=\"&lt;>\"", " ", "\n", " xml:space=\"preserve\"",
  ].map { Array($0.utf8) }
  /// Put anywhere.
  private static let scraps = [
    "<c", "<c>", "</c>", "<v>", "</v>", "<row", "<row>", "</row>", "<is>", "</is>", "<t>", "</t>", "<r>", "</r>", "<rPr>", "</rPr>", "<f>",
    "</f>", "<si>", "</si>", "</sheetData>",
    "</sst>", "&x;", "&", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x>", "<", "/", "\"", "'", "=",
  ].map { Array($0.utf8) }

  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// The part with one to three changes behind its first `spared` bytes.
  mutating func mutated(_ part: [UInt8], spared: Int) -> [UInt8] {
    var bytes = part
    for _ in 0...Int.random(in: 0..<6, using: &random) / 3 {
      let at = Int.random(in: min(spared, bytes.count)...bytes.count, using: &random)
      let rest = bytes.count - at
      let length = min(rest, Int.random(in: 1...12, using: &random))
      switch Int.random(in: 0..<12, using: &random) {
      case 0: if rest > 0 { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
      case 1: if rest > 0 { bytes[at] = UInt8.random(in: 0...255, using: &random) }
      case 2: bytes.removeSubrange(at..<(at + length))
      case 3: bytes.insert(contentsOf: bytes[at..<(at + length)], at: Int.random(in: at...bytes.count, using: &random))
      case 4: bytes.insert(contentsOf: pick(Self.scraps), at: at)
      case 5: bytes.replaceSubrange(at..<(at + length), with: pick(Self.scraps))
      case 6...8: bytes.insert(contentsOf: pick(Self.attributes), at: bytes[at...].firstIndex { $0 == UInt8(ascii: ">") } ?? at)
      default: bytes.insert(contentsOf: pick(Self.elements), at: bytes[at...].firstIndex { $0 == UInt8(ascii: "<") } ?? at)
      }
    }
    return bytes
  }

  private mutating func pick(_ pieces: [[UInt8]]) -> [UInt8] { pieces[Int.random(in: 0..<pieces.count, using: &random)] }
}
