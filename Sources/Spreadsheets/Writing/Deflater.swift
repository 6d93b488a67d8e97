// Deflate for one part after another, with the checksum and the size that the archive asks for.

import CZip

/// Compresses parts. How hard is chosen by size, without knowing it beforehand: a part begins at zlib's level 6 and goes on with `BulkDeflater` once
/// it turns out to be large. libzip compresses too, but at one level per part that must be known when the part begins.
struct Deflater: ~Copyable {
  /// zlib keeps the address of its state: it must not move.
  private let state: UnsafeMutablePointer<z_stream>
  private(set) var plainBytes = 0
  private(set) var checksum: UInt32 = 0
  /// The whole part has been handed out.
  private(set) var isDone = false
  private var bulk = BulkDeflater()
  private var isBulk = false

  private static let level: Int32 = 6
  /// Plain bytes of a part at level 6; beyond, speed counts for more than size. About 4 ms of work.
  private static let thoroughBytes = 256 << 10
  /// Room for compressed bytes, made anew for each call: much more than a flush needs for its marks.
  private static let room = 64 << 10
  /// No zlib header: an archive has its own.
  private static let rawWindow: Int32 = -15
  /// zlib's default: 9 has a larger table that falls out of the processor's cache.
  private static let memoryLevel: Int32 = 8

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    let code = deflateInit2_(
      state, Self.level, Z_DEFLATED, Self.rawWindow, Self.memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib has no memory for its tables, or is another version than its header")
  }

  deinit {
    deflateEnd(state)
    state.deallocate()
  }

  /// Begins a new part.
  mutating func begin() {
    deflateReset(state)
    isBulk = false
    plainBytes = 0
    checksum = 0
    isDone = false
  }

  /// Compresses plain bytes.
  /// - Parameter isLast: no bytes will follow these.
  /// - Returns: how many plain bytes were taken.
  mutating func deflate(_ plain: UnsafeMutablePointer<UInt8>, count: Int, isLast: Bool, into target: inout ByteBuffer) -> Int {
    let taken: Int
    if isBulk {
      bulk.deflate(plain, count: count, isLast: isLast, into: &target)
      (taken, isDone) = (count, isLast)
    } else {
      taken = deflateThoroughly(plain, count: count, isLast: isLast, into: &target)
    }
    checksum = UInt32(truncatingIfNeeded: crc32(UInt(checksum), plain, UInt32(taken)))
    plainBytes += taken
    return taken
  }

  private mutating func deflateThoroughly(
    _ plain: UnsafeMutablePointer<UInt8>, count: Int, isLast: Bool, into target: inout ByteBuffer
  ) -> Int {
    let isTurn = plainBytes == Self.thoroughBytes && !(isLast && count == 0)
    let given = isTurn ? 0 : min(count, Self.thoroughBytes - plainBytes)
    (state.pointee.next_in, state.pointee.avail_in) = (plain, UInt32(given))
    target.fill(Self.room) { start in
      (state.pointee.next_out, state.pointee.avail_out) = (start, UInt32(Self.room))
      isDone = CZip.deflate(state, isTurn ? Z_SYNC_FLUSH : isLast && given == count ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END
      return start + (Self.room - Int(state.pointee.avail_out))
    }
    // Only from a whole byte can another stream go on.
    if isTurn, state.pointee.avail_out > 0 {
      isBulk = true
      bulk.begin()
    }
    return given - Int(state.pointee.avail_in)
  }
}
