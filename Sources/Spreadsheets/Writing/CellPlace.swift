// A cell's name, ready to be stored.

/// A cell's name as two machine words.
struct CellPlace {
  var letters: UInt32
  var letterCount: Int
  var digits: UInt64
  var digitCount: Int

  /// Writes `<c r="B7` or `<c r="B7" s="3`, without the closing quote. The words are stored whole: bytes beyond are overwritten by what follows.
  @inline(__always)
  func put(_ style: StyleID, _ to: inout BytePointer) {
    Spreadsheets.put("<c r=\"", &to)
    UnsafeMutableRawPointer(to).storeBytes(of: letters.littleEndian, as: UInt32.self)
    to += letterCount
    UnsafeMutableRawPointer(to).storeBytes(of: digits.littleEndian, as: UInt64.self)
    to += digitCount
    if style.index != 0 {
      Spreadsheets.put("\" s=\"", &to)
      NumberBytes.put(UInt64(truncatingIfNeeded: style.index), &to)
    }
  }
}
