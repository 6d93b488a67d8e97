// Where a value stands inside its cell.

/// The place of a value inside its cell.
public struct CellAlignment: Hashable, Sendable {
  public enum Horizontal: String, Hashable, Sendable { case general, left, center, right, fill, justify, centerContinuous }
  public enum Vertical: String, Hashable, Sendable { case top, center, bottom, justify }

  public var horizontal: Horizontal
  public var vertical: Vertical
  /// Break lines inside the cell.
  public var wrap: Bool
  /// Steps of about three characters, 0…250.
  public var indent: Int
  /// Degrees, -90…90; positive turns the text upwards.
  public var textRotation: Int

  public init(
    horizontal: Horizontal = .general, vertical: Vertical = .bottom, wrap: Bool = false, indent: Int = 0, textRotation: Int = 0
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.wrap = wrap
    self.indent = indent
    self.textRotation = textRotation
  }

  public static let general = CellAlignment()
}
