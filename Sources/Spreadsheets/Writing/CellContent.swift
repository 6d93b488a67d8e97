// What can be put into a cell.

/// What a written cell holds.
public indirect enum CellContent: Hashable, Sendable {
  /// A cell with a look and no value.
  case empty
  /// Finite; anything else is a ``WriteError``.
  case number(Double)
  /// Up to 32,767 UTF-16 units. Always text for the reader, whatever it begins with.
  case text(String)
  /// TRUE or FALSE.
  case boolean(Bool)
  /// Days in Excel's 1900 system (1 = 1 January 1900); give the cell a date format.
  case date(Double)
  /// `#N/A`, `#REF!`, `#DIV/0!` …
  case error(String)
  /// A formula without `=`, English function names and commas, and the value to show until the reader recalculates.
  case formula(String, result: CellContent)
  /// Text in runs, each with its own letters.
  case richText([TextRun])

  /// Rich text from pairs.
  public static func richText(_ runs: [(String, FontStyle)]) -> CellContent { .richText(runs.map { TextRun($0.0, $0.1) }) }
}

/// A piece of rich text.
public struct TextRun: Hashable, Sendable {
  /// All runs of a cell together: up to 32,767 UTF-16 units.
  public var text: String
  /// The look of its letters.
  public var font: FontStyle

  /// A run of plain letters unless said otherwise.
  public init(_ text: String, _ font: FontStyle = .plain) {
    self.text = text
    self.font = font
  }
}
