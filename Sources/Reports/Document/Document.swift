// A text with headings, tables and lists that knows no file format.

/// A report to be read from top to bottom.
package struct Document: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    /// Level 1 is the title.
    case heading(Int, String)
    case paragraph(String)
    case table(DocumentTable)
    case list([String])
    /// Names with their values, such as the card of an indicator.
    case facts([DocumentFact])
    /// Lines one below the other: place and date, office, room for the signature, name.
    case signature([String])
    case chart(Chart)
    /// A place that table rows may point to; the next block follows it.
    case anchor(String)
    /// On paper the next block begins a page.
    case pageBreak
  }

  package var blocks: [Block] = []

  package init() {}

  package mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }
  package mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  package mutating func list(_ items: [String]) { if !items.isEmpty { blocks.append(.list(items)) } }
  package mutating func table(_ table: DocumentTable) { blocks.append(.table(table)) }
  package mutating func facts(_ facts: [DocumentFact]) { if !facts.isEmpty { blocks.append(.facts(facts)) } }
  package mutating func signature(_ lines: [String]) { blocks.append(.signature(lines)) }
  package mutating func chart(_ chart: Chart) { blocks.append(.chart(chart)) }
  package mutating func anchor(_ name: String) { blocks.append(.anchor(name)) }
  package mutating func pageBreak() { blocks.append(.pageBreak) }

  package var charts: [Chart] { blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } } }

  /// Words of the first heading of level 1.
  package var title: String {
    for case .heading(1, let words) in blocks { return words }
    return ""
  }
}

/// A name and its value.
package struct DocumentFact: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A table of texts.
package struct DocumentTable: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case left, right, center
    /// Long and without blanks: may be broken anywhere.
    case code
  }

  package struct Column: Hashable, Sendable {
    package var title: String
    package var alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  package var rows: [[String]]
  /// For each row the anchor to which its figures lead; empty where they lead nowhere.
  package var rowTargets: [String] = []

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
