// Comparisons of a formula, and what may be compared with what.

extension Parser {
  mutating func comparison() throws(FormulaError) -> Parsed {
    let parsed = try sum()
    guard startsComparison else { return parsed }
    let left = try value(parsed)
    let criterion = try comparison(of: left)
    let range = left.range.lowerBound..<lastEnd
    if startsComparison { throw FormulaError(.chainedComparison, at: range.lowerBound..<token.range.upperBound) }
    return Parsed(meaning: .condition(criterion), range: range)
  }

  private var startsComparison: Bool {
    switch token.kind {
    case .comparison, .keyword(.in), .keyword(.is), .keyword(.contains): true
    case .keyword(.not): following.kind == .keyword(.in)
    default: false
    }
  }

  private mutating func comparison(of left: Placed) throws(FormulaError) -> Criterion {
    if case .comparison(let sign) = token.kind {
      let place = token.range
      advance()
      let right = try compared(with: left)
      if left.type == .codeList, sign == .equal, case .text = right.value {
        let range = left.range.lowerBound..<right.range.upperBound
        throw FormulaError(.codeListCompared, at: range, suggestion: "\(written(left.range)) CONTAINS \(written(right.range))")
      }
      try check(left, right)
      let hasOrder = left.type == .number || left.type == .date
      if sign != .equal, sign != .unequal, !hasOrder { throw FormulaError(.noOrder(left.type), at: place) }
      return .compare(left.value, sign, right.value)
    }
    if take(.is) {
      let isNegated = take(.not)
      try expect(.keyword(.empty), .empty)
      return .emptiness(left.value, isNegated: isNegated)
    }
    if take(.contains) {
      if left.type != .text, left.type != .codeList { throw FormulaError(.cannotContain(left.type), at: left.range) }
      guard case .text(let part) = token.kind else { throw unexpected(.textLiteral) }
      advance()
      return .contains(left.value, part)
    }
    let isNegated = take(.not)
    advance()
    try expect(.open, .openingBracket)
    var members: [Expression] = []
    repeat {
      let member = try compared(with: left)
      try check(left, member)
      members.append(member.value)
    } while take(.separator)
    try expect(.close, .closingBracket)
    return .membership(left.value, members, isNegated: isNegated)
  }

  /// The right side of a comparison.
  private mutating func compared(with left: Placed) throws(FormulaError) -> Placed {
    comparedType = left.type
    defer { comparedType = nil }
    return try value(try sum())
  }

  /// Only like is compared with like, and code lists with nothing.
  private func check(_ left: Placed, _ right: Placed) throws(FormulaError) {
    for side in [left, right] where side.type == .codeList { throw FormulaError(.codeListCompared, at: side.range) }
    if left.type != right.type { throw unlike(left, right) }
  }
}
