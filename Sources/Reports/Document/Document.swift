// A text with headings, tables and lists that knows no file format.

/// A report to be read from top to bottom.
package struct Document: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    /// Level 1 is the title.
    case heading(Int, String)
    case paragraph(String)
    case table(DocumentTable)
    case list([String])
  }

  package var blocks: [Block] = []

  package init() {}

  package mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }
  package mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  package mutating func list(_ items: [String]) { if !items.isEmpty { blocks.append(.list(items)) } }
  package mutating func table(_ table: DocumentTable) { blocks.append(.table(table)) }
}

/// A table of texts.
package struct DocumentTable: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable { case left, right, center }

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

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
