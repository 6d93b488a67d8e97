// The escape `_xHHHH_` of spreadsheet texts, for characters that XML cannot carry.

/// Decodes texts of type ST_Xstring (ECMA-376, 22.9.2.19).
enum EscapedText {
  private static let underscore = UInt8(ascii: "_")

  /// The text with its escapes resolved; `_x005F_` is an underscore that starts no escape.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var index = 0
    while index + 6 < bytes.count {
      if bytes[index] == underscore, unit(bytes, at: index) != nil { return resolved(bytes) }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = ""
    var units: [UInt16] = []
    var plainStart = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == underscore, let unit = unit(bytes, at: index) else {
        index += 1
        continue
      }
      // Adjacent escapes are kept together: two of them may be one character's surrogates.
      if plainStart < index {
        text += String(decoding: units, as: UTF16.self)
        units.removeAll(keepingCapacity: true)
        text += String(decoding: UnsafeBufferPointer(rebasing: bytes[plainStart..<index]), as: UTF8.self)
      }
      units.append(unit)
      index += 7
      plainStart = index
    }
    text += String(decoding: units, as: UTF16.self)
    if plainStart < bytes.count { text += String(decoding: UnsafeBufferPointer(rebasing: bytes[plainStart...]), as: UTF8.self) }
    return text
  }

  /// The code unit of an escape that begins here.
  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == underscore else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[(start + 2)..<(start + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return unit
  }
}
