// A filled-in template as a document: its own headings, paragraphs and lists, and the program's tables and charts at their places.

package import Reports

extension ProseTemplate {
  /// Lines that begin with `#` are headings, with `- ` entries of a list; `---` begins a page; lines that follow each other are one
  /// paragraph. Throws when the template names something that the values do not have.
  package func document(_ values: ProseValues) throws(ProseError) -> Document {
    var blocks: [[Document.Block]] = []
    let text = try filled(values, escape: ProseLines.escaped) { own in
      blocks.append(own)
      return "\(ProseLines.mark)\(blocks.count - 1)\(ProseLines.mark)"
    }
    var lines = ProseLines(blocks)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines.add(line) }
    return lines.finished()
  }
}

/// The lines of a text on their way to blocks.
struct ProseLines {
  /// Object replacement character: stands on both sides of the number of blocks.
  static let mark: Character = "\u{FFFC}"

  private let inserted: [[Document.Block]]
  private var document = Document()
  private var paragraph: [String] = []
  private var items: [String] = []

  init(_ inserted: [[Document.Block]]) { self.inserted = inserted }

  /// A value that a template cannot mistake for a mark of its own; `unescaped` takes the backslashes away again.
  static func escaped(_ value: String) -> String {
    var text = value.replacing("\\", with: "\\\\").filter { $0 != mark }
    text = String(text.map { $0.isNewline ? " " : $0 })
    guard let first = text.first, first == "#" || first == "-" else { return text }
    return "\\" + text
  }

  mutating func add(_ line: Substring) {
    let parts = line.split(separator: Self.mark, omittingEmptySubsequences: false)
    // Words, number, words, number, words: a line without blocks is one part.
    for (index, part) in parts.enumerated() {
      guard index % 2 == 1 else {
        if parts.count == 1 || !part.allSatisfy(\.isWhitespace) { addWords(part) }
        continue
      }
      end()
      if let number = Int(part), inserted.indices.contains(number) { document.blocks += inserted[number] }
    }
  }

  mutating func finished() -> Document {
    end()
    return document
  }

  private mutating func addWords(_ line: Substring) {
    let words = Self.unescaped(line)
    if words.isEmpty { return end() }
    let level = line.prefix { $0 == "#" }.count
    if level > 0, line.dropFirst(level).first == " " {
      end()
      let title = words.dropFirst(level + 1)
      if !title.isEmpty { document.heading(level, String(title)) }
    } else if line.allSatisfy({ $0 == "-" }), line.count >= 3 {
      end()
      document.pageBreak()
    } else if line.hasPrefix("- ") {
      if !paragraph.isEmpty { end() }
      items.append(String(words.dropFirst(2)))
    } else if !items.isEmpty {
      items[items.count - 1] += " " + words
    } else {
      paragraph.append(words)
    }
  }

  /// Ends the paragraph or list that is open.
  private mutating func end() {
    if !paragraph.isEmpty { document.paragraph(paragraph.joined(separator: " ")) }
    document.list(items)
    (paragraph, items) = ([], [])
  }

  /// Blanks at the ends and repeated ones, which sections leave behind, are taken away.
  private static func unescaped(_ line: Substring) -> String {
    var words = ""
    var isEscaped = false
    for character in line {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      let isBlank = character == " " || character == "\t"
      if isBlank, words.isEmpty || words.last == " " { continue }
      words.append(isBlank ? " " : character)
    }
    if words.last == " " { words.removeLast() }
    return words
  }
}
