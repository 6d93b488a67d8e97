// Where a value stands inside its cell.

/// The place of a value inside its cell.
public struct CellAlignment: Hashable, Sendable {
  /// Excel's places from left to right, by their names; `general`: numbers right, text left.
  public enum Horizontal: String, Hashable, Sendable {
    /// `fill` repeats the value, `centerContinuous` centres it over the empty cells to the right.
    case general, left, center, right, fill, justify, centerContinuous
  }
  /// Excel's places from top to bottom, by their names.
  public enum Vertical: String, Hashable, Sendable {
    /// `justify` spreads the lines over the height.
    case top, center, bottom, justify
  }

  /// From left to right.
  public var horizontal: Horizontal
  /// From top to bottom.
  public var vertical: Vertical
  /// Break lines inside the cell.
  public var wrap: Bool
  /// Steps of about three characters, 0…250.
  public var indent: Int
  /// Degrees, -90…90; positive turns the text upwards.
  public var textRotation: Int

  /// Excel's own placing unless said otherwise.
  public init(
    horizontal: Horizontal = .general, vertical: Vertical = .bottom, wrap: Bool = false, indent: Int = 0, textRotation: Int = 0
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.wrap = wrap
    self.indent = indent
    self.textRotation = textRotation
  }

  /// Numbers right, text left, at the bottom.
  public static let general = CellAlignment()
}
