// One cell of a table in a test, written as a literal.

import Formulas

enum TestCell: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  case number(Double)
  case text(String)
  case day(Int, Int, Int)

  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(stringLiteral value: String) { self = .text(value) }

  var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  var day: Day? {
    if case .day(let year, let month, let day) = self { return Day(year: year, month: month, day: day) }
    return nil
  }
}

/// Cells by key of their column; with an error the row has that galat.
struct TestRow: ExpressibleByDictionaryLiteral {
  var cells: [String: TestCell]
  var error: String?

  init(dictionaryLiteral elements: (String, TestCell)...) { cells = Dictionary(elements) { first, _ in first } }

  func bad(_ code: String) -> TestRow {
    var row = self
    row.error = code
    return row
  }
}
