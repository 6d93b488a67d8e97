// What a person typed into one cell of a test, written as a literal.

package enum Typed: Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  case text(String)
  case number(Double)
  /// A number under a number format, such as 0,29 under `0%`.
  case formatted(Double, String)
  /// A real date cell.
  case day(Int, Int, Int)
  case boolean(Bool)
  case error(String)
  /// A formula without a stored value.
  case formula

  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(Double(value)) }
  package init(floatLiteral value: Double) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }

  /// In words for docs/temuan.md.
  package var words: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number): Self.spelt(number)
    case .formatted(let number, let format): "\(Self.spelt(number)) berformat \(format)"
    case .day(let year, let month, let day): "tanggal \(day)/\(month)/\(year)"
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .error(let code): code
    case .formula: "rumus tanpa hasil tersimpan"
    }
  }

  private static func spelt(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : number.description.replacing(".", with: ",")
  }
}
