// From a formula's text to its tokens.

/// Cuts a text into tokens. Any text ends either in `.end` or in an error with a place.
struct Lexer {
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  var position = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  static func tokens(of text: String) throws(FormulaError) -> [Token] {
    // A scalar is at most four bytes: this bounds the work before anything is counted.
    if text.utf8.count > Formula.maximumLength {
      let count = text.unicodeScalars.count
      if count > Formula.maximumLength {
        let start = text.unicodeScalars.prefix(Formula.maximumLength).reduce(0) { $0 + UTF8.width($1) }
        throw FormulaError(.tooLong(characters: count), at: start..<text.utf8.count)
      }
    }
    var lexer = Lexer(text)
    return try lexer.run()
  }

  private mutating func run() throws(FormulaError) -> [Token] {
    var tokens: [Token] = []
    skipSpace()
    if current == "=" { position += 1 }
    while true {
      skipSpace()
      let start = position
      guard let scalar = current else { break }
      let kind = try next(scalar, after: tokens.last)
      tokens.append(Token(kind: kind, range: range(from: start)))
    }
    tokens.append(Token(kind: .end, range: range(from: position)))
    return tokens
  }

  private mutating func next(_ scalar: Unicode.Scalar, after last: Token?) throws(FormulaError) -> Token.Kind {
    switch scalar {
    case "0"..."9", ".": return try number()
    case "\"": return .text(try quoted(by: "\"", error: .unclosedText))
    case "[": return .title(try quoted(by: "]", error: .unclosedTitle))
    case "A"..."Z", "a"..."z", "_": return name()
    default: break
    }
    let start = position
    position += 1
    if let sign = foreignSign(scalar) {
      position += 1
      throw FormulaError(.unexpectedCharacter(text(from: start)), at: range(from: start), suggestion: sign)
    }
    switch scalar {
    case "+": return .plus
    case "-": return .minus
    case "*": return .times
    case "/": return .divide
    case "(": return .open
    case ")": return .close
    case ";", ",": return .separator
    case "=": return .comparison(.equal)
    case "<":
      if take("=") { return .comparison(.atMost) }
      return .comparison(take(">") ? .unequal : .less)
    case ">": return .comparison(take("=") ? .atLeast : .greater)
    default: break
    }
    if scalar.properties.isAlphabetic {
      position = start
      return name()
    }
    throw unexpected(scalar, from: start, after: last)
  }

  private mutating func name() -> Token.Kind {
    let start = position
    while let scalar = current, Self.belongsToName(scalar) { position += 1 }
    let word = text(from: start)
    if let keyword = Token.Keyword(rawValue: word.uppercased()) { return .keyword(keyword) }
    return .name(word)
  }

  static func belongsToName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || ("0"..."9").contains(scalar) || scalar.properties.isAlphabetic
  }

  /// `12`, `12.5`, `.5`, `1e6`, `1E-6`.
  private mutating func number() throws(FormulaError) -> Token.Kind {
    let start = position
    let whole = digits()
    var isValid = true
    let hasPoint = take(".")
    if hasPoint { isValid = digits() > 0 }
    var hasExponent = false
    if isValid, current == "e" || current == "E" {
      hasExponent = true
      position += 1
      if current == "+" || current == "-" { position += 1 }
      isValid = digits() > 0
    }
    // What clings to a number belongs to it: `12abc` and `1.2.3` are no numbers.
    while let scalar = current, scalar == "." || Self.belongsToName(scalar) {
      position += 1
      isValid = false
    }
    let word = text(from: start)
    guard isValid, let value = Double(whole == 0 ? "0" + word : word), value.isFinite else {
      throw Self.badNumber(word, at: range(from: start))
    }
    return .number(value, isWhole: !hasPoint && !hasExponent)
  }

  private mutating func digits() -> Int {
    let start = position
    while let scalar = current, ("0"..."9").contains(scalar) { position += 1 }
    return position - start
  }

  /// The content up to the closing sign; a doubled quote is a quote.
  private mutating func quoted(by closing: Unicode.Scalar, error: FormulaError.Kind) throws(FormulaError) -> String {
    let start = position
    var content = String.UnicodeScalarView()
    position += 1
    while let scalar = current {
      position += 1
      if scalar == closing {
        if closing != "\"" || !take("\"") { return String(content) }
      }
      content.append(scalar)
    }
    let hasForeignQuote = closing == "\"" && content.contains { Self.closers(of: $0) != nil }
    throw FormulaError(error, at: range(from: start), habit: hasForeignQuote ? .quotes : nil)
  }

  var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    if current != scalar { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let scalar = current, scalar.properties.isWhitespace { position += 1 }
  }

  func text(from start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<position])
    return String(view)
  }

  func range(from start: Int) -> Range<Int> { offsets[start]..<offsets[position] }
}
