// Deflate for one part after another, with the checksum and the size that the archive asks for.

import CZip

/// Compresses parts. The level is chosen by size, without knowing it beforehand: a part begins at zlib's level 6 and goes on fast once it turns
/// out to be large. libzip compresses too, but at one level per part that must be known when the part begins.
struct Deflater: ~Copyable {
  /// zlib keeps the address of its state: it must not move.
  private let state: UnsafeMutablePointer<z_stream>
  private(set) var plainBytes = 0
  private(set) var checksum: UInt32 = 0
  /// The whole part has been handed out.
  private(set) var isDone = false
  private var isFast = false

  private static let level: Int32 = 6
  private static let fastLevel: Int32 = 1
  /// Plain bytes of a part at level 6; beyond, speed counts for more than size. About 4 ms of work.
  private static let thoroughBytes = 256 << 10
  /// How hard the fast level looks for repetitions: as zlib's own level 1, but it takes the best of four matches up to 16 bytes instead of the
  /// first of 8, and remembers what stands inside matches of five bytes too. On 62 MB of rows: 5 % smaller in the same time; level 6 takes 4.5
  /// times as long for 20 % less.
  private static let fastTuning: (good: Int32, lazy: Int32, nice: Int32, chain: Int32) = (4, 5, 16, 4)
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
    restart(fast: false)
    plainBytes = 0
    checksum = 0
    isDone = false
  }

  private mutating func restart(fast: Bool) {
    deflateReset(state)
    deflateParams(state, fast ? Self.fastLevel : Self.level, Z_DEFAULT_STRATEGY)
    if fast {
      let tuning = Self.fastTuning
      deflateTune(state, tuning.good, tuning.lazy, tuning.nice, tuning.chain)
    }
    isFast = fast
  }

  /// Compresses plain bytes.
  /// - Parameter isLast: no bytes will follow these.
  /// - Returns: how many plain bytes were taken.
  mutating func deflate(_ plain: UnsafeMutablePointer<UInt8>, count: Int, isLast: Bool, into target: inout ByteBuffer) -> Int {
    let isTurn = !isFast && plainBytes == Self.thoroughBytes && !(isLast && count == 0)
    let given = isTurn ? 0 : isFast ? count : min(count, Self.thoroughBytes - plainBytes)
    let offered = UInt32(clamping: given)
    (state.pointee.next_in, state.pointee.avail_in) = (plain, offered)
    target.fill(Self.room) { start in
      (state.pointee.next_out, state.pointee.avail_out) = (start, UInt32(Self.room))
      isDone = CZip.deflate(state, isTurn ? Z_SYNC_FLUSH : isLast && given == count ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END
      return start + (Self.room - Int(state.pointee.avail_out))
    }
    // Only from a whole byte can a new stream go on; a stream that changes its level instead goes on ignoring short repetitions (zlib 1.2.13).
    if isTurn, state.pointee.avail_out > 0 { restart(fast: true) }
    let taken = offered - state.pointee.avail_in
    checksum = UInt32(truncatingIfNeeded: crc32(UInt(checksum), plain, taken))
    plainBytes += Int(taken)
    return Int(taken)
  }
}
