// The symbols of deflate: what lengths and distances they stand for (RFC 1951, 3.2.5).

enum DeflateAlphabet {
  static let endOfBlock = 256
  static let literalSymbols = 286
  static let distanceSymbols = 30
  static let shortestMatch = 3
  static let longestMatch = 258
  static let longestCode = 15
  /// A block with tables of its own, as it stands in its head.
  static let ownTables = 2

  /// 257…285, for a length of 3…258.
  static func lengthSymbol(_ length: Int) -> Int {
    if length == longestMatch { return 285 }
    let past = length - shortestMatch
    if past < 8 { return 257 + past }
    // Four symbols for each doubling.
    let doubling = past.bitWidth - 1 - past.leadingZeroBitCount
    return 257 + (doubling - 1) * 4 + (past >> (doubling - 2)) & 3
  }

  /// The first length of a symbol, and how many bits say which of its lengths is meant.
  static func lengths(ofSymbol symbol: Int) -> (first: Int, extra: UInt64) {
    if symbol == 285 { return (longestMatch, 0) }
    let rank = symbol - 257
    if rank < 8 { return (shortestMatch + rank, 0) }
    let extra = rank / 4 - 1
    return (shortestMatch + (4 + rank % 4) << extra, UInt64(extra))
  }

  /// 0…29, for a distance of 1…32768.
  @inline(__always)
  static func distanceSymbol(_ distance: Int) -> Int {
    let past = distance &- 1
    if past < 2 { return past }
    // Two symbols for each doubling.
    let doubling = past.bitWidth &- 1 &- past.leadingZeroBitCount
    return doubling << 1 | (past >> (doubling &- 1)) & 1
  }

  /// The first distance of a symbol, and how many bits say which of its distances is meant.
  static func distances(ofSymbol symbol: Int) -> (first: Int, extra: UInt64) {
    if symbol < 4 { return (1 + symbol, 0) }
    let extra = symbol / 2 - 1
    return (1 + (2 + symbol % 2) << extra, UInt64(extra))
  }
}
