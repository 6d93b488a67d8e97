// The table of shared texts gives back what was put in, whatever the lengths.

import Testing

@testable import Spreadsheets

struct TextTableTests {
  /// Texts whose lengths run through `lengths` in an order that puts every length at every place of a group.
  private func expectAllBack(_ lengths: [Int]) {
    var table = TextTable()
    var texts: [[UInt8]] = []
    for (index, length) in (lengths + lengths.reversed() + lengths.dropFirst(3) + lengths).enumerated() {
      let text = (0..<length).map { UInt8(truncatingIfNeeded: 33 + ($0 + index) % 90) }
      table.append(text.span)
      texts.append(text)
    }
    #expect(table.count == texts.count)
    for index in texts.indices { #expect(Array(table.bytes[table.range(of: index)]) == texts[index], "text \(index)") }
  }

  @Test func shortTexts() { expectAllBack(Array(0...254)) }

  @Test func longAmongShort() { expectAllBack([0, 3, 254, 255, 256, 1, 90_000, 2, 7, 255, 0]) }

  @Test func longestPossibleGroup() { expectAllBack(Array(repeating: 254, count: 33)) }
}
