// What may be typed into a cell, and what the reader is told.

/// A comparison with one or two formula texts without `=` (`5`, `$B$1`, `TODAY()`).
public enum CellComparison: Hashable, Sendable {
  /// From the first to the second, both included.
  case between(String, String)
  /// Below the first or above the second.
  case notBetween(String, String)
  /// The same.
  case equal(String)
  /// Another.
  case notEqual(String)
  /// Above.
  case greater(String)
  /// Below.
  case less(String)
  /// At least.
  case greaterOrEqual(String)
  /// At most.
  case lessOrEqual(String)
}

/// A rule for what may be typed into cells.
public struct DataValidation: Hashable, Sendable {
  /// What may be typed.
  public enum Rule: Hashable, Sendable {
    /// A drop-down list of these words; no comma inside a word, 255 UTF-16 units together with the commas between.
    case list([String])
    /// A drop-down list from a range or a defined name, as formula text without `=`.
    case listFrom(String)
    /// A whole number.
    case whole(CellComparison)
    /// Any number.
    case decimal(CellComparison)
    /// Serial numbers or formulas such as `DATE(2026,1,1)`.
    case date(CellComparison)
    /// Parts of a day or formulas such as `TIME(8,0,0)`.
    case time(CellComparison)
    /// Length in characters.
    case textLength(CellComparison)
    /// A formula that must be true, written for the first cell of the first range.
    case custom(String)
    /// Any value: only the prompt is shown.
    case any
  }

  /// What happens to another value.
  public enum ErrorStyle: String, Hashable, Sendable {
    /// The value is refused.
    case stop
    /// The reader is told and may keep the value.
    case warning, information
  }

  /// At least one.
  public var ranges: [CellRange]
  /// What may be typed.
  public var rule: Rule
  /// The cell may be left empty.
  public var allowsBlank: Bool
  /// What happens to a value that breaks the rule.
  public var errorStyle: ErrorStyle
  /// Up to 32 UTF-16 units.
  public var errorTitle: String?
  /// Up to 255 UTF-16 units.
  public var error: String?
  /// Up to 32 UTF-16 units.
  public var promptTitle: String?
  /// Up to 255 UTF-16 units.
  public var prompt: String?

  /// A rule that refuses other values without words unless said otherwise.
  public init(
    _ ranges: [CellRange], _ rule: Rule, allowsBlank: Bool = true, errorStyle: ErrorStyle = .stop, errorTitle: String? = nil,
    error: String? = nil, promptTitle: String? = nil, prompt: String? = nil
  ) {
    self.ranges = ranges
    self.rule = rule
    self.allowsBlank = allowsBlank
    self.errorStyle = errorStyle
    self.errorTitle = errorTitle
    self.error = error
    self.promptTitle = promptTitle
    self.prompt = prompt
  }
}
