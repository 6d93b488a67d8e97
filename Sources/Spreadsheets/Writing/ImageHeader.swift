// What a picture's own header says: its format and its size.

/// The header of a PNG or JPEG file.
struct ImageHeader: Equatable {
  enum Format: String {
    case png, jpeg
  }

  var format: Format
  /// Pixels, at least 1.
  var width: Int
  var height: Int
  /// Pixels per inch; 96 where the header does not say.
  var horizontalDensity = Self.screenDensity
  var verticalDensity = Self.screenDensity

  private static let screenDensity = 96.0
  private static let metresPerInch = 0.0254
  private static let centimetresPerInch = 2.54
  /// Units of drawings in an inch (ECMA-376, 20.1.10.16).
  private static let unitsPerInch = 914_400.0

  /// Width and height in the units of drawings.
  func extent(scale: Double) -> (width: Double, height: Double) {
    func units(_ pixels: Int, _ density: Double) -> Double { (Double(pixels) / density * Self.unitsPerInch * scale).rounded() }
    return (units(width, horizontalDensity), units(height, verticalDensity))
  }

  /// Nil for anything but a PNG or JPEG file with a size.
  init?(_ bytes: [UInt8]) {
    guard let header = Self.png(bytes) ?? Self.jpeg(bytes), header.width > 0, header.height > 0 else { return nil }
    self = header
  }

  private init(_ format: Format, width: Int, height: Int) {
    self.format = format
    self.width = width
    self.height = height
  }

  /// Takes densities only if both are sensible: a header with zeros says nothing.
  private mutating func setDensity(_ horizontal: Double, _ vertical: Double) {
    guard horizontal >= 1, vertical >= 1 else { return }
    (horizontalDensity, verticalDensity) = (horizontal, vertical)
  }

  /// A number of `count` bytes, the greatest first; nil beyond the end.
  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int? {
    guard at >= 0, at + count <= bytes.count else { return nil }
    return bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  /// Chunks of length, name, content and checksum; the first is the header (PNG, 5.3 and 11.2.2).
  private static func png(_ bytes: [UInt8]) -> ImageHeader? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.dropFirst(12).starts(with: "IHDR".utf8),
      let width = number(bytes, 16, 4), let height = number(bytes, 20, 4), width <= Int32.max, height <= Int32.max
    else { return nil }
    var header = ImageHeader(.png, width: width, height: height)
    var at = 8
    while let length = number(bytes, at, 4), length <= Int32.max {
      let name = bytes.dropFirst(at + 4).prefix(4)
      if name.elementsEqual("IDAT".utf8) { return header }
      if name.elementsEqual("pHYs".utf8), let x = number(bytes, at + 8, 4), let y = number(bytes, at + 12, 4),
        number(bytes, at + 16, 1) == 1
      {
        header.setDensity(Double(x) * metresPerInch, Double(y) * metresPerInch)
      }
      at += 12 + length
    }
    // No picture follows.
    return nil
  }

  /// Segments of marker, length and content; the frame's segment has the size (JPEG, B.2.2), JFIF's the density.
  private static func jpeg(_ bytes: [UInt8]) -> ImageHeader? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var density: (Double, Double)?
    var at = 2
    while at + 1 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      switch marker {
      case 0xFF:
        // Fill bytes may stand before a marker.
        at += 1
        continue
      case 0x01, 0xD0...0xD8:
        at += 2
        continue
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        guard let height = number(bytes, at + 5, 2), let width = number(bytes, at + 7, 2) else { return nil }
        var header = ImageHeader(.jpeg, width: width, height: height)
        if let density { header.setDensity(density.0, density.1) }
        return header
      case 0xE0 where bytes.dropFirst(at + 4).starts(with: "JFIF\0".utf8):
        if let unit = number(bytes, at + 11, 1), unit == 1 || unit == 2, let x = number(bytes, at + 12, 2),
          let y = number(bytes, at + 14, 2)
        {
          let factor = unit == 1 ? 1 : centimetresPerInch
          density = (Double(x) * factor, Double(y) * factor)
        }
      case 0xD9, 0xDA: return nil
      default: break
      }
      guard let length = number(bytes, at + 2, 2), length >= 2 else { return nil }
      at += 2 + length
    }
    return nil
  }
}
