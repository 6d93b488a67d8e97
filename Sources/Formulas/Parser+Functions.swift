// Functions and aggregates of a formula.

extension Parser {
  static let functionNames = ["DAYS", "ABS", "ROUND", "IF", "DATE"] + Aggregate.Function.allCases.map(\.rawValue)

  mutating func call(_ name: String) throws(FormulaError) -> Parsed {
    let start = token.range
    let function = name.uppercased()
    let aggregate = Aggregate.Function(rawValue: function)
    if aggregate == nil, !Self.functionNames.contains(function) { throw unknownFunction(name) }
    if aggregate != nil, isOverRows {
      throw FormulaError(purpose == .formula ? .aggregateInsideAggregate(function) : .aggregateInCondition(function), at: start)
    }
    advance()
    advance()
    try enter(at: start)
    let expression: Expression
    switch function {
    case "DAYS": expression = try days()
    case "ABS": expression = .absolute(try argument(of: function, [.number]))
    case "ROUND": expression = try round()
    case "IF": expression = try choice()
    case "DATE": expression = try date(from: start.lowerBound)
    default: expression = try call(aggregate ?? .count)
    }
    try expect(.close, .closingBracket)
    leave()
    return Parsed(meaning: .value(expression), range: start.lowerBound..<lastEnd)
  }

  private mutating func call(_ function: Aggregate.Function) throws(FormulaError) -> Expression {
    isOverRows = true
    named = []
    var argument: Expression?
    if !isAt(.where) {
      switch function {
      case .count: argument = try counted()
      case .minimum, .maximum: argument = try self.argument(of: function.rawValue, [.number, .date])
      case .sum, .average, .median: argument = try self.argument(of: function.rawValue, [.number])
      }
    } else if function != .count {
      throw unexpected(.value, habit: .nothingBeforeWhere(function))
    }
    let filter = take(.where) ? try condition() : nil
    if token.kind == .separator, decimalComma == nil {
      if filter == nil { throw unexpected(.closingBracket, habit: .conditionAfterSeparator(function)) }
      throw FormulaError(.expected(.closingBracket, found: written(token.range)), at: token.range, suggestion: Token.Keyword.and.rawValue)
    }
    isOverRows = false
    let aggregate = Aggregate(function: function, argument: argument, filter: filter, columns: named.sorted())
    return .aggregate(index(of: aggregate), aggregate.type)
  }

  /// What COUNT counts without WHERE.
  private mutating func counted() throws(FormulaError) -> Expression {
    // `COUNT()` and `COUNT(*)` mean all rows elsewhere.
    if token.kind == .close || token.kind == .times && following.kind == .close {
      let end = token.kind == .close ? token : following
      throw FormulaError(
        .expected(.whereOrValue, found: written(token.range)), at: tokens[position - 2].range.lowerBound..<end.range.upperBound,
        suggestion: "COUNT(WHERE TRUE)")
    }
    let parsed = try any()
    if case .condition = parsed.meaning {
      throw FormulaError(
        .conditionAsValue, at: parsed.range, suggestion: "WHERE " + written(parsed.range), habit: .conditionWithoutWhere)
    }
    return try value(parsed).value
  }

  private mutating func argument(of function: String, _ types: [ValueType]) throws(FormulaError) -> Expression {
    let argument = try value(try any())
    if !types.contains(argument.type) {
      throw FormulaError(
        .argumentType(function: function, found: argument.type), at: argument.range, suggestion: columnInQuotes(argument.value))
    }
    return argument.value
  }

  private mutating func days() throws(FormulaError) -> Expression {
    let end = try argument(of: "DAYS", [.date])
    try separate(partsOf: "DAYS")
    return .days(end: end, start: try argument(of: "DAYS", [.date]))
  }

  private mutating func round() throws(FormulaError) -> Expression {
    let number = try argument(of: "ROUND", [.number])
    try separate(partsOf: "ROUND")
    let start = token.range.lowerBound
    let sign = take(.minus) ? -1 : 1
    guard case .number(let places, isWhole: true) = token.kind, places <= Double(Formula.maximumPlaces) else {
      throw FormulaError(.roundNeedsPlaces, at: start..<token.range.upperBound)
    }
    advance()
    return .round(number, places: sign * Int(places))
  }

  private mutating func choice() throws(FormulaError) -> Expression {
    let criterion = try condition()
    try separate(partsOf: "IF")
    let then = try value(try any())
    try separate(partsOf: "IF")
    let otherwise = try value(try any())
    for branch in [then, otherwise] where branch.type == .codeList { throw FormulaError(.codeListCompared, at: branch.range) }
    if then.type != otherwise.type {
      let range = then.range.lowerBound..<otherwise.range.upperBound
      throw FormulaError(.branchesOfTwoTypes(then.type, otherwise.type), at: range)
    }
    return .choice(criterion, then: then.value, otherwise: otherwise.value)
  }

  private mutating func date(from start: Int) throws(FormulaError) -> Expression {
    var parts: [Int] = []
    for index in 0..<3 {
      if index > 0 { try separate(partsOf: "DATE") }
      // Beyond this no part of a date exists, and `Int` could not hold it.
      guard case .number(let part, isWhole: true) = token.kind, part < 1e9 else {
        throw FormulaError(.dateNeedsWholeLiterals, at: token.range)
      }
      parts.append(Int(part))
      advance()
    }
    guard let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
      let end = token.kind == .close ? token.range.upperBound : lastEnd
      // `DATE(31; 3; 2026)` is the order in which people say it.
      let turned = token.kind == .close ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
      throw FormulaError(
        .impossibleDate(year: parts[0], month: parts[1], day: parts[2]), at: start..<end,
        suggestion: turned.map { "DATE(\($0.year); \($0.month); \($0.day))" }, habit: turned == nil ? nil : .dateLiteral)
    }
    return .date(day)
  }
}
