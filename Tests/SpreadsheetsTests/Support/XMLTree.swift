// A part's XML as a tree, to compare two writers: prefixes, attributes' order and empty tags do not matter.

/// An element of well-formed XML without a DOCTYPE: what workbook writers make.
struct XMLTree {
  var name: String
  var attributes: [String: String] = [:]
  var text = ""
  var children: [XMLTree] = []

  init(name: String) { self.name = name }

  /// Nil if it is not well formed as far as this needs.
  init?(_ xml: String) {
    var open: [XMLTree] = []
    var rest = Substring(xml)
    while let start = rest.firstIndex(of: "<") {
      let text = Self.unescaped(rest[..<start])
      if !open.isEmpty { open[open.count - 1].text += text }
      guard let end = rest[start...].firstIndex(of: ">") else { return nil }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if !tag.hasPrefix("/") { open.append(Self.element(tag)) }
      guard tag.hasPrefix("/") || tag.hasSuffix("/") else { continue }
      guard let closed = open.popLast() else { return nil }
      if open.isEmpty {
        self = closed
        return
      }
      open[open.count - 1].children.append(closed)
    }
    return nil
  }

  private static func element(_ tag: Substring) -> XMLTree {
    let name = tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" }
    var element = XMLTree(name: String(name))
    var rest = tag[name.endIndex...]
    while let equals = rest.firstIndex(of: "="), let quote = rest[equals...].firstIndex(where: { $0 == "\"" || $0 == "'" }) {
      let key = String(rest[..<equals].filter { !$0.isWhitespace })
      let value = rest[rest.index(after: quote)...]
      let end = value.firstIndex(of: rest[quote]) ?? value.endIndex
      element.attributes[key] = unescaped(value[..<end])
      rest = end == value.endIndex ? "" : value[value.index(after: end)...]
    }
    return element
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = String(text)
    for (code, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#9;", "\t"), ("&#10;", "\n"), ("&#xA;", "\n"), ("&amp;", "&"),
    ] {
      plain = plain.split(separator: code, omittingEmptySubsequences: false).joined(separator: character)
    }
    return plain
  }

  /// One line for each element, in order: where it stands, its attributes sorted, its text.
  func lines(below path: String = "") -> [String] {
    let here = path + "/" + name
    let described = attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\"\($0.value)\"" }.joined()
    return [here + described + (text.isEmpty ? "" : " > " + text)] + children.flatMap { $0.lines(below: here) }
  }
}
