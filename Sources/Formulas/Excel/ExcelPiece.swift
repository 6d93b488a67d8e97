// A part of an Excel formula that is being put together: its text and what it needs to be a value.

/// Excel takes an empty cell for 0 and shows errors where the formula language has empty: a piece remembers both until it is used.
struct ExcelPiece {
  /// Binding strengths of Excel's operators, loosest first.
  enum Level: Int {
    case comparison, sum, product, sign, primary
  }

  var text: String
  var level: Level
  /// Cells that must not be empty for the text to mean something.
  var needs: [String]
  /// May end in an error value, which means empty.
  var canFail: Bool
  /// May be an empty text, which means empty.
  var canBeBlank: Bool

  init(_ text: String, _ level: Level = .primary, needs: [String] = [], canFail: Bool = false, canBeBlank: Bool = false) {
    self.text = text
    self.level = level
    self.needs = needs
    self.canFail = canFail
    self.canBeBlank = canBeBlank
  }

  /// In brackets when it binds less tightly than `level`.
  func text(above level: Level) -> String { self.level.rawValue < level.rawValue ? "(\(text))" : text }

  /// A piece made of this one and others by an operator or function, which fails on what is blank.
  func with(_ others: [ExcelPiece] = [], text: String, _ level: Level, canFail: Bool = false) -> ExcelPiece {
    let all = [self] + others
    return ExcelPiece(
      text, level, needs: all.flatMap(\.needs).unique,
      canFail: canFail || all.contains { $0.canFail || $0.canBeBlank })
  }

  /// The value, or an empty text.
  var value: String { ExcelPiece.choice(ExcelPiece.all(needs.map { "\($0)<>\"\"" }), safe, "\"\"") }

  /// The text without errors, as a value: an error becomes an empty text.
  var safe: String { canFail ? "IFERROR(\(text),\"\")" : text }

  /// `IF`, or the first value alone where nothing is asked.
  static func choice(_ condition: String?, _ then: String, _ otherwise: String) -> String {
    guard let condition else { return then }
    return "IF(\(condition),\(then),\(otherwise))"
  }

  /// All of some conditions; nil where there is none. A function takes 255 arguments at most.
  static func all(_ conditions: [String]) -> String? { joined(conditions.unique, "AND") }

  static func any(_ conditions: [String]) -> String? { joined(conditions, "OR") }

  private static func joined(_ conditions: [String], _ function: String) -> String? {
    if conditions.count <= 1 { return conditions.first }
    if conditions.count <= ExcelLimits.arguments { return "\(function)(\(conditions.joined(separator: ",")))" }
    let groups = stride(from: 0, to: conditions.count, by: ExcelLimits.arguments).map { start in
      joined(Array(conditions[start..<min(start + ExcelLimits.arguments, conditions.count)]), function) ?? ""
    }
    return joined(groups, function)
  }
}

extension [String] {
  /// Each once, in the order of first appearance.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
