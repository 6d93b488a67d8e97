// The texts that the cells of a workbook share, in one run of bytes.

/// Texts by index. Millions of short texts cost their bytes, one byte of length each, and a mark for every fourth.
struct TextTable: Sendable {
  /// Texts between two marks: looking one up steps over three others at most.
  private static let stride = 4

  /// Each text behind its length: seven bits a byte, least significant first, the high bit says that more follow.
  private(set) var bytes: [UInt8] = []
  /// Where every fourth text's length begins.
  private var marks: [UInt32] = []
  private(set) var count = 0

  /// - Parameter expectedBytes: room that is likely needed. Memory that is never touched costs nothing.
  init(expectedBytes: Int = 0) { bytes.reserveCapacity(expectedBytes) }

  mutating func append(_ text: Span<UInt8>) {
    if count % Self.stride == 0 { marks.append(UInt32(bytes.count)) }
    count += 1
    var rest = text.count
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Where a text lies in `bytes`.
  /// - Precondition: `index` is below `count`.
  func range(of index: Int) -> Range<Int> {
    let bytes = bytes.span
    var start = Int(marks[index / Self.stride])
    var steps = index % Self.stride
    while true {
      var length = Int(bytes[start])
      start += 1
      if length >= 0x80 {
        length &= 0x7F
        var shift = 7
        var more = true
        while more {
          let next = Int(bytes[start])
          start += 1
          length |= (next & 0x7F) << shift
          shift += 7
          more = next >= 0x80
        }
      }
      if steps == 0 { return start..<start + length }
      start += length
      steps -= 1
    }
  }
}
