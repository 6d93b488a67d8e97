// One cell of a book: a value and its role.

package import Formulas

/// What a cell holds.
package enum BookValue: Hashable, Sendable {
  case empty
  case text(String)
  /// Finite.
  case number(Double)
  case date(Day)
  case boolean(Bool)
  /// `#REF!`, `#N/A` …
  case error(String)
  /// A formula that is not known, without a stored value: an error value as soon as a program calculates.
  case uncalculated
  /// A formula without `=`, with English function names and commas, and its computed value.
  indirect case formula(String, BookValue)
  /// The same, computed over arrays.
  indirect case arrayFormula(String, BookValue)
}

/// A value with its role.
package struct BookCell: Hashable, Sendable {
  package var value: BookValue
  package var style: BookStyle

  package init(_ value: BookValue, _ style: BookStyle = .plain) {
    self.value = value
    self.style = style
  }

  /// No cell at all.
  package static let none = BookCell(.empty)

  package static func text(_ text: String, _ style: BookStyle = .body) -> BookCell { BookCell(.text(text), style) }

  /// Empty text is an empty cell with its look.
  package static func optional(_ text: String?, _ style: BookStyle = .body) -> BookCell {
    guard let text, !text.isEmpty else { return BookCell(.empty, style) }
    return BookCell(.text(text), style)
  }

  package static func number(_ number: Double?, _ style: BookStyle) -> BookCell {
    guard let number, number.isFinite else { return BookCell(.empty, style) }
    return BookCell(.number(number), style)
  }

  package static func count(_ count: Int?, _ style: BookStyle = .count) -> BookCell { number(count.map(Double.init), style) }

  package static func date(_ day: Day?, _ style: BookStyle = .date) -> BookCell { BookCell(day.map(BookValue.date) ?? .empty, style) }
}
