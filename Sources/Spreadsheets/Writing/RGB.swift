// A colour as spreadsheets store it: opaque red, green and blue.

/// An opaque colour, `0xRRGGBB`.
public struct RGB: Hashable, Sendable {
  /// Red, green and blue, 8 bits each; the upper 8 bits are 0.
  public let hex: UInt32

  /// - Parameter hex: `0xRRGGBB`; higher bits are ignored.
  public init(_ hex: UInt32) { self.hex = hex & 0xFF_FFFF }

  /// `0x000000`.
  public static let black = RGB(0x00_0000)
  /// `0xFFFFFF`.
  public static let white = RGB(0xFF_FFFF)

  /// Six hexadecimal digits, `1F4E79`: what DrawingML takes.
  var digits: String {
    let text = String(hex, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - text.count) + text
  }

  /// Eight hexadecimal digits with full opacity, `FF1F4E79`: what SpreadsheetML takes.
  var opaqueDigits: String { "FF" + digits }
}
