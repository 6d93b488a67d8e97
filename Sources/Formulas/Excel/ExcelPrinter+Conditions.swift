// A formula's tree as an Excel formula: conditions, which are true or false and never an error.

extension ExcelPrinter {
  func condition(_ criterion: Criterion) throws(ExcelObstacle) -> String {
    ExcelPiece.all(try conjuncts(criterion)) ?? "TRUE"
  }

  /// Conditions that must all hold; flat, so that a person can read them.
  func conjuncts(_ criterion: Criterion) throws(ExcelObstacle) -> [String] {
    switch criterion {
    case .compare(let left, let sign, let right): return try compare(left, sign, right)
    case .membership(let value, let members, let isNegated): return try membership(value, members, isNegated: isNegated)
    case .emptiness(let value, let isNegated):
      let piece = try piece(value)
      let text = piece.needs.count == 1 && piece.text == piece.needs[0] ? piece.text : piece.value
      return ["\(text)\(isNegated ? "<>" : "=")\"\""]
    case .contains(let value, let part): return try contains(value, part)
    case .truth(.boolean(let truth)): return [truth ? "TRUE" : "FALSE"]
    case .truth(let value):
      let piece = try piece(value)
      return [piece.canFail ? "IFERROR(\(piece.text)=TRUE,FALSE)" : "\(piece.text(above: .sum))=TRUE"]
    case .all(let criteria):
      var all: [String] = []
      for criterion in criteria { all += try conjuncts(criterion) }
      return all
    case .any(let criteria):
      var any: [String] = []
      for criterion in criteria { any.append(try condition(criterion)) }
      return [ExcelPiece.any(any) ?? "FALSE"]
    case .not(let operand): return ["NOT(\(try condition(operand)))"]
    }
  }

  private func compare(_ left: Expression, _ sign: Criterion.Comparison, _ right: Expression) throws(ExcelObstacle) -> [String] {
    let (first, second) = (try comparable(left), try comparable(right))
    let core = "\(first.text(above: .sum))\(sign.rawValue)\(second.text(above: .sum))"
    var parts = present(first) + present(second)
    parts.append(first.canFail || second.canFail ? "IFERROR(\(core),FALSE)" : core)
    return parts.unique
  }

  /// Conditions under which a piece has a value that can be compared.
  private func present(_ piece: ExcelPiece) -> [String] {
    let blank = piece.canBeBlank ? [piece.canFail ? "IFERROR(\(piece.text)<>\"\",FALSE)" : "\(piece.text)<>\"\""] : []
    return piece.needs.map { "\($0)<>\"\"" } + blank
  }

  /// A value as it is compared: of texts without outer and repeated space. Excel itself ignores case.
  private func comparable(_ expression: Expression) throws(ExcelObstacle) -> ExcelPiece {
    guard expression.type == .text else { return try piece(expression) }
    if case .text(let text) = expression { return ExcelPiece(ExcelText.quoted(TextKey.fold(text))) }
    let inner = try piece(expression)
    if case .column(let column) = expression, places.exactColumns.contains(column.index) { return inner }
    var spaced = inner
    spaced.text = Self.spaced(inner.text)
    spaced.level = .primary
    return spaced
  }

  /// TRIM knows the plain space alone; people's texts also hold line breaks and NBSP, which stands here as itself: CHAR(160) is another sign
  /// on another system.
  private static func spaced(_ text: String) -> String {
    "TRIM(SUBSTITUTE(SUBSTITUTE(\(text),\"\u{A0}\",\" \"),CHAR(10),\" \"))"
  }

  private func membership(_ value: Expression, _ members: [Expression], isNegated: Bool) throws(ExcelObstacle) -> [String] {
    let needs = present(try comparable(value))
    var tests: [String] = []
    for member in members {
      let parts = try compare(value, isNegated ? .unequal : .equal, member).filter { !needs.contains($0) }
      tests.append(ExcelPiece.all(parts) ?? "TRUE")
    }
    if isNegated { return (needs + tests).unique }
    return (needs + [ExcelPiece.any(tests) ?? "FALSE"]).unique
  }

  private func contains(_ value: Expression, _ part: String) throws(ExcelObstacle) -> [String] {
    let folded = TextKey.fold(part)
    let piece = try value.type == .codeList ? piece(value) : comparable(value)
    // SEARCH takes ? * ~ for more than they are.
    var wanted = ""
    for character in folded { wanted += (["?", "*", "~"].contains(character) ? "~" : "") + String(character) }
    if wanted.utf16.count > ExcelLimits.textCharacters - 2 { throw .longText }
    let core =
      value.type == .codeList
      ? "ISNUMBER(SEARCH(\(ExcelText.quoted(";" + wanted + ";")),\";\"&\(piece.text)&\";\"))"
      : "ISNUMBER(SEARCH(\(ExcelText.quoted(wanted)),\(piece.text)))"
    return (present(piece) + [core]).unique
  }
}
