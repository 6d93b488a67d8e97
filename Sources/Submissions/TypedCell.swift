// What a cell of a template holds: a value of its column, or what somebody typed instead.

package import Formulas

/// A cell as it is given back to people.
package enum TypedCell: Hashable, Sendable {
  case empty
  /// Not empty.
  case text(String)
  /// Finite.
  case number(Double)
  case date(Day)
  case boolean(Bool)
  /// `#REF!`, `#N/A` …
  case error(String)
  /// A formula whose value was never stored.
  case uncalculated

  /// A cell of a typed column.
  package init(_ column: Column, _ row: Int) {
    switch column {
    case .numbers(let numbers): self = numbers[row].isFinite ? .number(numbers[row]) : .empty
    case .money(let sen): self = sen[row] == Column.emptyMoney ? .empty : .number(Double(sen[row]) / 100)
    case .days(let days): self = days[row] == Column.emptyDay ? .empty : .date(Day(number: days[row]))
    case .texts(let texts), .codeLists(let texts): self = texts[row].map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    case .booleans(let flags): self = flags[row] == Column.emptyBoolean ? .empty : .boolean(flags[row] == 1)
    }
  }
}
