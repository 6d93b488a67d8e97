// The lines around a cell.

/// The four lines around a cell; nil is no line.
public struct BorderStyle: Hashable, Sendable {
  public enum Line: String, Hashable, Sendable, CaseIterable { case thin, medium, thick, dotted, dashed, double, hair }

  public struct Side: Hashable, Sendable {
    public var line: Line
    public var color: RGB

    public init(_ line: Line = .thin, color: RGB = .black) {
      self.line = line
      self.color = color
    }
  }

  public var left: Side?
  public var right: Side?
  public var top: Side?
  public var bottom: Side?

  public init(left: Side? = nil, right: Side? = nil, top: Side? = nil, bottom: Side? = nil) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  public static let none = BorderStyle()

  /// The same line on all four sides.
  public static func all(_ line: Line = .thin, color: RGB = .black) -> BorderStyle {
    let side = Side(line, color: color)
    return BorderStyle(left: side, right: side, top: side, bottom: side)
  }

  /// A thin line on all four sides.
  public static func thin(_ color: RGB = .black) -> BorderStyle { all(.thin, color: color) }
}
