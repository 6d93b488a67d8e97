// A chart that knows no format: what is compared, and what one should see in it.

package import Calculation

package struct Chart: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One bar for each category; a target crosses them.
    case bars
    /// Values in order, a target beside them.
    case lines
    /// Rows of rated cells under the categories.
    case heat
    /// Falling columns with the running share of their sum.
    case pareto
    /// Parts of each category side by side, as shares of 100 %.
    case parts
  }

  package var kind: Kind
  /// Part of file names, unlike that of any other chart of a report.
  package var name: String
  package var title: String
  /// What those who do not see it should know.
  package var summary: String
  package var valueTitle: String
  package var categories: [String]
  package var series: [ChartMarks]

  package init(
    _ kind: Kind, name: String, title: String, summary: String, valueTitle: String = "", categories: [String], series: [ChartMarks]
  ) {
    self.kind = kind
    self.name = name
    self.title = title
    self.summary = summary
    self.valueTitle = valueTitle
    self.categories = categories
    self.series = series
  }
}

/// One row of marks, a value for each category; nil = no value, which is no zero.
package struct ChartMarks: Hashable, Sendable {
  package var name: String
  package var values: [Double?]
  /// What the others are held against.
  package var isTarget: Bool
  /// The traffic light of each value; empty where values are not rated.
  package var colours: [Colour?]

  package init(_ name: String, values: [Double?], isTarget: Bool = false, colours: [Colour?] = []) {
    self.name = name
    self.values = values
    self.isTarget = isTarget
    self.colours = colours
  }
}
