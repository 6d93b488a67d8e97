// A place marked under a text: letters of several bytes, wide signs, tabs, and texts that are too long.

import Testing

@testable import Reports

struct MarkedTextTests {
  /// The text with its place between ‹ and ›, and the two lines.
  @Test(arguments: [
    ("SUM(‹pagu›)", "SUM(pagu)", "    ^~~~"), ("1 +‹›", "1 +", "   ^"), ("‹›", "", "^"), ("(‹›1", "(1", " ^"),
    ("é + ‹ü›", "é + ü", "    ^"), ("\"jalan🚧\" ‹@›", "\"jalan🚧\" @", "          ^"), ("\"道路\" ‹@@›", "\"道路\" @@", "       ^~"),
    ("\t‹SUMM›(\n[Pagu])", " SUMM( [Pagu])", " ^~~~"), ("a\r\n‹b›", "a b", "  ^"), ("e\u{301}‹x›", "e\u{301}x", " ^"),
    ("‹\u{200B}›1", "\u{FFFD}1", "^"), ("a ‹\u{1B}[31m›", "a \u{FFFD}[31m", "  ^~~~~"), ("👩‍👩‍👧 ‹x›", "👩‍👩‍👧 x", "   ^"),
  ])
  func aPlaceIsMarked(_ marked: String, _ line: String, _ marks: String) {
    let shown = Self.shown(marked)
    #expect(shown.lines == [line, marks])
  }

  @Test(arguments: [0, 10, 60, 200, 1_000, 1_900, 1_990, 2_000])
  func aLongTextIsShownAroundThePlace(_ place: Int) throws {
    let text = String(repeating: "a+", count: 1_000)
    let shown = MarkedText(text, piece: place..<min(place + 5, 2_000))
    #expect(shown.line.count <= MarkedText.width)
    #expect(shown.marks.count <= MarkedText.width)
    #expect(shown.line.hasPrefix("…") == (place > 24))
    #expect(shown.line.hasSuffix("…") == (place < 1_950))
    let caret = try #require(shown.marks.firstIndex(of: "^")).utf16Offset(in: shown.marks)
    if place < 2_000 { #expect(Array(shown.line)[caret] == (place % 2 == 0 ? "a" : "+")) } else { #expect(caret == shown.line.count) }
  }

  @Test func aLongPlaceEndsWithTheWindow() {
    let shown = MarkedText(String(repeating: "x", count: 300), piece: 100..<300)
    #expect(shown.line == "…" + String(repeating: "x", count: 68) + "…")
    #expect(shown.marks == String(repeating: " ", count: 25) + "^" + String(repeating: "~", count: 43))
  }

  @Test func programsGetThePlaceInCodePoints() {
    let text = "é🚧 SUMM"
    #expect(MarkedText.codePoints(of: 7..<11, in: text) == 3..<7)
  }

  private static func shown(_ marked: String) -> MarkedText {
    let before = marked.split(separator: "‹", omittingEmptySubsequences: false)[0].utf8.count
    let after = marked.split(separator: "›", omittingEmptySubsequences: false)[1].utf8.count
    let text = marked.replacing("‹", with: "").replacing("›", with: "")
    return MarkedText(text, piece: before..<(text.utf8.count - after))
  }
}
