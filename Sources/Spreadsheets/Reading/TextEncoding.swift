// Which encoding a text file has, judged by its bytes, and its text as UTF-8.

/// Encodings of CSV files.
public enum TextEncoding: Sendable, Equatable {
  /// UTF-8, with or without a byte order mark; ASCII too.
  case utf8
  /// UTF-16, low byte first: "Unicode text" of Excel.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// UTF-32, low byte first.
  case utf32LittleEndian
  /// UTF-32, high byte first.
  case utf32BigEndian
  /// Excel's "CSV" on Western Windows; also what is taken when nothing else fits.
  case windows1252

  /// The encoding that a byte order mark declares. UTF-32's little-endian mark begins like that of UTF-16.
  static func marked(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// The whole file as UTF-8 without its mark, and the encoding it had.
  static func utf8(_ bytes: [UInt8]) throws(ReadError) -> (text: [UInt8], encoding: TextEncoding) {
    let marked = marked(bytes)
    switch marked ?? unmarkedWide(bytes) {
    case .utf16LittleEndian:
      return (try fromUTF16(bytes, from: marked == nil ? 0 : 2, lowFirst: true), .utf16LittleEndian)
    case .utf16BigEndian:
      return (try fromUTF16(bytes, from: marked == nil ? 0 : 2, lowFirst: false), .utf16BigEndian)
    case .utf32LittleEndian:
      return (try fromUTF32(bytes, from: marked == nil ? 0 : 4, lowFirst: true), .utf32LittleEndian)
    case .utf32BigEndian:
      return (try fromUTF32(bytes, from: marked == nil ? 0 : 4, lowFirst: false), .utf32BigEndian)
    case .utf8:
      guard isUTF8(bytes) else { throw ReadError(.badEncoding) }
      return (Array(bytes.dropFirst(3)), .utf8)
    default:
      return isUTF8(bytes) ? (bytes, .utf8) : (fromWindows1252(bytes), .windows1252)
    }
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { isUTF8($0) } }

  static func isUTF8(_ raw: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    let count = raw.count
    while index < count {
      // Eight ASCII bytes at once.
      if index + 8 <= count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let length = sequenceLength(raw, index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// Bytes of the well-formed character that begins here (Unicode, table 3-7); 0 where there is none.
  private static func sequenceLength(_ raw: UnsafeRawBufferPointer, _ index: Int) -> Int {
    let first = raw[index]
    if first < 0x80 { return 1 }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= raw.count else { return 0 }
    for offset in 1..<length where raw[index + offset] & 0xC0 != 0x80 { return 0 }
    let second = raw[index + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? length : 0
    case 0xED: return second <= 0x9F ? length : 0
    case 0xF0: return second >= 0x90 ? length : 0
    case 0xF4: return second <= 0x8F ? length : 0
    default: return length
    }
  }

  private static func fromUTF16(_ bytes: [UInt8], from start: Int, lowFirst: Bool) throws(ReadError) -> [UInt8] {
    try transcoded(wideUnits(bytes, from: start, width: 2, lowFirst: lowFirst, as: UInt16.self), from: UTF16.self)
  }

  private static func fromUTF32(_ bytes: [UInt8], from start: Int, lowFirst: Bool) throws(ReadError) -> [UInt8] {
    try transcoded(wideUnits(bytes, from: start, width: 4, lowFirst: lowFirst, as: UInt32.self), from: UTF32.self)
  }

  private static func wideUnits<Unit: FixedWidthInteger>(
    _ bytes: [UInt8], from start: Int, width: Int, lowFirst: Bool, as: Unit.Type
  ) throws(ReadError) -> [Unit] {
    guard (bytes.count - start) % width == 0 else { throw ReadError(.truncated) }
    var units: [Unit] = []
    units.reserveCapacity((bytes.count - start) / width)
    for index in stride(from: start, to: bytes.count, by: width) {
      var unit: Unit = 0
      for offset in 0..<width { unit = unit << 8 | Unit(bytes[lowFirst ? index + width - 1 - offset : index + offset]) }
      units.append(unit)
    }
    return units
  }

  private static func transcoded<Encoding: Unicode.Encoding>(_ units: [Encoding.CodeUnit], from: Encoding.Type) throws(ReadError) -> [UInt8]
  {
    var text: [UInt8] = []
    text.reserveCapacity(units.count * 3 / 2)
    let isBroken = transcode(units.makeIterator(), from: Encoding.self, to: UTF8.self, stoppingOnError: true) { text.append($0) }
    if isBroken { throw ReadError(.badEncoding) }
    return text
  }

  /// 0x80…0x9F of Windows-1252; unassigned bytes stay what they are, as browsers do.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Unicode.Scalar(byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt16(byte)) {
        text.append(scalar)
      }
    }
    return text
  }
}
