// How many lines a text takes in a cell.

import Testing

@testable import Writers

struct RowFitTests {
  @Test(arguments: [
    ("", 10, 1), ("tepat sepuluh", 13, 1), ("tepat sepuluh", 12, 2), ("satu dua tiga empat", 8, 3), ("satu\ndua\n", 10, 3),
    (String(repeating: "x", count: 25), 10, 3), ("kata " + String(repeating: "x", count: 25), 10, 4), ("ééééé", 5, 1),
  ])
  func linesOfWords(_ text: String, _ capacity: Int, _ expected: Int) {
    #expect(RowFit.lines(of: text, capacity: capacity) == expected)
  }
}
