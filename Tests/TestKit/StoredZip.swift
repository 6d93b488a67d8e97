// Builds ZIP archives of stored entries, so that a test's odd workbook is a few lines of XML.

/// An archive in memory; entries are not compressed.
package struct StoredZip {
  /// Sizes and checksum stand behind each entry, as programs write them that cannot go back.
  private let hasDescriptors: Bool
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init(_ parts: [(name: String, bytes: [UInt8])], hasDescriptors: Bool = false) {
    self.hasDescriptors = hasDescriptors
    for part in parts { add(part.name, part.bytes) }
    let start = bytes.count
    bytes += directory
    bytes += Self.little(0x0605_4B50, 4) + [0, 0, 0, 0] + Self.little(count, 2) + Self.little(count, 2)
    bytes += Self.little(directory.count, 4) + Self.little(start, 4) + [0, 0]
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let label = Array(name.utf8)
    // Version, flags (UTF-8 names), method, time, date, checksum, both sizes, length of the name, no extra field.
    let flags = hasDescriptors ? 0x808 : 0x800
    let head = Self.little(20, 2) + Self.little(flags, 2) + [0, 0, 0, 0] + Self.little(0x21, 2)
    let measures = Self.little(Self.checksum(content), 4) + Self.little(content.count, 4) + Self.little(content.count, 4)
    let lengths = Self.little(label.count, 2) + [0, 0]
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + head + measures + lengths + [UInt8](repeating: 0, count: 10)
    directory += Self.little(bytes.count, 4) + label
    let early = hasDescriptors ? [UInt8](repeating: 0, count: 12) : measures
    bytes += Self.little(0x0403_4B50, 4) + head + early + lengths + label + content
    if hasDescriptors { bytes += Self.little(0x0807_4B50, 4) + measures }
    count += 1
  }

  private static func little(_ number: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  private static func checksum(_ content: [UInt8]) -> Int {
    Int(~content.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 })
  }
}
