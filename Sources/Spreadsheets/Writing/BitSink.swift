// Bits on their way into bytes, least significant first, as deflate packs them.

/// Writes to memory that its owner made large enough: each flush stores eight bytes and keeps those that are whole.
struct BitSink {
  /// Where the next whole byte goes; set by the owner before anything is put.
  var target: UnsafeMutablePointer<UInt8>!
  private var bits: UInt64 = 0
  private var count: UInt64 = 0

  /// Adds bits without storing them: at most 57 in all since the last flush.
  @inline(__always)
  mutating func add(_ value: UInt64, _ size: UInt64) {
    bits |= value << count
    count &+= size
  }

  /// Stores the whole bytes.
  @inline(__always)
  mutating func flush() {
    UnsafeMutableRawPointer(target.unsafelyUnwrapped).storeBytes(of: bits.littleEndian, as: UInt64.self)
    let whole = count >> 3
    target = target.unsafelyUnwrapped + Int(whole)
    bits >>= whole << 3
    count &= 7
  }

  mutating func put(_ value: some BinaryInteger, _ size: some BinaryInteger) {
    add(UInt64(value), UInt64(size))
    flush()
  }

  /// Ends on a whole byte, with zeros.
  mutating func fillByte() {
    if count > 0 { put(0, 8 - count) }
  }
}
