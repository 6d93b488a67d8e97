// Huffman codes of bounded length, made from how often each symbol occurs.

/// For each symbol its code, first bit lowest, and the code's size in bits; both 0 for a symbol that does not occur.
struct PrefixCode {
  let bits: [UInt16]
  let sizes: [UInt8]

  /// - Parameters:
  ///   - counts: how often each symbol occurs; at least two do.
  ///   - longest: bits of the longest code allowed; the codes are as short as that leaves them, almost.
  init(counts: [UInt32], longest: Int) {
    let symbols = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    precondition(symbols.count >= 2, "a code needs two symbols")
    let codesOfSize = Self.bounded(Self.depths(symbols.map { counts[$0] }), longest)
    var sizes = [UInt8](repeating: 0, count: counts.count)
    var next = 0
    for size in stride(from: longest, to: 0, by: -1) {
      for symbol in symbols[next..<next + codesOfSize[size]] { sizes[symbol] = UInt8(size) }
      next += codesOfSize[size]
    }
    self.sizes = sizes
    bits = Self.canonical(sizes, codesOfSize)
  }

  /// Depths of the leaves of the Huffman tree; the counts ascend, so the depths descend. With two queues: leaves, and trees in the order they were made.
  private static func depths(_ counts: [UInt32]) -> [Int] {
    let leaves = counts.count
    var weights = counts.map { Int($0) }
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    var (leaf, tree) = (0, leaves)
    func takeSmallest() -> Int {
      if leaf < leaves, tree == weights.count || weights[leaf] <= weights[tree] {
        leaf += 1
        return leaf - 1
      }
      tree += 1
      return tree - 1
    }
    while weights.count < 2 * leaves - 1 {
      let (first, second) = (takeSmallest(), takeSmallest())
      (parents[first], parents[second]) = (weights.count, weights.count)
      weights.append(weights[first] + weights[second])
    }
    var depths = [Int](repeating: 0, count: 2 * leaves - 1)
    for node in stride(from: 2 * leaves - 3, through: 0, by: -1) { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<leaves])
  }

  /// How many codes have each size, once none is longer than allowed: what was too long takes the bound, and for each such step too much one
  /// shorter code is split until the codes fit again (Kraft's sum is 1).
  private static func bounded(_ depths: [Int], _ longest: Int) -> [Int] {
    var codesOfSize = [Int](repeating: 0, count: longest + 1)
    for depth in depths { codesOfSize[min(depth, longest)] += 1 }
    let room = 1 << longest
    var used = (1...longest).reduce(0) { $0 + codesOfSize[$1] << (longest - $1) }
    while used > room {
      guard let shorter = (1..<longest).last(where: { codesOfSize[$0] > 0 }) else {
        preconditionFailure("more symbols than codes of the longest size")
      }
      codesOfSize[longest] -= 1
      codesOfSize[shorter] -= 1
      codesOfSize[shorter + 1] += 2
      used -= 1
    }
    return codesOfSize
  }

  /// Codes in the order of size and symbol, so that sizes alone tell them (RFC 1951, 3.2.2).
  private static func canonical(_ sizes: [UInt8], _ codesOfSize: [Int]) -> [UInt16] {
    var next = [UInt16](repeating: 0, count: codesOfSize.count)
    for size in 1..<codesOfSize.count where size > 1 { next[size] = (next[size - 1] + UInt16(codesOfSize[size - 1])) << 1 }
    return sizes.map { size in
      guard size > 0 else { return 0 }
      var (code, reversed) = (next[Int(size)], UInt16(0))
      next[Int(size)] += 1
      for _ in 0..<size { (reversed, code) = (reversed << 1 | code & 1, code >> 1) }
      return reversed
    }
  }
}
