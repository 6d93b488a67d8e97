// Tokens as people see them, for the facts of errors.

extension Printer {
  /// The token as it may be written; nothing for the end of the text.
  static func text(of token: Token) -> String {
    switch token.kind {
    case .number(let number, _): text(of: number)
    case .text(let text): quoted(text)
    case .title(let title): "[\(title)]"
    case .name(let name): name
    case .keyword(let keyword): keyword.rawValue
    case .comparison(let sign): sign.rawValue
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    case .open: "("
    case .close: ")"
    case .separator: ";"
    case .end: ""
    }
  }
}
