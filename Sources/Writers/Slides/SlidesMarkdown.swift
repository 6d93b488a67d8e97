// Slides as Markdown: one heading of level 1 for each, as pandoc takes them.

package import Reports

/// For whom the Markdown is.
package enum SlidesMarkdown {
  /// To be read, charts as SVG files beside it.
  case read
  /// For pandoc; names of pictures by chart name, a chart without one is told in words.
  case pandoc(pictures: [String: String])
}

/// UTF-8.
package func slidesMarkdown(_ deck: SlideDeck, for use: SlidesMarkdown = .read) -> [UInt8] {
  var text = ""
  for (index, slide) in deck.slides.enumerated() {
    let isCover = index == 0
    switch use {
    case .read: text += (text.isEmpty ? "" : "\n---\n\n") + "# \(Markdown.escaped(slide.title))\n\n" + lines(slide) + visual(slide, deck)
    case .pandoc(let pictures):
      // Pandoc makes the cover of what it is told beside the text.
      if !isCover { text += "# \(Markdown.escaped(slide.title))\n\n" + pandoc(slide, deck, pictures) }
    }
  }
  return Array(text.utf8)
}

private func lines(_ slide: Slide) -> String {
  var text = ""
  var wasPoint = false
  for line in slide.lines {
    switch line {
    case .sentence(let words):
      text += (wasPoint ? "\n" : "") + Markdown.escaped(words) + "\n\n"
      wasPoint = false
    case .point(let words):
      text += "- " + Markdown.escaped(words) + "\n"
      wasPoint = true
    }
  }
  return text + (wasPoint ? "\n" : "")
}

private func alternative(_ chart: Chart) -> String { Markdown.escaped("\(chart.title). \(chart.summary)") }

private func visual(_ slide: Slide, _ deck: SlideDeck) -> String {
  switch slide.visual {
  case nil: ""
  case .chart(let chart): "![\(alternative(chart))](\(deck.baseName)-\(chart.name).svg)\n"
  case .table(let table): Markdown.table(table.table) + (deck.rest(table).map { "\n\(Markdown.escaped($0))\n" } ?? "")
  }
}

private func pandoc(_ slide: Slide, _ deck: SlideDeck, _ pictures: [String: String]) -> String {
  switch slide.visual {
  case nil: return lines(slide)
  case .chart(let chart):
    guard let picture = pictures[chart.name] else { return lines(slide) + Markdown.escaped(chart.summary) + "\n\n" }
    // The title of a picture is its alternative text there; a caption would stand over what is below.
    let image = "![](\(picture) \"\(alternative(chart).replacing("\"", with: "'"))\")"
    guard slide.layout == .beside else { return lines(slide) + image + "\n\n" }
    return ":::: {.columns}\n::: {.column}\n\(lines(slide))\n:::\n::: {.column}\n\(image)\n:::\n::::\n\n"
  case .table(let table):
    return lines(slide) + (deck.rest(table).map { Markdown.escaped($0) + "\n\n" } ?? "") + Markdown.table(table.table) + "\n"
  }
}
