// What the fast compressor writes inflates to what it was given, whatever that is.

import CZip
import TestKit
import Testing

@testable import Spreadsheets

struct BulkDeflaterTests {
  /// The stream of one compressor, given the bytes in pieces.
  private func stream(_ plain: [UInt8], with deflater: inout BulkDeflater, pieces: Int = 64 << 10) -> [UInt8] {
    var packed = ByteBuffer(capacity: 0)
    deflater.begin()
    plain.withUnsafeBufferPointer { plain in
      guard let base = plain.baseAddress, !plain.isEmpty else { return deflater.deflate([0], count: 0, isLast: true, into: &packed) }
      for start in stride(from: 0, to: plain.count, by: pieces) {
        let count = min(pieces, plain.count - start)
        deflater.deflate(base + start, count: count, isLast: start + count == plain.count, into: &packed)
      }
    }
    return packed.bytes()
  }

  /// What zlib makes of a stream that ends with its last byte; nil when it is not one.
  private func inflated(_ packed: [UInt8]) -> [UInt8]? {
    var state = z_stream()
    guard inflateInit2_(&state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&state) }
    var (packed, plain, room) = (packed, [UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    let hasEnded = packed.withUnsafeMutableBufferPointer { packed in
      (state.next_in, state.avail_in) = (packed.baseAddress, UInt32(packed.count))
      while true {
        let code = room.withUnsafeMutableBufferPointer { room in
          (state.next_out, state.avail_out) = (room.baseAddress, UInt32(room.count))
          return inflate(&state, Z_NO_FLUSH)
        }
        plain += room[..<(room.count - Int(state.avail_out))]
        if code == Z_STREAM_END { return state.avail_in == 0 }
        guard code == Z_OK else { return false }
      }
    }
    return hasEnded ? plain : nil
  }

  private static let blockBytes = 192 << 10
  private static let window = 32 << 10

  @Test("At every size near the edges of window and block", arguments: [0, 1, 2, 7, 8, 9, 15, 16, 17, 258, 259, 500])
  func sizes(_ size: Int) {
    var deflater = BulkDeflater()
    for base in [0, 8 << 10, Self.window, Self.blockBytes, Self.window + Self.blockBytes, Self.window + 2 * Self.blockBytes] {
      for near in [base + size, base - size] where near >= 0 {
        let alike = [UInt8](repeating: 65, count: near)
        let counted = (0..<near).map { UInt8(truncatingIfNeeded: $0 / 7 + $0 % 11) }
        #expect(inflated(stream(alike, with: &deflater)) == alike)
        #expect(inflated(stream(counted, with: &deflater)) == counted)
      }
    }
  }

  @Test("Rows, noise, and what follows one after the other", arguments: 0..<20)
  func mixtures(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var deflater = BulkDeflater()
    var plain: [UInt8] = []
    while plain.count < 700_000 {
      switch random.below(4) {
      case 0:
        for row in 0..<random.below(2_000) {
          plain += Array("<c r=\"AB\(row)\"><f t=\"shared\" si=\"3\"/><v>\(random.below(9))</v></c>".utf8)
        }
      case 1: for _ in 0..<random.below(60_000) { plain.append(UInt8(random.below(256))) }
      case 2: plain += [UInt8](repeating: UInt8(random.below(256)), count: random.below(40_000))
      default:
        guard !plain.isEmpty else { continue }
        let start = random.below(plain.count)
        plain += Array(plain[start..<min(plain.count, start + random.below(70_000))])
      }
    }
    #expect(inflated(stream(plain, with: &deflater, pieces: 1 + random.below(300_000))) == plain)
  }

  @Test("A compressor used before gives the same bytes as a new one, in whatever pieces")
  func sameBytes() {
    let rows = (0..<20_000).flatMap { Array("<c r=\"C\($0)\"><v>\($0 * 37 % 1_000)</v></c>".utf8) }
    var used = BulkDeflater()
    var new = BulkDeflater()
    _ = stream((0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 11) }, with: &used)
    let first = stream(rows, with: &used)
    #expect(first == stream(rows, with: &new, pieces: 977))
  }

  @Test("Rows become no larger than zlib's fastest level makes them")
  func size() {
    let rows = (1..<40_000).flatMap { Array("<c r=\"AC\($0)\" s=\"12\"><f t=\"shared\" si=\"7\"/><v>\($0 * 7_919 % 977)</v></c>".utf8) }
    var deflater = BulkDeflater()
    var size = compressBound(UInt(rows.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    #expect(compress2(&packed, &size, rows, UInt(rows.count), 1) == Z_OK)
    #expect(stream(rows, with: &deflater).count < Int(size))
  }

  @Test("Every length and distance has a symbol that can say it")
  func alphabet() {
    for length in 3...258 {
      let symbol = DeflateAlphabet.lengthSymbol(length)
      let (first, extra) = DeflateAlphabet.lengths(ofSymbol: symbol)
      #expect((257...285).contains(symbol) && length >= first && length - first < 1 << extra)
    }
    for distance in 1...32_768 {
      let symbol = DeflateAlphabet.distanceSymbol(distance)
      let (first, extra) = DeflateAlphabet.distances(ofSymbol: symbol)
      #expect((0...29).contains(symbol) && distance >= first && distance - first < 1 << extra)
    }
  }

  @Test("Codes are whole and no longer than allowed, however uneven the counts", arguments: [7, 15])
  func codes(_ longest: Int) {
    var random = SplitMix(seed: 5)
    var fibonacci: [UInt32] = [1, 1]
    while fibonacci.count < 40 { fibonacci.append(fibonacci[fibonacci.count - 1] &+ fibonacci[fibonacci.count - 2]) }
    let symbols = longest == 7 ? 19 : 286
    var cases = [Array(fibonacci.prefix(symbols))]
    for _ in 0..<200 { cases.append((0..<symbols).map { _ in random.chance(30) ? 0 : UInt32(1) << UInt32(random.below(28)) }) }
    for counts in cases where counts.count(where: { $0 > 0 }) >= 2 {
      let code = PrefixCode(counts: counts, longest: longest)
      let used = code.sizes.filter { $0 > 0 }
      #expect(used.count == counts.count { $0 > 0 } && used.allSatisfy { $0 <= longest })
      #expect(used.reduce(0) { $0 + 1 << (longest - Int($1)) } == 1 << longest)
    }
  }
}
