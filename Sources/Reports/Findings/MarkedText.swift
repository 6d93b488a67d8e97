// A line of a person's text with a place marked under it, for terminals.

/// The text on one line, and `^~~~` under the piece that is meant. Long texts are shown around the place, with … where something is left out.
package struct MarkedText: Equatable, Sendable {
  /// Columns that fit beside the indentation on a terminal of 80.
  static let width = 70
  /// Columns kept before the place where the text is cut on the left.
  private static let before = 24

  package let line: String
  package let marks: String

  package var lines: [String] { [line, marks] }

  /// - Parameter piece: UTF-8 offsets in `text`; empty marks the place before its start.
  package init(_ text: String, piece: Range<Int>) {
    var glyphs: [Glyph] = []
    var offset = 0
    for character in text {
      let size = character.utf8.count
      // An empty piece at this character, or any overlap with it.
      let isMarked = offset < piece.upperBound && offset + size > piece.lowerBound || piece.isEmpty && piece.lowerBound == offset
      glyphs.append(Glyph(character, isMarked: isMarked))
      offset += size
    }
    // A place at the end stands after the text.
    if !glyphs.contains(where: \.isMarked) { glyphs.append(Glyph(" ", isMarked: true)) }
    let start = glyphs.firstIndex(where: \.isMarked) ?? 0
    let window = Self.window(glyphs, around: start)
    let head = window.lowerBound > 0 ? "…" : ""
    let tail = window.upperBound < glyphs.count ? "…" : ""
    var line = head
    var marks = String(repeating: " ", count: head.count)
    for glyph in glyphs[window] {
      line += glyph.text
      let sign = glyph.isMarked ? "~" : " "
      marks += String(repeating: sign, count: glyph.width)
    }
    if let first = marks.firstIndex(of: "~") { marks.replaceSubrange(first...first, with: "^") }
    self.line = Self.withoutTrailingSpace(line + tail)
    self.marks = Self.withoutTrailingSpace(marks)
  }

  /// The same place in code points.
  package static func codePoints(of piece: Range<Int>, in text: String) -> Range<Int> {
    func count(_ offset: Int) -> Int { String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count }
    return count(piece.lowerBound)..<count(piece.upperBound)
  }

  private struct Glyph {
    let text: String
    let width: Int
    let isMarked: Bool

    init(_ character: Character, isMarked: Bool) {
      self.isMarked = isMarked
      if character.isWhitespace {
        // Tabs and line breaks of a cell are blanks on one line.
        (text, width) = (" ", 1)
      } else if Self.isInvisible(character) {
        (text, width) = ("\u{FFFD}", 1)
      } else {
        text = oneLine(String(character))
        width = Self.isWide(character) ? 2 : 1
      }
    }

    /// A mark without a letter of its own: it must be seen where it is what is wrong.
    private static func isInvisible(_ character: Character) -> Bool {
      switch character.unicodeScalars.first?.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, nil: true
      default: false
      }
    }

    /// East Asian wide signs and emoji take two columns on a terminal.
    private static func isWide(_ character: Character) -> Bool {
      character.unicodeScalars.contains { $0.properties.isEmojiPresentation || isWide($0) || $0.value == 0xFE0F }
    }

    /// The blocks of wide signs of Unicode's East Asian Width.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
        true
      default: false
      }
    }
  }

  /// The glyphs that are shown: all when they fit, else a window that begins a little before the place.
  private static func window(_ glyphs: [Glyph], around start: Int) -> Range<Int> {
    if glyphs.reduce(0, { $0 + $1.width }) <= width { return glyphs.indices }
    // One column at each end may be needed for …
    let room = width - 2
    var lower = start
    var used = 0
    while lower > 0, used + glyphs[lower - 1].width <= before {
      lower -= 1
      used += glyphs[lower].width
    }
    var upper = start
    while upper < glyphs.count, used + glyphs[upper].width <= room {
      used += glyphs[upper].width
      upper += 1
    }
    // Near the end there is room left on the right: show more on the left.
    while lower > 0, upper == glyphs.count, used + glyphs[lower - 1].width <= room {
      lower -= 1
      used += glyphs[lower].width
    }
    return lower..<upper
  }

  private static func withoutTrailingSpace(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
