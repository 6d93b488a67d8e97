// A chart on a sheet.

/// A chart: columns, bars or lines, or columns with lines over them.
public struct ChartDraft: Hashable, Sendable {
  /// What shows the values: upright columns, horizontal bars (both side by side or stacked), or lines.
  public enum Kind: Hashable, Sendable {
    /// Columns and `line` take target lines, horizontal bars do not.
    case columns, bars, stackedColumns, stackedBars, line
  }
  /// Where the legend stands.
  public enum Legend: String, Hashable, Sendable {
    /// Below the chart.
    case bottom = "b"
    /// Above the chart.
    case top = "t"
    /// On the left.
    case left = "l"
    /// On the right.
    case right = "r"
  }

  /// How all series but target lines are shown.
  public var kind: Kind
  /// Nil: no title.
  public var title: String?
  /// Nil: no title.
  public var categoryAxisTitle: String?
  /// Nil: no title, where a unit is best named.
  public var valueAxisTitle: String?
  /// 1…255, in the order of the legend.
  public var series: [ChartSeries]
  /// Excel's code for the value axis and the labels; nil is General.
  public var numberFormat: String?
  /// Each value beside its bar or point.
  public var showsDataLabels = false
  /// Nil: no legend.
  public var legend: Legend? = .bottom
  /// Nil: chosen by the reader.
  public var valueMinimum: Double?
  /// Nil: chosen by the reader.
  public var valueMaximum: Double?
  /// The cells under the chart: from the upper left corner of the first to the lower right corner of the last.
  public var anchor: CellRange

  /// A chart with a legend below and axes of the reader's choice.
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
  /// Nil: the next of six that everybody can tell apart.
  public var color: RGB?
  /// A line over the columns of the others, on the same axes: a target. Not possible over horizontal bars.
  public var isTargetLine: Bool

  /// Bars or a line with a fixed name unless said otherwise. References are absolute, with the sheet: ``SheetDraft/quoted(_:)``, `!`,
  /// ``CellRange/absolute``.
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
