// Pictures made by the tests: real files that any program can show.

import CZip

enum Pictures {
  /// A grey PNG.
  /// - Parameter density: pixels per metre; nil: not said.
  static func png(_ width: Int, _ height: Int, density: (Int, Int)? = nil, shade: UInt8 = 0x80) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // 8 bits of grey, no interlace.
    file += chunk("IHDR", number(width, 4) + number(height, 4) + [8, 0, 0, 0, 0])
    if let density { file += chunk("pHYs", number(density.0, 4) + number(density.1, 4) + [1]) }
    let lines = Array(repeating: [0] + [UInt8](repeating: shade, count: width), count: height).flatMap { $0 }
    var packed = [UInt8](repeating: 0, count: lines.count + 1_000)
    var size = UInt(packed.count)
    compress(&packed, &size, lines, UInt(lines.count))
    return file + chunk("IDAT", Array(packed[..<Int(size)])) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return number(content.count, 4) + body + number(Int(crc32(0, body, UInt32(body.count))), 4)
  }

  static func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }

  /// The head of a JPEG, as far as its size; no picture follows.
  /// - Parameter density: unit (1 per inch, 2 per centimetre), across, down.
  static func jpeg(_ width: Int, _ height: Int, density: (Int, Int, Int)? = nil, progressive: Bool = false) -> [UInt8] {
    var file: [UInt8] = [0xFF, 0xD8]
    if let density {
      file +=
        [0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, UInt8(density.0)] + number(density.1, 2) + number(density.2, 2) + [0, 0]
    }
    // A comment that holds the bytes of a frame, and fill bytes before the frame.
    file += [0xFF, 0xFE, 0, 9, 0xFF, 0xC0, 0, 17, 8, 0, 1, 0xFF]
    file += [0xFF, progressive ? 0xC2 : 0xC0, 0, 11, 8] + number(height, 2) + number(width, 2) + [1, 1, 0x11, 0]
    return file + [0xFF, 0xD9]
  }
}
