// A sentence of the catalogue, taken apart once: thousands of findings fill the same ones.

/// Texts and placeholders in turn: `{nilai}` the cell's content, `{kolom}` its heading, `{berkas}`, `{lembar}`, and the raw values of `Fact`.
struct SentencePattern: Sendable {
  enum Piece: Sendable {
    case text(String)
    case value
    case column
    case file
    case sheet
    case fact(Fact)
  }

  let pieces: [Piece]

  init(_ sentence: String) {
    var pieces: [Piece] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(Self.placeholder(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func placeholder(_ name: String) -> Piece {
    switch name {
    case "nilai": return .value
    case "kolom": return .column
    case "berkas": return .file
    case "lembar": return .sheet
    default:
      guard let fact = Fact(rawValue: name) else { preconditionFailure("the catalogue names an unknown placeholder {\(name)}") }
      return .fact(fact)
    }
  }

  func filled(with finding: Finding) -> String {
    var sentence = ""
    for piece in pieces {
      switch piece {
      case .text(let text): sentence += text
      case .value: sentence += finding.value.map(Self.shortened) ?? "kosong"
      case .column: sentence += finding.column ?? "kolom ini"
      case .file: sentence += finding.file.name
      case .sheet: sentence += finding.sheet ?? "berkas"
      case .fact(let fact): sentence += finding.facts[fact] ?? ""
      }
    }
    return sentence
  }

  /// Cell contents are quoted up to this many characters, so that one cell cannot drown a list.
  private static let quotedCharacters = 80

  private static func shortened(_ text: String) -> String {
    // Almost all contents: short, on one line, of single bytes.
    if text.utf8.count <= quotedCharacters, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    let oneLine = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return oneLine.count <= quotedCharacters ? oneLine : oneLine.prefix(quotedCharacters) + "…"
  }
}
