// Expressions of the formula language as SQL expressions.

/// Prints over the rows of a table, or over the values of a formula's aggregates. An empty value is NULL, a date counts as its days
/// since 1970, a text as its fold.
struct SQLPrinter {
  /// SQLite's parser holds 100 unfinished symbols, of which one level of an expression takes up to six: deeper ones are named.
  static let maximumDepth = 8

  let dialect: SQLDialect
  private let columns: [SQLColumn]
  private let aggregates: [SQLText]
  /// Parts of deep expressions that get a name, by stage: a stage names parts that know the names of earlier stages.
  private(set) var steps: [[String]] = []
  private(set) var namesMonth = false
  private var stepCount = 0

  init(_ dialect: SQLDialect, columns: [SQLColumn]) {
    self.dialect = dialect
    self.columns = columns
    aggregates = []
  }

  init(_ dialect: SQLDialect, aggregates: [SQLText]) {
    self.dialect = dialect
    columns = []
    self.aggregates = aggregates
  }

  // MARK: Building

  /// The text as part of a larger one: named when it is too deep to be written there.
  mutating func operand(_ part: SQLText, _ level: SQLText.Level = .or) -> SQLText {
    guard part.depth >= Self.maximumDepth else {
      var part = part
      part.text = part.fenced(level)
      part.level = max(part.level, level)
      return part
    }
    stepCount += 1
    let name = "langkah_\(stepCount)"
    while steps.count <= part.stage { steps.append([]) }
    steps[part.stage].append("\(part.text) AS \(name)")
    return SQLText(text: name, stage: part.stage + 1, magnitude: part.magnitude)
  }

  /// A text around `parts`, one level deeper than they are.
  func around(_ parts: [SQLText], _ text: String, _ level: SQLText.Level = .primary, _ magnitude: Magnitude = .any) -> SQLText {
    SQLText(
      text: text, level: level, depth: (parts.map(\.depth).max() ?? 0) + 1, stage: parts.map(\.stage).max() ?? 0, magnitude: magnitude)
  }

  func literal(_ number: Double) -> SQLText {
    if number.isNaN { return SQLText(text: dialect.asDouble("NULL"), magnitude: Magnitude(of: 0)) }
    return SQLText(text: dialect.number(number + 0), magnitude: Magnitude(of: number), isLiteral: true)
  }

  // MARK: Numbers and dates

  /// A number, or a date as its days since 1970.
  mutating func value(_ expression: Expression) -> SQLText {
    if let constant = expression.constant { return literal(constant) }
    switch expression {
    case .column(let column): return columns[column.index].type == .date ? days(expression) : number(of: columns[column.index])
    case .monthStart, .monthEnd: return days(expression)
    case .aggregate(let index, _): return aggregates[index]
    case .negative(let part):
      let inner = operand(value(part), .primary)
      return around([inner], "-" + inner.text, .sign, inner.magnitude)
    case .absolute(let part):
      let inner = operand(value(part))
      return around([inner], "abs(\(inner.text))", .primary, inner.magnitude)
    case .sum(let first, let terms): return sum(first, terms)
    case .product(let first, let factors):
      return factors.reduce(value(first)) { left, factor in
        let right = value(factor.value)
        return factor.isDivisor ? quotient(left, right) : product(left, right)
      }
    case .days(let end, let start): return difference(end, start)
    case .round(let part, let places): return rounded(value(part), places: places)
    case .choice(let criterion, let then, let otherwise):
      var branch = value(then)
      let other = value(otherwise)
      // Two literals would make a decimal number of PostgreSQL's, which divides and overflows in its own way.
      if branch.isLiteral, other.isLiteral { branch = around([], dialect.asDouble(branch.text), .primary, branch.magnitude) }
      return choice(criterion, branch, other)
    case .number, .text, .boolean, .date: preconditionFailure("a literal has a known value")
    }
  }

  private mutating func choice(_ criterion: Criterion, _ then: SQLText, _ otherwise: SQLText) -> SQLText {
    let (condition, then, otherwise) = (operand(condition(criterion)), operand(then), operand(otherwise))
    return around(
      [condition, then, otherwise], "CASE WHEN \(condition.text) THEN \(then.text) ELSE \(otherwise.text) END", .primary,
      then.magnitude.union(otherwise.magnitude))
  }

  private func number(of column: SQLColumn) -> SQLText {
    let name = SQLDialect.name(column.name)
    guard column.type == .money else { return SQLText(text: name, magnitude: column.magnitude) }
    let rupiah = dialect == .sqlite ? "\(name) / 100.0" : "\(dialect.asDouble(name)) / 100"
    return SQLText(text: rupiah, level: .product, depth: 1, magnitude: .rupiah)
  }

  /// A date as the database writes it; nil where it is computed.
  mutating func plainDay(_ expression: Expression) -> String? {
    switch expression {
    case .column(let column): return SQLDialect.name(columns[column.index].name)
    case .date(let day): return dialect.day(day)
    case .monthStart, .monthEnd:
      namesMonth = true
      return expression == .monthStart ? "\"awal_bulan\"" : "\"akhir_bulan\""
    default: return nil
    }
  }

  private mutating func days(_ expression: Expression) -> SQLText {
    guard let day = plainDay(expression) else { preconditionFailure("a date that is a column or a month is neither") }
    let text = dialect == .sqlite ? "(julianday(\(day)) - 2440587.5)" : dialect.asDouble("\(day) - DATE '1970-01-01'")
    return SQLText(text: text, depth: 1, magnitude: .days)
  }

  /// Days from one date to another, directly where both stand in the database.
  mutating func difference(_ end: Expression, _ start: Expression) -> SQLText {
    let magnitude = Magnitude.days + .days
    if let last = plainDay(end), let first = plainDay(start) {
      let text = dialect == .sqlite ? "(julianday(\(last)) - julianday(\(first)))" : dialect.asDouble("\(last) - \(first)")
      return SQLText(text: text, depth: 1, magnitude: magnitude)
    }
    let (last, first) = (operand(value(end), .sum), operand(value(start), .product))
    return around([last, first], "\(last.text) - \(first.text)", .sum, magnitude)
  }

  // MARK: Texts and booleans

  /// A text as it is compared.
  mutating func folded(_ expression: Expression) -> SQLText {
    switch expression {
    case .text(let text): return SQLText(text: dialect.text(TextKey.fold(text)))
    case .column(let column):
      guard let name = columns[column.index].foldedName else { preconditionFailure("a text column without its fold") }
      return SQLText(text: SQLDialect.name(name))
    case .choice(let criterion, let then, let otherwise): return choice(criterion, folded(then), folded(otherwise))
    default: preconditionFailure("a value that was checked to be a text is none")
    }
  }

  mutating func boolean(_ expression: Expression) -> SQLText {
    switch expression {
    case .boolean(let truth): return SQLText(text: truth ? "TRUE" : "FALSE")
    case .column(let column): return SQLText(text: SQLDialect.name(columns[column.index].name))
    case .choice(let criterion, let then, let otherwise): return choice(criterion, boolean(then), boolean(otherwise))
    default: preconditionFailure("a value that was checked to be a boolean is none")
    }
  }

  /// Any value, for asking whether there is one.
  mutating func presence(_ expression: Expression) -> SQLText {
    if case .column(let column) = expression { return SQLText(text: SQLDialect.name(columns[column.index].name)) }
    switch expression.type {
    case .number, .date: return value(expression)
    case .text, .codeList: return folded(expression)
    case .boolean: return boolean(expression)
    }
  }
}
