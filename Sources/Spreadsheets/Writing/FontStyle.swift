// How letters look: in a cell, in a run of rich text, in a conditional format.

/// The look of letters. The typeface is always Calibri, which every office program has or replaces by a face of the same widths.
public struct FontStyle: Hashable, Sendable {
  /// Heavy letters.
  public var bold: Bool
  /// Slanted letters.
  public var italic: Bool
  /// One line below the letters.
  public var underline: Bool
  /// Points, 1…409.
  public var size: Double
  /// Nil: the reader's automatic colour.
  public var color: RGB?

  /// Calibri 11 unless said otherwise.
  public init(bold: Bool = false, italic: Bool = false, underline: Bool = false, size: Double = 11, color: RGB? = nil) {
    self.bold = bold
    self.italic = italic
    self.underline = underline
    self.size = size
    self.color = color
  }

  /// Calibri 11, what a new workbook has.
  public static let plain = FontStyle()
  /// Calibri 11 bold.
  public static let boldText = FontStyle(bold: true)
}
