// A picture on a sheet.

/// A PNG or JPEG picture. Its size is what its own header says: pixels and, where given, pixels per inch (96 otherwise).
public struct ImageDraft: Hashable, Sendable {
  /// The whole file, PNG or JPEG. The same bytes are stored once, however often they are shown.
  public var bytes: [UInt8]
  /// The cell whose upper left corner is the picture's. It moves with the cell and keeps its size.
  public var corner: CellReference
  /// What the picture shows, for those who cannot see it. Empty: it only decorates.
  public var alternativeText: String
  /// 1 is the size of the header, 0.5 half as wide and high.
  public var scale: Double

  /// A picture in the size that its header says unless said otherwise.
  public init(_ bytes: [UInt8], at corner: CellReference, alternativeText: String, scale: Double = 1) {
    self.bytes = bytes
    self.corner = corner
    self.alternativeText = alternativeText
    self.scale = scale
  }
}
