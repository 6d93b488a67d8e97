// The texts that the cells of a workbook share, in one run of bytes.

/// Texts by index. Millions of short texts cost their bytes, one byte of length each, and a mark for every eighth.
struct TextTable: Sendable {
  /// Texts between two marks: as many as lengths fit into a machine word.
  private static let group = 8
  /// The length of longer texts stands in four bytes before them.
  private static let longText: UInt8 = 255

  private(set) var bytes: [UInt8] = []
  private(set) var count = 0
  /// In whole groups: zeros behind the last.
  private var lengths: [UInt8] = []
  /// Where every eighth text begins.
  private var marks: [UInt32] = []
  private var hasLongTexts = false

  /// - Parameter expectedBytes: room that is likely needed. Memory that is never touched costs nothing.
  init(expectedBytes: Int = 0) { bytes.reserveCapacity(expectedBytes) }

  mutating func append(_ text: Span<UInt8>) {
    if count % Self.group == 0 {
      marks.append(UInt32(bytes.count))
      for _ in 0..<Self.group { lengths.append(0) }
    }
    if text.count < Int(Self.longText) {
      lengths[count] = UInt8(text.count)
    } else {
      lengths[count] = Self.longText
      hasLongTexts = true
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: text.count >> shift)) }
    }
    count += 1
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Where a text lies in `bytes`.
  /// - Precondition: `index` is below `count`.
  @inline(__always) func range(of index: Int) -> Range<Int> {
    if hasLongTexts { return rangeAmongLong(index) }
    let place = index % Self.group
    let group = lengths.span.bytes.unsafeLoadUnaligned(fromByteOffset: index - place, as: UInt64.self).littleEndian
    // The lengths before: those behind are masked out, the rest added in pairs, since eight lengths may be more than a byte holds.
    let before = group & (1 << UInt64(truncatingIfNeeded: 8 * place) &- 1)
    let pairs = (before & 0x00FF_00FF_00FF_00FF) &+ (before >> 8 & 0x00FF_00FF_00FF_00FF)
    let start = Int(marks[index / Self.group]) + Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    return start..<start + Int(lengths[index])
  }

  private func rangeAmongLong(_ index: Int) -> Range<Int> {
    var start = Int(marks[index / Self.group])
    for before in (index - index % Self.group)..<index {
      let length = lengths[before]
      start += length == Self.longText ? 4 + longLength(at: start) : Int(length)
    }
    let length = lengths[index]
    return length == Self.longText ? start + 4..<start + 4 + longLength(at: start) : start..<start + Int(length)
  }

  private func longLength(at start: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
