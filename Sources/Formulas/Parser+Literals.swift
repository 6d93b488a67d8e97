// What was probably meant where a literal of another type is compared with a column.

extension Parser {
  /// The error for a comparison of two types. Where the right side can be written as the left side's type, it alone is marked.
  func unlike(_ left: Placed, _ right: Placed) -> FormulaError {
    let kind = FormulaError.Kind.unlikeTypes(left.type, right.type)
    let text = written(right.range)
    let bare = text.trimmingQuotes
    if right.type == .text, bare.isEmpty {
      return FormulaError(kind, at: left.range.lowerBound..<right.range.upperBound, habit: .emptiness)
    }
    var habit: FormulaHabit?
    var suggestion: String?
    switch (left.type, right.type) {
    case (.date, .text), (.date, .number):
      habit = .dateLiteral
      suggestion = Self.date(bare).map { "DATE(\($0.year); \($0.month); \($0.day))" }
    case (.number, .text):
      habit = .numberInQuotes
      suggestion = Self.number(bare)
    case (.boolean, .text), (.boolean, .number):
      habit = .truthLiteral
      suggestion = Self.truth(bare)
    case (.text, .number):
      habit = .quotes
      suggestion = Printer.quoted(text)
    default: break
    }
    let range = left.range.lowerBound..<right.range.upperBound
    guard suggestion != nil else { return FormulaError(kind, at: range, habit: habit == .dateLiteral ? habit : nil) }
    return FormulaError(kind, at: right.range, suggestion: suggestion, habit: habit)
  }

  /// Whether a number or text just read stands alone after AND or OR: `a = "x" OR "y"`.
  func isHalfComparison(_ value: Expression) -> Bool {
    guard position >= 2, [.keyword(.and), .keyword(.or)].contains(tokens[position - 2].kind) else { return false }
    switch value {
    case .number, .text: return true
    default: return false
    }
  }

  /// `31/03/2026`, `2026-03-31`.
  private static func date(_ text: String) -> Day? {
    let written = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let parts = written.compactMap { Int($0.filter { $0 != " " }) }
    guard written.count == 3, parts.count == 3 else { return nil }
    return parts[0] > 31 ? Day(year: parts[0], month: parts[1], day: parts[2]) : Day(year: parts[2], month: parts[1], day: parts[0])
  }

  /// A number as formulas write it.
  private static func number(_ text: String) -> String? {
    guard let tokens = try? Lexer.tokens(of: text), tokens.count == 2, case .number = tokens[0].kind else { return nil }
    return text
  }

  private static func truth(_ text: String) -> String? {
    switch TextKey.fold(text) {
    case "ya", "benar", "true", "1": "TRUE"
    case "tidak", "salah", "false", "0": "FALSE"
    default: nil
    }
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    hasPrefix("\"") && hasSuffix("\"") && utf8.count >= 2 ? String(dropFirst().dropLast()) : self
  }
}
