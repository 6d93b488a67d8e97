// The tags of a template in their order, each with its line: what our checks look at before anything is filled in.

/// `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}`; remarks `{{! … }}` are passed over.
struct ProseTag: Equatable {
  enum Kind: Equatable { case text, section, inverted, end }

  let kind: Kind
  let name: String
  let line: Int

  static func all(in text: String, file: String) throws(ProseError) -> [ProseTag] {
    var tags: [ProseTag] = []
    var rest = text[...]
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count(where: \.isNewline)
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else {
        throw ProseError(file: file, line: line, reason: .unclosedTag(String(rest.prefix { !$0.isNewline })))
      }
      let content = rest[..<close.lowerBound]
      if let tag = try tag(content, line, file) { tags.append(tag) }
      line += content.count(where: \.isNewline)
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private static func tag(_ content: Substring, _ line: Int, _ file: String) throws(ProseError) -> ProseTag? {
    var kind = Kind.text
    var name = content
    switch content.first {
    case "!": return nil
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .end
    default: break
    }
    if kind != .text { name = name.dropFirst() }
    let bare = String(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if bare.isEmpty { throw ProseError(file: file, line: line, reason: .emptyTag) }
    guard bare.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else {
      // A tag that was left open runs into the next one.
      let isOpen = content.contains(where: \.isNewline) || content.contains("{{")
      throw ProseError(file: file, line: line, reason: isOpen ? .unclosedTag(firstLine(content)) : .strangeTag(String(content)))
    }
    return ProseTag(kind: kind, name: bare, line: line)
  }

  private static func firstLine(_ text: Substring) -> String { String(text.prefix { !$0.isNewline }) }
}
