// The lines around a cell.

/// The four lines around a cell; nil is no line.
public struct BorderStyle: Hashable, Sendable {
  /// Excel's lines, by their names.
  public enum Line: String, Hashable, Sendable, CaseIterable {
    /// See Excel's dialog for borders.
    case thin, medium, thick, dotted, dashed, double, hair
  }

  /// One line.
  public struct Side: Hashable, Sendable {
    /// Its kind.
    public var line: Line
    /// Its colour.
    public var color: RGB

    /// Thin and black unless said otherwise.
    public init(_ line: Line = .thin, color: RGB = .black) {
      self.line = line
      self.color = color
    }
  }

  /// Nil: no line.
  public var left: Side?
  /// Nil: no line.
  public var right: Side?
  /// Nil: no line.
  public var top: Side?
  /// Nil: no line.
  public var bottom: Side?

  /// No lines but those given.
  public init(left: Side? = nil, right: Side? = nil, top: Side? = nil, bottom: Side? = nil) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// No lines.
  public static let none = BorderStyle()

  /// The same line on all four sides.
  public static func all(_ line: Line = .thin, color: RGB = .black) -> BorderStyle {
    let side = Side(line, color: color)
    return BorderStyle(left: side, right: side, top: side, bottom: side)
  }

  /// A thin line on all four sides.
  public static func thin(_ color: RGB = .black) -> BorderStyle { all(.thin, color: color) }
}
