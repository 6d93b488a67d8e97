// What was probably meant where something else was needed in a formula.

extension Parser {
  /// The error for a token that does not belong here.
  func unexpected(_ expectation: FormulaError.Expectation, habit: FormulaHabit? = nil) -> FormulaError {
    if let (range, number, habit) = decimalComma {
      return FormulaError(.badNumber(written(range)), at: range, suggestion: number, habit: habit)
    }
    let kind = FormulaError.Kind.expected(expectation, found: written(token.range))
    if let habit { return FormulaError(kind, at: token.range, habit: habit) }
    if let (range, constant) = calledConstant { return FormulaError(kind, at: range, suggestion: constant) }
    let meant: (suggestion: String?, habit: FormulaHabit?)
    switch expectation {
    case .value: meant = meantAsValue
    case .empty: meant = meantAsEmpty
    case .textLiteral: meant = meantAsText
    case .end, .closingBracket, .separator, .comparison: meant = meantAsOperator
    case .openingBracket, .whereOrValue: meant = (nil, nil)
    }
    return FormulaError(kind, at: token.range, suggestion: meant.suggestion, habit: meant.habit)
  }

  private var meantAsValue: (String?, FormulaHabit?) {
    switch token.kind {
    case .keyword(.empty): return (nil, .emptiness)
    case .keyword(.and), .keyword(.or): return (nil, following.kind == .open ? .joinedLikeAFunction : nil)
    case .keyword(.where): return (nil, purpose == .condition && position == 0 ? .superfluousWhere : nil)
    default: return (nil, nil)
    }
  }

  private var meantAsEmpty: (String?, FormulaHabit?) {
    guard case .name(let name) = token.kind else { return (nil, token.kind == .end ? nil : .isWithValue) }
    if ForeignName.isEmptiness(name) { return ("EMPTY", nil) }
    if ForeignName.isFilled(name) { return ("NOT EMPTY", nil) }
    if ForeignName.isNegation(name) { return ("NOT", nil) }
    return (TextKey.nearest(to: name, in: [Token.Keyword.empty.rawValue]), nil)
  }

  private var meantAsText: (String?, FormulaHabit?) {
    switch token.kind {
    case .name(let name): return (Printer.quoted(name), .quotes)
    case .number: return (Printer.quoted(written(token.range)), .quotes)
    default: return (nil, nil)
    }
  }

  /// Words that join or compare.
  private static let operators: [Token.Keyword] = [.and, .or, .where, .contains, .is, .in, .not]

  /// Where a value has ended: a word that joins or compares, misspelt or from elsewhere.
  private var meantAsOperator: (String?, FormulaHabit?) {
    switch token.kind {
    case .keyword(.empty): return ("IS EMPTY", nil)
    case .keyword(.not): return following.kind == .keyword(.empty) ? ("IS NOT", nil) : (nil, .misplacedNot)
    case .keyword(.where) where !isOverRows: return (nil, .whereOutside)
    case .name(let name):
      if ForeignName.isEmptiness(name) { return ("IS EMPTY", .emptiness) }
      if ForeignName.isFilled(name) { return ("IS NOT EMPTY", .emptiness) }
      if ForeignName.isNegation(name) { return (isEmptiness(following) ? "IS NOT" : "NOT", nil) }
      if let foreign = ForeignName.joining(name) { return (foreign.suggestion, foreign.habit) }
      return (TextKey.nearest(to: name, in: Self.operators.map(\.rawValue)), nil)
    default: return (nil, nil)
    }
  }

  /// Whether a word stands here that joins nothing: where a value has just ended, it was meant to.
  var lacksOperator: Bool {
    switch token.kind {
    case .name, .keyword(.empty), .keyword(.not): true
    default: false
    }
  }

  private func isEmptiness(_ token: Token) -> Bool {
    if case .name(let name) = token.kind { return ForeignName.isEmptiness(name) }
    return token.kind == .keyword(.empty)
  }

  // MARK: Numbers and constants

  /// `0,5` or `1,250,000` where a separator is one too many: the place, and the number as it is written here.
  var decimalComma: (range: Range<Int>, number: String, habit: FormulaHabit)? {
    guard token.kind == .separator else { return nil }
    // Either this comma itself stands between digits, or, where a semicolon separates, the last comma that does.
    var comma = position
    if written(token.range) != "," {
      guard let last = tokens[..<position].indices.last(where: isBetweenDigits) else { return nil }
      comma = last
    }
    guard isBetweenDigits(comma) else { return nil }
    var (first, last) = (comma - 1, comma + 1)
    while first >= 2, isBetweenDigits(first - 1) { first -= 2 }
    while last + 2 < tokens.count, isBetweenDigits(last + 1) { last += 2 }
    let range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
    let isDecimal = last - first == 2
    return (range, written(range).replacing(",", with: isDecimal ? "." : ""), isDecimal ? .decimalComma : .dressedNumber)
  }

  /// Whether a token is a comma that clings to whole digits on both sides.
  private func isBetweenDigits(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].kind == .separator, written(tokens[index].range) == "," else { return false }
    let (left, right) = (tokens[index - 1], tokens[index + 1])
    guard case .number(_, isWhole: true) = left.kind, case .number(_, isWhole: true) = right.kind else { return false }
    return left.range.upperBound == tokens[index].range.lowerBound && right.range.lowerBound == tokens[index].range.upperBound
  }

  /// `AKHIR_BULAN()`, `TRUE()`: the place, and the word without brackets.
  private var calledConstant: (Range<Int>, String)? {
    guard token.kind == .open, following.kind == .close, position > 0, case .keyword(let keyword) = tokens[position - 1].kind else {
      return nil
    }
    switch keyword {
    case .monthStart, .monthEnd, .true, .false:
      return (tokens[position - 1].range.lowerBound..<following.range.upperBound, keyword.rawValue)
    case .and, .or, .not, .in, .is, .empty, .contains, .where: return nil
    }
  }
}
