// A look that depends on a cell's value.

/// A look that cells take while a rule holds.
public struct ConditionalFormat: Hashable, Sendable {
  /// What decides on the look.
  public enum Rule: Hashable, Sendable {
    /// The cell's value compared with others.
    case cellIs(CellComparison)
    /// A formula without `=`, written for the first cell of the first range.
    case expression(String)
    /// A bar as long as the value; the style is not used.
    case dataBar(RGB)
    /// From the least value to the greatest; the style is not used.
    case colorScale(low: RGB, middle: RGB?, high: RGB)
  }

  /// At least one.
  public var ranges: [CellRange]
  /// When the look is taken.
  public var rule: Rule
  /// Only what differs from ``CellStyle/plain`` is applied; font size and alignment cannot change.
  public var style: CellStyle
  /// Rules after this one are not tried when it holds.
  public var stopsIfTrue: Bool

  /// A rule that lets later ones apply too.
  public init(_ ranges: [CellRange], _ rule: Rule, style: CellStyle = .plain, stopsIfTrue: Bool = false) {
    self.ranges = ranges
    self.rule = rule
    self.style = style
    self.stopsIfTrue = stopsIfTrue
  }

  /// Whether the rule needs an entry among the workbook's differential formats.
  var usesStyle: Bool {
    switch rule {
    case .cellIs, .expression: true
    case .dataBar, .colorScale: false
    }
  }
}
