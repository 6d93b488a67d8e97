// A document as GitHub Markdown.

package import Reports

/// Text in UTF-8, lines ending in a line feed.
/// - Parameter picturePrefix: charts are files beside it, of this and their name.
package func markdown(_ document: Document, picturePrefix: String = "") -> [UInt8] {
  markdown(document) { "\(picturePrefix)\($0.name).svg" }
}

/// The same with pictures of any kind.
/// - Parameter picture: the file of a chart; one without is told in words.
package func markdown(_ document: Document, picture: (Chart) -> String?) -> [UInt8] {
  var bytes: [UInt8] = []
  writeMarkdown(document, picture: picture) { bytes += $0 }
  return bytes
}

/// The same in pieces, for documents with thousands of rows.
package func writeMarkdown(_ document: Document, picture: (Chart) -> String?, to write: ([UInt8]) -> Void) {
  var text = ""
  func flush() {
    write(Array(text.utf8))
    text.removeAll(keepingCapacity: true)
  }
  func add(_ words: String) {
    text += words
    if text.utf8.count >= Markdown.pieceLength { flush() }
  }
  var isFirst = true
  for block in document.blocks {
    if case .pageBreak = block { continue }
    if !isFirst { add("\n") }
    isFirst = false
    switch block {
    case .heading(let level, let words): add(String(repeating: "#", count: level) + " " + Markdown.escaped(words) + "\n")
    case .paragraph(let words): add(Markdown.escaped(words) + "\n")
    case .list(let items): for item in items { add("- " + Markdown.escaped(item) + "\n") }
    case .table(let table): Markdown.lines(of: table) { add($0) }
    case .facts(let facts): for fact in facts { add("- **\(Markdown.escaped(fact.name))**: \(Markdown.escaped(fact.value))\n") }
    // A backslash at the end of a line keeps the break; an empty line in between needs something to stand on.
    case .signature(let lines): add(lines.map { $0.isEmpty ? "&nbsp;" : Markdown.escaped($0) }.joined(separator: "\\\n") + "\n")
    case .chart(let chart):
      let words = Markdown.escaped("\(chart.title). \(chart.summary)")
      add((picture(chart).map { "![\(words)](\($0))" } ?? words) + "\n")
    case .anchor(let name): add("<a id=\"\(name)\"></a>\n")
    case .pageBreak: break
    }
  }
  flush()
}

enum Markdown {
  fileprivate static let pieceLength = 1 << 16

  static func table(_ table: DocumentTable) -> String {
    var text = ""
    lines(of: table) { text += $0 }
    return text
  }

  fileprivate static func lines(of table: DocumentTable, to give: (String) -> Void) {
    give(line(table.columns.map(\.title)))
    let marks = table.columns.map { column in
      switch column.alignment {
      case .left, .code: "---"
      case .right: "---:"
      case .center: ":---:"
      }
    }
    give("| " + marks.joined(separator: " | ") + " |\n")
    for (index, row) in table.rows.enumerated() {
      give(line(row, figures: table.columns, to: index < table.rowTargets.count ? table.rowTargets[index] : ""))
    }
  }

  /// A row whose figures lead to an anchor.
  private static func line(_ cells: [String], figures columns: [DocumentTable.Column], to target: String) -> String {
    let words = cells.enumerated().map { index, cell in
      let leads = !target.isEmpty && index < columns.count && columns[index].alignment == .right
      return leads ? "[\(escaped(cell))](#\(target))" : escaped(cell)
    }
    return "| " + words.joined(separator: " | ") + " |\n"
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |\n" }

  /// Characters that Markdown or HTML would take as markup are escaped; line breaks become blanks.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "#":
        escaped.append("\\")
        escaped.append(scalar)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case _ where scalar.value < 0x20: escaped.append(" ")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
