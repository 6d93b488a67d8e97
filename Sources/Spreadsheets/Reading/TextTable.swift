// The texts that the cells of a workbook share, in one run of bytes.

/// Texts by index. Millions of short texts cost their bytes, one byte of length each, and a mark for every eighth.
struct TextTable: Sendable {
  /// Texts between two marks: looking one up adds seven lengths at most.
  private static let group = 8
  /// The length of longer texts stands in four bytes before them.
  private static let longText: UInt8 = 255

  private(set) var bytes: [UInt8] = []
  private var lengths: [UInt8] = []
  /// Where every eighth text begins.
  private var marks: [UInt32] = []

  var count: Int { lengths.count }

  /// - Parameter expectedBytes: room that is likely needed. Memory that is never touched costs nothing.
  init(expectedBytes: Int = 0) { bytes.reserveCapacity(expectedBytes) }

  mutating func append(_ text: Span<UInt8>) {
    if lengths.count % Self.group == 0 { marks.append(UInt32(bytes.count)) }
    if text.count < Int(Self.longText) {
      lengths.append(UInt8(text.count))
    } else {
      lengths.append(Self.longText)
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: text.count >> shift)) }
    }
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Where a text lies in `bytes`.
  /// - Precondition: `index` is below `count`.
  @inline(__always) func range(of index: Int) -> Range<Int> {
    var start = Int(marks[index / Self.group])
    for before in (index & ~(Self.group - 1))..<index {
      let length = lengths[before]
      start += length == Self.longText ? 4 + longLength(at: start) : Int(length)
    }
    let length = lengths[index]
    return length == Self.longText ? start + 4..<start + 4 + longLength(at: start) : start..<start + Int(length)
  }

  @inline(never) private func longLength(at start: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}
