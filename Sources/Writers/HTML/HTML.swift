// A document as one self-contained HTML file that reads well on a screen and prints well on A4.

package import Reports

/// UTF-8. Headings open nested sections; the first column of a table names its rows.
package func html(_ document: Document) -> [UInt8] {
  var writer = HTMLWriter()
  writer.write(document)
  return Array(writer.text.utf8)
}

private struct HTMLWriter {
  private(set) var text = ""
  /// Levels of the sections that are open.
  private var open: [Int] = []
  private var headings = 0
  /// What the tables below it are called by those who do not see them.
  private var lastHeading = ""

  /// A list of contents helps from so many parts on.
  private static let partsWorthContents = 4

  mutating func write(_ document: Document) {
    text += """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(document.title))</title>
      <style>
      \(HTMLStyle.sheet)</style>
      </head>
      <body>
      <main>

      """
    let parts = Self.parts(of: document)
    var needsContents = parts.count >= Self.partsWorthContents
    for block in document.blocks {
      if needsContents, Self.endsCover(block) {
        putContents(parts)
        needsContents = false
      }
      put(block)
    }
    close(to: 0)
    text += "</main>\n</body>\n</html>\n"
  }

  /// The first part, or a page before it.
  private static func endsCover(_ block: Document.Block) -> Bool {
    switch block {
    case .heading(let level, _): level > 1
    case .pageBreak: true
    default: false
    }
  }

  /// Headings of level 2 with their places among all headings.
  private static func parts(of document: Document) -> [(place: Int, words: String)] {
    var place = 0
    return document.blocks.compactMap { block in
      guard case .heading(let level, let words) = block else { return nil }
      place += 1
      return level == 2 ? (place, words) : nil
    }
  }

  private mutating func putContents(_ parts: [(place: Int, words: String)]) {
    text += "<nav aria-label=\"Daftar isi\">\n<p class=\"contents\">Daftar isi</p>\n<ul>\n"
    for part in parts { text += "<li><a href=\"#bagian-\(part.place)\">\(HTMLText.escaped(part.words))</a></li>\n" }
    text += "</ul>\n</nav>\n"
  }

  private mutating func put(_ block: Document.Block) {
    switch block {
    case .heading(let level, let words): putHeading(level, words)
    case .paragraph(let words): text += "<p>\(HTMLText.escaped(words))</p>\n"
    case .list(let items): text += "<ul>\n" + items.map { "<li>\(HTMLText.escaped($0))</li>\n" }.joined() + "</ul>\n"
    case .table(let table): put(table)
    case .facts(let facts):
      text += "<table class=\"facts\">\n<tbody>\n"
      for fact in facts {
        text += "<tr><th scope=\"row\">\(HTMLText.escaped(fact.name))</th><td>\(HTMLText.escaped(fact.value))</td></tr>\n"
      }
      text += "</tbody>\n</table>\n"
    case .signature(let lines):
      text += "<p class=\"signature\">" + lines.map { HTMLText.escaped($0) }.joined(separator: "<br>\n") + "</p>\n"
    case .chart(let chart): text += "<figure>\n\(svg(chart))</figure>\n"
    case .anchor(let name): text += "<a id=\"\(HTMLText.escaped(name))\"></a>\n"
    case .pageBreak: text += "<div class=\"page\"></div>\n"
    }
  }

  private mutating func putHeading(_ level: Int, _ words: String) {
    close(to: level)
    open.append(level)
    headings += 1
    lastHeading = words
    let tag = "h\(min(level, Self.deepestTag))"
    text += "<section class=\"level-\(level)\" aria-labelledby=\"bagian-\(headings)\">\n"
    text += "<\(tag) id=\"bagian-\(headings)\">\(HTMLText.escaped(words))</\(tag)>\n"
  }

  private static let deepestTag = 6

  /// Ends the sections of this level and of those below it.
  private mutating func close(to level: Int) {
    while let last = open.last, last >= level {
      text += "</section>\n"
      open.removeLast()
    }
  }

  private mutating func put(_ table: DocumentTable) {
    // A wide table may be scrolled on a narrow screen, also by keys.
    text += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel \(HTMLText.escaped(lastHeading))\">\n"
    text += "<table class=\"\(HTMLStyle.size(columns: table.columns.count))\">\n<thead>\n<tr>"
    for column in table.columns { text += "<th scope=\"col\"\(Self.look(column))>\(HTMLText.escaped(column.title))</th>" }
    text += "</tr>\n</thead>\n<tbody>\n"
    for (place, row) in table.rows.enumerated() {
      let target = place < table.rowTargets.count ? table.rowTargets[place] : ""
      text += "<tr>"
      for (index, cell) in row.enumerated() {
        let look = index < table.columns.count ? Self.look(table.columns[index]) : ""
        text += index == 0 ? "<th scope=\"row\"\(look)>" : "<td\(look)>"
        let leads = !target.isEmpty && index < table.columns.count && table.columns[index].alignment == .right
        text += leads ? "<a href=\"#\(HTMLText.escaped(target))\">\(HTMLText.escaped(cell))</a>" : HTMLText.escaped(cell)
        text += index == 0 ? "</th>" : "</td>"
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n</div>\n"
  }

  private static func look(_ column: DocumentTable.Column) -> String {
    switch column.alignment {
    case .left: ""
    case .right: " class=\"right\""
    case .center: " class=\"center\""
    case .code: " class=\"code\""
    }
  }
}
