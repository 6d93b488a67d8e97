// Literals, names and brackets of a formula.

extension Parser {
  mutating func primary() throws(FormulaError) -> Parsed {
    let start = token.range
    switch token.kind {
    case .number(let number, _): return literal(.number(number))
    case .text(let text): return literal(.text(text))
    case .keyword(.true): return literal(.boolean(true))
    case .keyword(.false): return literal(.boolean(false))
    case .keyword(.monthStart): return literal(.monthStart)
    case .keyword(.monthEnd): return literal(.monthEnd)
    case .title(let title):
      guard let index = schema.index(ofTitle: title) else { throw unknownTitle(title) }
      return try column(index)
    case .name(let name):
      if following.kind == .open { return try call(name) }
      if let index = schema.index(ofKey: name) { return try column(index) }
      throw unknown(name)
    case .open:
      advance()
      try enter(at: start)
      var inner = try any()
      leave()
      try expect(.close, .closingBracket)
      inner.range = start.lowerBound..<lastEnd
      return inner
    default:
      throw unexpected(.value)
    }
  }

  private mutating func literal(_ expression: Expression) -> Parsed {
    let range = token.range
    advance()
    return Parsed(meaning: .value(expression), range: range)
  }

  private mutating func column(_ index: Int) throws(FormulaError) -> Parsed {
    let column = schema.columns[index]
    if !isOverRows { throw bareColumn(column) }
    named.insert(index)
    return literal(.column(ColumnReference(index: index, key: column.key, type: column.type)))
  }
}
