// A chart on a sheet of a book.

package import Spreadsheets

/// Columns, bars, parts on each other, or lines; a target may run as a line over columns.
package struct BookChart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case columns, bars, stackedBars, lines }

  package var kind: Kind
  package var title: String
  package var categoryTitle = ""
  package var valueTitle = ""
  package var series: [BookSeries]
  /// The cells that the chart covers.
  package var anchor: CellRange
  package var valueMinimum: Double?
  package var valueMaximum: Double?
  /// Values beside their marks.
  package var showsValues = false

  package init(_ kind: Kind, title: String, series: [BookSeries], anchor: CellRange) {
    self.kind = kind
    self.title = title
    self.series = series
    self.anchor = anchor
  }
}

/// One row of marks: where its numbers stand, and the numbers themselves.
package struct BookSeries: Hashable, Sendable {
  package var name: String
  /// The sheet that holds both ranges.
  package var sheet: String
  package var categoryRange: CellRange
  package var categories: [String]
  package var valueRange: CellRange
  package var values: [Double?]
  /// A line over columns.
  package var isTarget: Bool
  /// Told from others by its colour.
  package var isOneOfMany = false

  package init(
    _ name: String, sheet: String, categoryRange: CellRange, categories: [String], valueRange: CellRange, values: [Double?],
    isTarget: Bool = false
  ) {
    self.name = name
    self.sheet = sheet
    self.categoryRange = categoryRange
    self.categories = categories
    self.valueRange = valueRange
    self.values = values
    self.isTarget = isTarget
  }
}
