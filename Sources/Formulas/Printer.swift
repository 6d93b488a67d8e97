// A formula's tree as text in one normal spelling.

/// Canonical printing: keywords in capitals, `;` between arguments, brackets only where the tree needs them.
struct Printer {
  private let aggregates: [Aggregate]
  /// What stands for each aggregate instead of its own text; nil = its text.
  private var names: [String]?

  /// Binding strengths, loosest first.
  private enum Level: Int {
    case or, and, not, comparison, sum, product, sign, primary
  }

  static func text(of expression: Expression, aggregates: [Aggregate]) -> String {
    Printer(aggregates: aggregates).print(expression, above: .or)
  }

  /// With a name in the place of each aggregate.
  static func text(of expression: Expression, naming names: [String]) -> String {
    Printer(aggregates: [], names: names).print(expression, above: .or)
  }

  static func text(of criterion: Criterion, aggregates: [Aggregate]) -> String {
    Printer(aggregates: aggregates).print(criterion, above: .or)
  }

  static func text(of aggregate: Aggregate) -> String { Printer(aggregates: []).print(aggregate) }

  private func print(_ aggregate: Aggregate) -> String {
    var parts: [String] = []
    if let argument = aggregate.argument { parts.append(print(argument, above: .or)) }
    if let filter = aggregate.filter { parts.append("WHERE " + print(filter, above: .or)) }
    return "\(aggregate.function.rawValue)(\(parts.joined(separator: " ")))"
  }

  /// In brackets when it binds less tightly than `level`.
  private func print(_ expression: Expression, above level: Level) -> String {
    let (text, own) = spell(expression)
    return own.rawValue < level.rawValue ? "(\(text))" : text
  }

  private func print(_ criterion: Criterion, above level: Level) -> String {
    let (text, own) = spell(criterion)
    return own.rawValue < level.rawValue ? "(\(text))" : text
  }

  private func spell(_ expression: Expression) -> (String, Level) {
    switch expression {
    case .number(let number): return (Self.text(of: number), .primary)
    case .text(let text): return (Self.quoted(text), .primary)
    case .boolean(let truth): return (truth ? "TRUE" : "FALSE", .primary)
    case .date(let day): return ("DATE(\(day.year); \(day.month); \(day.day))", .primary)
    case .monthStart: return ("AWAL_BULAN", .primary)
    case .monthEnd: return ("AKHIR_BULAN", .primary)
    case .column(let column): return (column.key, .primary)
    case .aggregate(let index, _): return (names?[index] ?? print(aggregates[index]), .primary)
    case .negative(let operand): return ("-" + print(operand, above: .sign), .sign)
    case .sum(let first, let terms):
      // A chain inside a chain of the same level keeps its brackets: it is another tree.
      let rest = terms.map { ($0.isSubtracted ? " - " : " + ") + print($0.value, above: .product) }
      return (print(first, above: .product) + rest.joined(), .sum)
    case .product(let first, let factors):
      let rest = factors.map { ($0.isDivisor ? " / " : " * ") + print($0.value, above: .sign) }
      return (print(first, above: .sign) + rest.joined(), .product)
    case .days(let end, let start): return ("DAYS(\(print(end, above: .or)); \(print(start, above: .or)))", .primary)
    case .absolute(let operand): return ("ABS(\(print(operand, above: .or)))", .primary)
    case .round(let operand, let places): return ("ROUND(\(print(operand, above: .or)); \(places))", .primary)
    case .choice(let criterion, let then, let otherwise):
      let parts = [print(criterion, above: .or), print(then, above: .or), print(otherwise, above: .or)]
      return ("IF(\(parts.joined(separator: "; ")))", .primary)
    }
  }

  private func spell(_ criterion: Criterion) -> (String, Level) {
    switch criterion {
    case .compare(let left, let sign, let right):
      return ("\(print(left, above: .sum)) \(sign.rawValue) \(print(right, above: .sum))", .comparison)
    case .membership(let value, let members, let isNegated):
      let list = members.map { print($0, above: .sum) }.joined(separator: "; ")
      return ("\(print(value, above: .sum)) \(isNegated ? "NOT IN" : "IN") (\(list))", .comparison)
    case .emptiness(let value, let isNegated):
      return ("\(print(value, above: .sum)) IS \(isNegated ? "NOT EMPTY" : "EMPTY")", .comparison)
    case .contains(let value, let part): return ("\(print(value, above: .sum)) CONTAINS \(Self.quoted(part))", .comparison)
    case .truth(let value): return spell(value)
    case .all(let criteria): return (criteria.map { print($0, above: .not) }.joined(separator: " AND "), .and)
    case .any(let criteria): return (criteria.map { print($0, above: .and) }.joined(separator: " OR "), .or)
    case .not(let operand): return ("NOT " + print(operand, above: .not), .not)
    }
  }

  static func text(of number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  static func quoted(_ text: String) -> String {
    if !text.utf8.contains(UInt8(ascii: "\"")) { return "\"" + text + "\"" }
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}
