// From tokens to a checked tree: the grammar of the formula language, lowest precedence first.

/// A recursive descent that checks names and types as it goes. `Formula.maximumDepth` bounds its recursion.
struct Parser {
  let schema: TableSchema
  /// What the text may be: a formula over aggregates, or a condition over one row.
  let purpose: Purpose
  private(set) var aggregates: [Aggregate] = []
  /// True inside an aggregate, and everywhere in a condition.
  var isOverRows: Bool
  /// The columns named since the innermost aggregate began.
  var named: Set<Int> = []

  /// While the right side of a comparison is read: the type of its left side.
  var comparedType: ValueType?

  let tokens: [Token]
  private(set) var position = 0
  private let source: [UInt8]
  private var depth = 0

  enum Purpose { case formula, condition }

  /// What brackets may hold: a value or a condition; the context says which of them is wanted.
  struct Parsed {
    enum Meaning {
      case value(Expression)
      case condition(Criterion)
    }

    var meaning: Meaning
    var range: Range<Int>
  }

  /// A value with its place.
  struct Placed {
    let value: Expression
    let range: Range<Int>
    var type: ValueType { value.type }
  }

  init(_ text: String, schema: TableSchema, purpose: Purpose) throws(FormulaError) {
    tokens = try Lexer.tokens(of: text)
    source = Array(text.utf8)
    self.schema = schema
    self.purpose = purpose
    isOverRows = purpose == .condition
  }

  /// The whole text, with nothing left over.
  mutating func whole() throws(FormulaError) -> Parsed {
    if token.kind == .end { throw FormulaError(.nothing, at: token.range) }
    let parsed = try any()
    if token.kind != .end { throw unexpected(.end) }
    return parsed
  }

  // MARK: Conditions, from OR to NOT

  mutating func any() throws(FormulaError) -> Parsed {
    let first = try all()
    if !isAt(.or) { return first }
    var criteria = [try condition(first)]
    var range = first.range
    while take(.or) {
      let next = try all()
      criteria.append(try condition(next))
      range = range.lowerBound..<next.range.upperBound
    }
    return Parsed(meaning: .condition(.any(criteria)), range: range)
  }

  private mutating func all() throws(FormulaError) -> Parsed {
    let first = try negation()
    if !isAt(.and) { return first }
    var criteria = [try condition(first)]
    var range = first.range
    while take(.and) {
      let next = try negation()
      criteria.append(try condition(next))
      range = range.lowerBound..<next.range.upperBound
    }
    return Parsed(meaning: .condition(.all(criteria)), range: range)
  }

  private mutating func negation() throws(FormulaError) -> Parsed {
    let start = token.range
    if !take(.not) { return try comparison() }
    try enter(at: start)
    let operand = try negation()
    leave()
    let criterion = Criterion.not(try condition(operand))
    return Parsed(meaning: .condition(criterion), range: start.lowerBound..<operand.range.upperBound)
  }

  // MARK: What a part means

  func value(_ parsed: Parsed) throws(FormulaError) -> Placed {
    guard case .value(let value) = parsed.meaning else { throw FormulaError(.conditionAsValue, at: parsed.range) }
    return Placed(value: value, range: parsed.range)
  }

  mutating func condition() throws(FormulaError) -> Criterion {
    let parsed = try any()
    return try condition(parsed)
  }

  func condition(_ parsed: Parsed) throws(FormulaError) -> Criterion {
    switch parsed.meaning {
    case .condition(let criterion): return criterion
    case .value(let value):
      if value.type != .boolean {
        // What follows a value as if it compared it, `hps KOSONG`, is what is wrong.
        if parsed.range.upperBound == lastEnd, lacksOperator { throw unexpected(.comparison) }
        throw FormulaError(.notACondition(value.type), at: parsed.range, habit: isHalfComparison(value) ? .halfComparison : nil)
      }
      return .truth(value)
    }
  }

  // MARK: Tokens

  var token: Token { tokens[position] }
  var following: Token { tokens[min(position + 1, tokens.count - 1)] }
  /// Where the last token ended.
  var lastEnd: Int { position == 0 ? 0 : tokens[position - 1].range.upperBound }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  func isAt(_ keyword: Token.Keyword) -> Bool { token.kind == .keyword(keyword) }

  mutating func take(_ keyword: Token.Keyword) -> Bool { take(.keyword(keyword)) }

  mutating func take(_ kind: Token.Kind) -> Bool {
    if token.kind != kind { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind, _ expectation: FormulaError.Expectation, habit: FormulaHabit? = nil) throws(FormulaError) {
    if !take(kind) { throw unexpected(expectation, habit: habit) }
  }

  /// The separator before a function's next part.
  mutating func separate(partsOf function: String) throws(FormulaError) {
    try expect(.separator, .separator, habit: token.kind == .close ? .missingPart(of: function) : nil)
  }

  /// A piece of the text as given.
  func written(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  mutating func enter(at range: Range<Int>) throws(FormulaError) {
    depth += 1
    if depth > Formula.maximumDepth { throw FormulaError(.tooDeep, at: range) }
  }

  mutating func leave() { depth -= 1 }

  /// The index of an aggregate among the formula's; one that is there already is computed once.
  mutating func index(of aggregate: Aggregate) -> Int {
    if let index = aggregates.firstIndex(of: aggregate) { return index }
    aggregates.append(aggregate)
    return aggregates.count - 1
  }
}
