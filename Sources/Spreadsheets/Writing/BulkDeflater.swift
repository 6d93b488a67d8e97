// Deflate for the bulk of a large part: one pass, fast where rows resemble the row above.

/// Writes a raw deflate stream (RFC 1951) in half the time of zlib's fastest level and in no more bytes, for text whose statistics stay alike, as rows
/// of a sheet do. Two things make it fast: only two earlier places are asked for a repetition (as far back as the last one was, and where the
/// same eight bytes stood last), and a block uses the codes that would have been best for the block before, so that nothing waits for a
/// count of its own symbols.
struct BulkDeflater: ~Copyable {
  /// The last bytes before the block, then the block itself.
  private let history: UnsafeMutablePointer<UInt8>
  private var filled = 0
  private var blockStart = 0
  /// Where `history` is full enough to write a block.
  private var limit = firstBlockBytes
  /// Position in the stream of the first byte in `history`, modulo 2³².
  private var origin: UInt32 = 0
  /// Where bytes with this hash stood last, as a position in the stream; old entries are told by their distance, wrong ones by the bytes.
  private let places: UnsafeMutablePointer<UInt32>
  private let codes: UnsafeMutablePointer<UInt64>
  private let counts: UnsafeMutablePointer<UInt32>
  private var lastDistance = 1
  private var sink = BitSink()

  /// How far back deflate can refer.
  private static let window = 32 << 10
  /// Plain bytes of a block: enough that its tables (about 150 bytes) do not count, few enough to stay in the processor's cache.
  private static let blockBytes = 192 << 10
  /// The first block has no block before it, so that all its symbols cost the same; it only learns.
  private static let firstBlockBytes = 8 << 10
  private static let capacity = window + blockBytes
  /// Words of eight bytes are read up to a block's last byte.
  private static let slack = 8
  /// 32 KiB of places: one processor's nearest cache.
  private static let hashBits: UInt64 = 13
  /// Repetitions below cost more bits than what they replace, more often than not.
  private static let shortest = 4
  private static let longest = DeflateAlphabet.longestMatch
  /// A repetition of this length is taken without looking for a longer one.
  private static let longEnough = 32

  /// Places in `codes` and `counts`: literals by their byte, repetitions by their length, then distances by their symbol.
  private static let lengths = 256
  private static let distances = lengths + longest + 1
  private static let slots = distances + DeflateAlphabet.distanceSymbols

  init() {
    history = .allocate(capacity: Self.capacity + Self.slack)
    history.initialize(repeating: 0, count: Self.capacity + Self.slack)
    places = .allocate(capacity: 1 << Int(Self.hashBits))
    places.initialize(repeating: 0, count: 1 << Int(Self.hashBits))
    codes = .allocate(capacity: Self.slots)
    codes.initialize(repeating: 0, count: Self.slots)
    counts = .allocate(capacity: Self.slots)
    counts.initialize(repeating: 1, count: Self.slots)
  }

  deinit {
    history.deallocate()
    places.deallocate()
    codes.deallocate()
    counts.deallocate()
  }

  /// Begins a new stream.
  mutating func begin() {
    (filled, blockStart, limit, origin, lastDistance) = (0, 0, Self.firstBlockBytes, 0, 1)
    places.update(repeating: 0, count: 1 << Int(Self.hashBits))
    counts.update(repeating: 1, count: Self.slots)
    sink = BitSink()
  }

  /// Takes all plain bytes; what they become may be handed on with later ones.
  /// - Parameter isLast: no bytes follow; the stream is ended.
  mutating func deflate(_ plain: UnsafePointer<UInt8>, count: Int, isLast: Bool, into target: inout ByteBuffer) {
    var taken = 0
    while taken < count {
      if filled == limit {
        writeBlock(isLast: false, into: &target)
        let gone = max(0, filled - Self.window)
        if gone > 0 { history.update(from: history + gone, count: Self.window) }
        origin &+= UInt32(gone)
        filled -= gone
        (blockStart, limit) = (filled, Self.capacity)
      }
      let more = min(limit - filled, count - taken)
      (history + filled).update(from: plain + taken, count: more)
      filled += more
      taken += more
    }
    if isLast { writeBlock(isLast: true, into: &target) }
  }

  private mutating func writeBlock(isLast: Bool, into target: inout ByteBuffer) {
    let (literals, distances) = codesOfBlockBefore()
    // A symbol takes at most 15 bits for each plain byte; the tables take far less than the last two KiB.
    target.fill((filled - blockStart) * 2 + (2 << 10)) { start in
      sink.target = start
      sink.put(isLast ? 1 : 0, 1)
      sink.put(DeflateAlphabet.ownTables, 2)
      DeflateTables(literals: literals, distances: distances).put(into: &sink)
      writeSymbols()
      sink.put(literals.bits[DeflateAlphabet.endOfBlock], literals.sizes[DeflateAlphabet.endOfBlock])
      if isLast { sink.fillByte() }
      return sink.target
    }
  }

  /// Every symbol has a code, since what this block holds is not known yet.
  private func codesOfBlockBefore() -> (PrefixCode, PrefixCode) {
    var ofLiterals = [UInt32](repeating: 1, count: DeflateAlphabet.literalSymbols)
    for byte in 0..<Self.lengths { ofLiterals[byte] = counts[byte] }
    for length in DeflateAlphabet.shortestMatch...Self.longest {
      ofLiterals[DeflateAlphabet.lengthSymbol(length)] += counts[Self.lengths + length] - 1
    }
    let literals = PrefixCode(counts: ofLiterals, longest: DeflateAlphabet.longestCode)
    let distances = PrefixCode(
      counts: (0..<DeflateAlphabet.distanceSymbols).map { counts[Self.distances + $0] }, longest: DeflateAlphabet.longestCode)
    for byte in 0..<Self.lengths { codes[byte] = UInt64(literals.bits[byte]) << 8 | UInt64(literals.sizes[byte]) }
    for length in DeflateAlphabet.shortestMatch...Self.longest {
      let symbol = DeflateAlphabet.lengthSymbol(length)
      let (first, extra) = DeflateAlphabet.lengths(ofSymbol: symbol)
      let size = UInt64(literals.sizes[symbol])
      codes[Self.lengths + length] = (UInt64(literals.bits[symbol]) | UInt64(length - first) << size) << 8 | (size + extra)
    }
    for symbol in 0..<DeflateAlphabet.distanceSymbols {
      let (first, extra) = DeflateAlphabet.distances(ofSymbol: symbol)
      let size = UInt64(distances.sizes[symbol])
      codes[Self.distances + symbol] = UInt64(first) << 32 | UInt64(distances.bits[symbol]) << 16 | (size + extra) << 8 | size
    }
    counts.update(repeating: 1, count: Self.slots)
    return (literals, distances)
  }

  private mutating func writeSymbols() {
    let (history, places, codes, counts) = (UnsafePointer(self.history), self.places, UnsafePointer(self.codes), self.counts)
    let (end, origin) = (filled, self.origin)
    let lastWord = end - Self.slack
    var (place, lastDistance, sink) = (blockStart, self.lastDistance, self.sink)
    while place < lastWord {
      let word = Self.word(history + place)
      let entry = places + Self.hash(word)
      let position = origin &+ UInt32(truncatingIfNeeded: place)
      let found = Int(position &- entry.pointee)
      entry.pointee = position
      // Both candidates are weighed without a branch: which of them repeats cannot be predicted. Distance 0 stands for none.
      let near = lastDistance <= place ? lastDistance : 0
      let far = found <= Self.window && found <= place ? found : 0
      let nearAlike = Self.bitsAlike(word, history + place - near, near)
      let farAlike = Self.bitsAlike(word, history + place - far, far)
      var length = max(nearAlike, farAlike) >> 3
      if length < Self.shortest {
        let byte = Int(UInt8(truncatingIfNeeded: word))
        let code = codes[byte]
        counts[byte] &+= 1
        sink.add(code >> 8, code & 0xFF)
        place += 1
      } else {
        lastDistance = nearAlike >= farAlike ? near : far
        if length == 8 {
          let most = min(Self.longest, end - place)
          length = Self.alike(history + place, history + place - lastDistance, from: 8, to: most)
          if nearAlike == farAlike, length < Self.longEnough {
            let other = Self.alike(history + place, history + place - far, from: 8, to: most)
            // A distance used before has a shorter code.
            if other > length + 1 { (length, lastDistance) = (other, far) }
          }
        }
        let code = codes[Self.lengths + length]
        counts[Self.lengths + length] &+= 1
        sink.add(code >> 8, code & 0xFF)
        let symbol = DeflateAlphabet.distanceSymbol(lastDistance)
        let distance = codes[Self.distances + symbol]
        counts[Self.distances + symbol] &+= 1
        let past = UInt64(lastDistance) &- distance >> 32
        sink.add(distance >> 16 & 0xFFFF | past << (distance & 0xFF), distance >> 8 & 0xFF)
        // Of the bytes that were skipped, one place is remembered: what follows often begins just before their end.
        let skipped = place + length - 2
        if skipped < lastWord { places[Self.hash(Self.word(history + skipped))] = origin &+ UInt32(truncatingIfNeeded: skipped) }
        place += length
      }
      sink.flush()
    }
    while place < end {
      let byte = Int(history[place])
      counts[byte] &+= 1
      sink.add(codes[byte] >> 8, codes[byte] & 0xFF)
      sink.flush()
      place += 1
    }
    (self.lastDistance, self.sink) = (lastDistance, sink)
  }

  @inline(__always)
  private static func word(_ place: UnsafePointer<UInt8>) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// Fibonacci hashing: the upper bits of a product with 2⁶⁴ divided by the golden ratio.
  @inline(__always)
  private static func hash(_ word: UInt64) -> Int { Int((word &* 0x9E37_79B1_85EB_CA87) >> (64 - hashBits)) }

  /// How many of the first 64 bits are equal; none at distance 0.
  @inline(__always)
  private static func bitsAlike(_ word: UInt64, _ candidate: UnsafePointer<UInt8>, _ distance: Int) -> Int {
    ((word ^ Self.word(candidate)) | (distance == 0 ? 1 : 0)).trailingZeroBitCount
  }

  /// How many bytes are equal, of which the first `known` are known to be.
  @inline(__always)
  private static func alike(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, from known: Int, to most: Int) -> Int {
    var count = known
    while count < most {
      let differing = word(left + count) ^ word(right + count)
      if differing != 0 { return min(most, count + differing.trailingZeroBitCount >> 3) }
      count += 8
    }
    return most
  }
}
