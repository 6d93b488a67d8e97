// One slide: a title, a few lines, and at most one chart or table.

package struct Slide: Equatable, Sendable {
  package enum Line: Equatable, Sendable {
    case sentence(String)
    case point(String)

    package var words: String {
      switch self {
      case .sentence(let words), .point(let words): words
      }
    }
  }

  package enum Visual: Equatable, Sendable {
    case chart(Chart)
    case table(SlideTable)
  }

  package var title: String
  package var lines: [Line]
  package var visual: Visual?

  package init(_ title: String, lines: [Line] = [], visual: Visual? = nil) {
    self.title = title
    self.lines = lines
    self.visual = visual
  }

  /// Where the visual stands; raw values are classes in HTML.
  package enum Layout: String, Equatable, Sendable {
    /// Lines alone.
    case text
    /// Lines at the left, a chart at the right.
    case beside
    /// Lines above, what needs the slide's width below.
    case below
  }

  package var layout: Layout {
    switch visual {
    case nil: .text
    case .table: .below
    case .chart(let chart): chart.kind == .heat ? .below : .beside
    }
  }
}

/// A table of which a slide may show only the first rows.
package struct SlideTable: Equatable, Sendable {
  package var table: DocumentTable
  /// What its rows are called: `indikator`.
  package var rowName: String
  /// Widths of the columns in per cent, once the table was fitted.
  package var shares: [Int] = []
  /// Rows that found no room.
  package var left = 0

  package init(_ table: DocumentTable, of rowName: String) {
    self.table = table
    self.rowName = rowName
  }
}

extension DocumentTable {
  /// Some columns, such as explanations, are for the reader at a desk.
  func without(column: Int) -> DocumentTable {
    var table = self
    table.columns.remove(at: column)
    for row in table.rows.indices { table.rows[row].remove(at: column) }
    return table
  }
}
