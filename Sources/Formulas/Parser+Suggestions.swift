// What was probably meant where a formula has an error: names, signs and words.

extension Parser {
  /// The error for a name that is no column: a function without its bracket, a title without brackets, a text without quotes, or a slip.
  mutating func unknown(_ name: String) -> FormulaError {
    let start = token.range
    if Self.functionNames.contains(name.uppercased()) {
      advance()
      return unexpected(.openingBracket)
    }
    let words = nameWords
    if words.text != name, let index = schema.index(ofTitle: words.text) {
      return FormulaError(.unknownName(words.text), at: words.range, suggestion: schema.columns[index].key)
    }
    if ForeignName.isEmptiness(name) { return FormulaError(.unknownName(name), at: start, habit: .emptiness) }
    let near = nearest(to: name)
    if comparedType == .text || comparedType == .codeList, near.map({ schema.index(ofKey: $0) == nil }) ?? true {
      let phrase = phrase
      return FormulaError(
        .unknownName(phrase.text), at: phrase.range, suggestion: Printer.quoted(phrase.text.replacing("\"", with: "")), habit: .quotes)
    }
    if let foreign = ForeignName.word(name) {
      return FormulaError(.unknownName(name), at: start, suggestion: foreign.suggestion, habit: foreign.habit)
    }
    if near == nil, words.text != name, let key = nearest(to: words.text.replacing(" ", with: "_")) {
      return FormulaError(.unknownName(words.text), at: words.range, suggestion: key)
    }
    if Self.isCellAddress(name) { return FormulaError(.unknownName(name), at: start, habit: .cellAddress) }
    return FormulaError(.unknownName(name), at: start, suggestion: near)
  }

  func unknownFunction(_ name: String) -> FormulaError {
    if let foreign = ForeignName.function(name) {
      return FormulaError(.unknownFunction(name), at: token.range, suggestion: foreign.suggestion, habit: foreign.habit)
    }
    let near = TextKey.nearest(to: name, in: Self.functionNames)
    return FormulaError(.unknownFunction(name), at: token.range, suggestion: near)
  }

  func unknownTitle(_ title: String) -> FormulaError {
    let wanted = TextKey.header(title)
    let names = schema.columns.map { TextKey.header($0.title) } + schema.columns.map { TextKey.header($0.key) }
    let column = TextKey.nearest(to: wanted, in: names).flatMap { names.firstIndex(of: $0) }.map {
      schema.columns[$0 % schema.columns.count]
    }
    return FormulaError(.unknownTitle(title), at: token.range, suggestion: column.map { "[\($0.title)]" })
  }

  /// The error for a column outside every aggregate.
  func bareColumn(_ column: ColumnSchema) -> FormulaError {
    let name = written(token.range)
    let suggestion =
      switch column.type.valueType {
      case .number: "SUM(\(name))"
      case .date: "MAX(\(name))"
      case .boolean: "COUNT(WHERE \(name))"
      case .text, .codeList: "COUNT(\(name))"
      }
    return FormulaError(.columnOutsideAggregate(key: column.key), at: token.range, suggestion: suggestion)
  }

  /// The column that a text names, where a column was probably meant: `SUM("pagu")`.
  func columnInQuotes(_ value: Expression) -> String? {
    guard case .text(let text) = value else { return nil }
    return (schema.index(ofKey: text) ?? schema.index(ofTitle: text)).map { schema.columns[$0].key }
  }

  // MARK: Names

  /// The key, keyword or function with the fewest slips; a key is also found by its title.
  private func nearest(to name: String) -> String? {
    var known = schema.columns.map { ($0.key, $0.key) }
    known += schema.columns.map { (TextKey.header($0.title).replacing(" ", with: "_"), $0.key) }
    known += (Token.Keyword.allCases.map(\.rawValue) + Self.functionNames).map { ($0, $0) }
    guard let near = TextKey.nearest(to: name, in: known.map(\.0)) else { return nil }
    return known.first { $0.0 == near }?.1
  }

  /// The names that stand here one after the other.
  private var nameWords: (text: String, range: Range<Int>) {
    var words: [String] = []
    var end = token.range.upperBound
    for token in tokens[position...] {
      guard case .name(let word) = token.kind else { break }
      words.append(word)
      end = token.range.upperBound
    }
    return (words.joined(separator: " "), token.range.lowerBound..<end)
  }

  /// What stands here up to the next sign that a text without quotes would hardly hold.
  private var phrase: (text: String, range: Range<Int>) {
    var end = token.range.upperBound
    for token in tokens[position...] {
      switch token.kind {
      case .close, .separator, .end, .comparison, .keyword(.and), .keyword(.or), .keyword(.where), .text, .title:
        let range = self.token.range.lowerBound..<end
        return (written(range), range)
      default: end = token.range.upperBound
      }
    }
    preconditionFailure("the tokens of a formula have no end")
  }

  /// `H12`, `AA1`: up to three letters and up to seven digits, as Excel has them.
  private static func isCellAddress(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let letters = bytes.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }.count
    let digits = bytes.dropFirst(letters)
    return (1...3).contains(letters) && (1...7).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
