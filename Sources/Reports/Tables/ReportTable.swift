// A table between reports and formats: columns with roles and rows on demand.

/// A column of a table.
package struct ReportColumn: Hashable, Sendable {
  package var title: String
  /// In characters.
  package var width: Double

  package init(_ title: String, _ width: Double) {
    self.title = title
    self.width = max(width, Self.widthOfLongestWord(title))
  }
}

extension ReportColumn {
  /// Headings are bold: a letter is wider than the digit that widths count in.
  private static let boldLetter = 1.2
  private static let margin = 1.5

  /// A heading may break between words only.
  private static func widthOfLongestWord(_ title: String) -> Double {
    let longest = title.split(separator: " ").map(\.count).max() ?? 0
    return Double(longest) * boldLetter + margin
  }

  /// Room for the longest of some texts.
  static func width(of texts: some Sequence<String>, atLeast least: Double) -> Double {
    max(least, Double(texts.lazy.map(\.count).max() ?? 0) + 2)
  }

  static func width(of figures: some Sequence<Double?>, atLeast least: Double) -> Double {
    width(of: figures.lazy.map(FigureText.decimal2), atLeast: least)
  }
}

/// One table for every format: a sheet, a CSV file.
package struct ReportTable: Sendable {
  /// Part of file names: `capaian-opd`.
  package var name: String
  package var columns: [ReportColumn]
  /// Without headings; each row has at most as many cells as there are columns.
  package var rows: BookRows

  package init(_ name: String, columns: [ReportColumn], rows: BookRows) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  package var width: Double { columns.reduce(0) { $0 + $1.width } }

  package var headings: [BookCell] { columns.map { .text($0.title, .heading) } }

  /// Position of a column, 1-based. A wrong title is our bug.
  package func column(_ title: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.title == title }) else { preconditionFailure("table \(name) has no column \(title)") }
    return index + 1
  }
}
