// A chart on a sheet.

/// A chart: columns, bars or lines, or columns with lines over them.
public struct ChartDraft: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case columns, bars, stackedColumns, stackedBars, line }
  public enum Legend: String, Hashable, Sendable {
    case bottom = "b"
    case top = "t"
    case left = "l"
    case right = "r"
  }

  public var kind: Kind
  public var title: String?
  public var categoryAxisTitle: String?
  public var valueAxisTitle: String?
  public var series: [ChartSeries]
  /// Excel's code for the value axis and the labels; nil is General.
  public var numberFormat: String?
  public var showsDataLabels = false
  /// Nil: no legend.
  public var legend: Legend? = .bottom
  /// Nil: chosen by the reader.
  public var valueMinimum: Double?
  /// Nil: chosen by the reader.
  public var valueMaximum: Double?
  /// The cells under the chart: from the upper left corner of the first to the lower right corner of the last.
  public var anchor: CellRange

  public init(_ kind: Kind, title: String? = nil, series: [ChartSeries], anchor: CellRange) {
    self.kind = kind
    self.title = title
    self.series = series
    self.anchor = anchor
  }
}

/// One row of bars or one line.
public struct ChartSeries: Hashable, Sendable {
  /// The name in the legend.
  public var name: String
  /// The cell that holds the name, `'Sheet 1'!$B$1`; nil: the name is fixed.
  public var nameReference: String?
  /// Where the categories are, `'Sheet 1'!$A$2:$A$9`; nil: numbered.
  public var categoriesReference: String?
  /// The categories as they stand in the cells.
  public var categories: [String]
  /// Where the values are, `'Sheet 1'!$B$2:$B$9`.
  public var valuesReference: String
  /// The values as they stand in the cells; nil is an empty cell.
  public var values: [Double?]
  /// Nil: chosen by the reader.
  public var color: RGB?
  /// A line over the columns of the others, on the same axes: a target. Not possible over horizontal bars.
  public var isTargetLine: Bool

  public init(
    _ name: String, nameReference: String? = nil, categoriesReference: String? = nil, categories: [String] = [],
    valuesReference: String, values: [Double?], color: RGB? = nil, isTargetLine: Bool = false
  ) {
    self.name = name
    self.nameReference = nameReference
    self.categoriesReference = categoriesReference
    self.categories = categories
    self.valuesReference = valuesReference
    self.values = values
    self.color = color
    self.isTargetLine = isTargetLine
  }
}
