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
      guard let index = schema.index(ofTitle: title) else {
        let near = TextKey.nearest(to: TextKey.header(title), in: schema.columns.map { TextKey.header($0.title) })
        let column = schema.columns.first { TextKey.header($0.title) == near }
        throw FormulaError(.unknownTitle(title), at: start, suggestion: near == nil ? nil : column.map { "[\($0.title)]" })
      }
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
    if !isOverRows { throw FormulaError(.columnOutsideAggregate(key: column.key), at: token.range) }
    named.insert(index)
    return literal(.column(ColumnReference(index: index, key: column.key, type: column.type)))
  }

  /// What is wrong with a name that is no column: a function without its bracket, a title without brackets, or a slip.
  private mutating func unknown(_ name: String) -> FormulaError {
    let start = token.range
    advance()
    if Self.functionNames.contains(name.uppercased()) { return unexpected(.openingBracket) }
    var words = name
    while case .name(let next) = token.kind {
      words += " " + next
      advance()
    }
    if words != name, let index = schema.index(ofTitle: words) {
      return FormulaError(.unknownName(words), at: start.lowerBound..<lastEnd, suggestion: schema.columns[index].key)
    }
    let known = schema.columns.map(\.key) + Token.Keyword.allCases.map(\.rawValue) + Self.functionNames
    return FormulaError(.unknownName(name), at: start, suggestion: TextKey.nearest(to: name, in: known))
  }
}
