// The files of `paparan`.

package import Reports

/// Raw values are what people write and the files' extensions.
package enum SlidesFormat: String, Hashable, Sendable, CaseIterable {
  case md, html, pptx
}

/// The files of the formats that this program makes itself. Markdown has its charts beside it.
package func slidesOutputs(_ deck: SlideDeck, formats: [SlidesFormat]) -> [OutputFile] {
  formats.flatMap { format -> [OutputFile] in
    let name = "\(deck.baseName).\(format.rawValue)"
    switch format {
    case .md: return [OutputFile(name, bytes: { slidesMarkdown(deck) })] + chartOutputs(deck.charts, prefix: deck.baseName + "-")
    case .html: return [OutputFile(name, bytes: { slidesHTML(deck) })]
    case .pptx: return []
    }
  }
}
