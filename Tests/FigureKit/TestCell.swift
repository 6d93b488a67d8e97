// One cell of a table in a test, written as a literal.

package import Formulas

package enum TestCell: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
  case number(Double)
  case text(String)
  case day(Int, Int, Int)

  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(stringLiteral value: String) { self = .text(value) }

  package var number: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  package var text: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  package var day: Day? {
    if case .day(let year, let month, let day) = self { return Day(year: year, month: month, day: day) }
    return nil
  }
}

/// Cells by key of their column; with an error the row has that galat.
package struct TestRow: ExpressibleByDictionaryLiteral {
  package var cells: [String: TestCell]
  package var error: String?

  package init(dictionaryLiteral elements: (String, TestCell)...) { cells = Dictionary(elements) { first, _ in first } }

  package func bad(_ code: String) -> TestRow {
    var row = self
    row.error = code
    return row
  }
}
