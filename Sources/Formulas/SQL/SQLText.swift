// A piece of SQL with what must be known to build on it.

/// An expression or a condition as text.
struct SQLText {
  /// Binding strengths, loosest first.
  enum Level: Int, Comparable {
    case or, and, not, comparison, sum, product, sign, primary

    static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  var text: String
  var level = Level.primary
  /// Levels of brackets, functions and CASE.
  var depth = 0
  /// The first stage of named steps that knows all its names; see `SQLPrinter.steps`.
  var stage = 0
  /// Of a number.
  var magnitude = Magnitude.any
  /// A bare literal, which PostgreSQL takes for a decimal number until something makes it a double.
  var isLiteral = false

  /// In brackets when it binds less tightly than `level`.
  func fenced(_ level: Level) -> String { self.level < level ? "(\(text))" : text }
}
