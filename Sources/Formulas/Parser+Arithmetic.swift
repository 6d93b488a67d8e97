// Sums, products and signs of a formula, and the types they allow.

extension Parser {
  mutating func sum() throws(FormulaError) -> Parsed {
    let parsed = try product()
    guard token.kind == .plus || token.kind == .minus else { return parsed }
    let first = try value(parsed)
    var type = first.type
    var terms: [Expression.Term] = []
    while token.kind == .plus || token.kind == .minus {
      let isSubtracted = token.kind == .minus
      advance()
      let next = try value(try product())
      let range = first.range.lowerBound..<next.range.upperBound
      switch (type, next.type) {
      case (.number, .number), (.date, .number): break
      case (.date, .date) where isSubtracted: type = .number
      case (.number, .date) where !isSubtracted: type = .date
      default: throw FormulaError(.badArithmetic(sign: isSubtracted ? "-" : "+", left: type, right: next.type), at: range)
      }
      terms.append(Expression.Term(isSubtracted: isSubtracted, value: next.value))
    }
    return Parsed(meaning: .value(.sum(first.value, terms)), range: first.range.lowerBound..<lastEnd)
  }

  private mutating func product() throws(FormulaError) -> Parsed {
    let parsed = try signed()
    guard token.kind == .times || token.kind == .divide else { return parsed }
    let first = try value(parsed)
    var factors: [Expression.Factor] = []
    while token.kind == .times || token.kind == .divide {
      let isDivisor = token.kind == .divide
      advance()
      let next = try value(try signed())
      if first.type != .number || next.type != .number {
        let range = first.range.lowerBound..<next.range.upperBound
        throw FormulaError(.badArithmetic(sign: isDivisor ? "/" : "*", left: first.type, right: next.type), at: range)
      }
      factors.append(Expression.Factor(isDivisor: isDivisor, value: next.value))
    }
    return Parsed(meaning: .value(.product(first.value, factors)), range: first.range.lowerBound..<lastEnd)
  }

  private mutating func signed() throws(FormulaError) -> Parsed {
    let start = token.range
    if !take(.minus) { return try primary() }
    try enter(at: start)
    let operand = try value(try signed())
    leave()
    let range = start.lowerBound..<operand.range.upperBound
    if operand.type != .number { throw FormulaError(.badArithmetic(sign: "-", left: operand.type, right: nil), at: range) }
    return Parsed(meaning: .value(.negative(operand.value)), range: range)
  }
}
