// Slides as one self-contained HTML file: a page that scrolls, moves by keys, and prints one slide a sheet.

package import Reports

/// UTF-8. Nothing is fetched; without scripts it is a page to scroll.
package func slidesHTML(_ deck: SlideDeck) -> [UInt8] {
  var text = """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(deck.title))</title>
    <style>
    \(SlidesStyle.sheet)</style>
    </head>
    <body>
    <main>

    """
  for (index, slide) in deck.slides.enumerated() { text += section(slide, index, deck) }
  text += "</main>\n<script>\n\(SlidesStyle.script)</script>\n</body>\n</html>\n"
  return Array(text.utf8)
}

private func section(_ slide: Slide, _ index: Int, _ deck: SlideDeck) -> String {
  let number = index + 1
  let look = index == 0 ? "cover" : slide.layout.rawValue
  let title = index == 0 ? "h1" : "h2"
  return """
    <section class="slide \(look)" id="slide-\(number)" tabindex="-1" aria-labelledby="judul-\(number)">
    <\(title) id="judul-\(number)">\(HTMLText.escaped(slide.title))</\(title)>
    <div class="body">
    \(lines(slide))\(visual(slide, deck, number))</div>
    <footer><span>\(HTMLText.escaped(deck.footer))</span><span>\(number) / \(deck.slides.count)</span></footer>
    </section>

    """
}

private func lines(_ slide: Slide) -> String {
  guard !slide.lines.isEmpty else { return "" }
  var text = "<div class=\"lines\">\n"
  var isList = false
  for line in slide.lines {
    switch line {
    case .sentence(let words):
      if isList { text += "</ul>\n" }
      text += "<p>\(HTMLText.escaped(words))</p>\n"
      isList = false
    case .point(let words):
      if !isList { text += "<ul>\n" }
      text += "<li>\(HTMLText.escaped(words))</li>\n"
      isList = true
    }
  }
  return text + (isList ? "</ul>\n" : "") + "</div>\n"
}

private func visual(_ slide: Slide, _ deck: SlideDeck, _ number: Int) -> String {
  switch slide.visual {
  case nil: return ""
  case .chart(let chart): return "<figure>\n\(svg(chart, width: SlidesStyle.chartWidth(slide.layout)))</figure>\n"
  case .table(let table):
    var text = "<div class=\"table\">\n<table aria-labelledby=\"judul-\(number)\">\n<colgroup>"
    for share in table.shares { text += "<col style=\"width:\(share)%\">" }
    text += "</colgroup>\n<thead>\n<tr>"
    for column in table.table.columns { text += "<th scope=\"col\"\(look(column))>\(HTMLText.escaped(column.title))</th>" }
    text += "</tr>\n</thead>\n<tbody>\n"
    for row in table.table.rows {
      text += "<tr>"
      for (index, cell) in row.enumerated() {
        let look = look(table.table.columns[index])
        text += index == 0 ? "<th scope=\"row\"\(look)>" : "<td\(look)>"
        text += HTMLText.escaped(cell) + (index == 0 ? "</th>" : "</td>")
      }
      text += "</tr>\n"
    }
    text += "</tbody>\n</table>\n"
    if let rest = deck.rest(table) { text += "<p>\(HTMLText.escaped(rest))</p>\n" }
    return text + "</div>\n"
  }
}

private func look(_ column: DocumentTable.Column) -> String { column.alignment == .right ? " class=\"right\"" : "" }
