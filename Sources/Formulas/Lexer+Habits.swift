// Signs and numbers that are no formula's but common elsewhere, with what they mean here.

extension Lexer {
  /// Two signs that are written as one elsewhere: the sign they stand for. The second one is not yet passed.
  func foreignSign(_ first: Unicode.Scalar) -> String? {
    guard let second = current else { return nil }
    return Self.pairs[String(first) + String(second)]
  }

  private static let pairs = [
    "==": "=", "!=": "<>", "=>": ">=", "=<": "<=", "><": "<>", "&&": "AND", "||": "OR", "**": "*", "≤=": "<=", "≥=": ">=",
  ]

  /// What word processors and mathematicians write instead of the plain sign.
  private static let meant: [Unicode.Scalar: String] = [
    "\u{2212}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2264}": "<=", "\u{2265}": ">=", "\u{2260}": "<>", "\u{D7}": "*", "\u{F7}": "/",
    "{": "(", "}": ")", "&": "AND", "|": "OR", "!": "NOT",
  ]

  /// The signs that may end what a foreign quote began; nil for other signs.
  static func closers(of quote: Unicode.Scalar) -> Set<Unicode.Scalar>? {
    switch quote {
    case "'", "`", "\u{2018}", "\u{2019}", "\u{201A}": ["'", "`", "\u{2018}", "\u{2019}"]
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": ["\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}"]
    default: nil
    }
  }

  /// The error for a sign that no token begins with. The sign is passed already.
  mutating func unexpected(_ scalar: Unicode.Scalar, from start: Int, after last: Token?) -> FormulaError {
    let kind = FormulaError.Kind.unexpectedCharacter(String(scalar))
    if let closers = Self.closers(of: scalar) {
      guard let end = scalars[position...].firstIndex(where: closers.contains) else {
        return FormulaError(kind, at: range(from: start), habit: .quotes)
      }
      var content = String.UnicodeScalarView()
      content.append(contentsOf: scalars[position..<end])
      position = end + 1
      return FormulaError(kind, at: range(from: start), suggestion: Printer.quoted(String(content)), habit: .quotes)
    }
    switch scalar {
    case "%":
      guard case .number(let number, _) = last?.kind, let begin = last?.range.lowerBound else {
        return FormulaError(kind, at: range(from: start), habit: .percentSign)
      }
      return FormulaError(kind, at: begin..<range(from: start).upperBound, suggestion: Printer.text(of: number), habit: .percentSign)
    case "^": return FormulaError(kind, at: range(from: start), habit: .power)
    case "$":
      // `$H$12` as a whole.
      while let scalar = current, scalar == "$" || Self.belongsToName(scalar) { position += 1 }
      return FormulaError(kind, at: range(from: start), habit: .cellAddress)
    case ":": return FormulaError(kind, at: range(from: start), habit: .cellAddress)
    case "!" where last?.range.upperBound == range(from: start).lowerBound:
      // `Paket!H12`
      return FormulaError(kind, at: range(from: start), habit: .cellAddress)
    default: return FormulaError(kind, at: range(from: start), suggestion: Self.meant[scalar])
    }
  }

  /// The error for digits that are no number.
  static func badNumber(_ word: String, at range: Range<Int>) -> FormulaError {
    let plain = word.filter { $0 != "." && $0 != "_" }
    let isAllDigits = !plain.isEmpty && plain.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isAllDigits {
      let groups = word.split(separator: ".", omittingEmptySubsequences: false)
      let isGrouped = groups.count > 2 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && !word.utf8.contains(UInt8(ascii: "_"))
      let isBroken = groups.count == 1 && word.utf8.contains(UInt8(ascii: "_"))
      return FormulaError(
        .badNumber(word), at: range, suggestion: isGrouped || isBroken ? plain : nil, habit: isGrouped ? .dressedNumber : nil)
    }
    let hasUnit = word.utf8.contains {
      $0 >= 0x80 || ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") && $0 | 0x20 != UInt8(ascii: "e"))
    }
    return FormulaError(.badNumber(word), at: range, habit: hasUnit ? .dressedNumber : nil)
  }
}
