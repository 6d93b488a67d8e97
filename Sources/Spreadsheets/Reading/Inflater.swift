// The plain bytes of a deflated part, with its checksum and size verified at the end.

import CZip

/// Inflates one part. libzip would do it too, but its layers cost a sixth of reading a large sheet: it hands out the part as it is stored,
/// and the zlib below it does the rest here, straight into the reader's buffer.
struct Inflater: ~Copyable {
  /// Stored bytes fetched at once.
  private static let room = 32 << 10
  /// No zlib header: an archive has its own.
  private static let rawWindow: Int32 = -15

  /// zlib keeps the address of its state: it must not move.
  private let state: UnsafeMutablePointer<z_stream>
  private let stored: UnsafeMutablePointer<UInt8>
  /// What the archive's directory says of the part.
  private let checksum: UInt32
  private let size: UInt64
  private var foundChecksum: UInt32 = 0
  private var foundSize: UInt64 = 0
  private var hasEnded = false

  /// - Parameters: checksum and size that the archive claims.
  init(checksum: UInt32, size: UInt64) {
    self.checksum = checksum
    self.size = size
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    stored = .allocate(capacity: Self.room)
    let code = inflateInit2_(state, Self.rawWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib has no memory for its tables, or is another version than its header")
  }

  deinit {
    inflateEnd(state)
    state.deallocate()
    stored.deallocate()
  }

  /// How a part is damaged, as libzip's code.
  struct Damage: Error { var code: Int32 }

  /// Fills `target` as far as it goes; 0 at the end, where checksum and size held.
  /// - Parameter fetch: puts up to so many stored bytes there; 0 at their end, negative after a fault of its own, which is passed on.
  mutating func read(
    into target: UnsafeMutablePointer<UInt8>, room: Int, fetch: (UnsafeMutablePointer<UInt8>, Int) -> Int
  ) throws(Damage) -> Int {
    let wanted = UInt32(clamping: room)
    (state.pointee.next_out, state.pointee.avail_out) = (target, wanted)
    var isExhausted = false
    while !hasEnded, state.pointee.avail_out > 0 {
      if state.pointee.avail_in == 0 {
        let got = fetch(stored, Self.room)
        guard got >= 0 else { return got }
        isExhausted = got == 0
        (state.pointee.next_in, state.pointee.avail_in) = (stored, UInt32(got))
      }
      switch inflate(state, Z_NO_FLUSH) {
      case Z_STREAM_END: hasEnded = true
      // Without more bytes no call after this one would get further.
      case Z_OK where !isExhausted, Z_BUF_ERROR where !isExhausted: break
      case Z_OK, Z_BUF_ERROR: throw Damage(code: ZIP_ER_EOF)
      default: throw Damage(code: ZIP_ER_COMPRESSED_DATA)
      }
    }
    let got = wanted - state.pointee.avail_out
    foundChecksum = UInt32(truncatingIfNeeded: crc32(UInt(foundChecksum), target, got))
    foundSize += UInt64(got)
    if hasEnded {
      guard foundChecksum == checksum else { throw Damage(code: ZIP_ER_CRC) }
      guard foundSize == size else { throw Damage(code: ZIP_ER_INCONS) }
    }
    return Int(got)
  }
}
