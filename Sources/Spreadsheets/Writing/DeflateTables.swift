// The codes of a block as they stand at its head (RFC 1951, 3.2.7).

struct DeflateTables {
  let literals: PrefixCode
  let distances: PrefixCode

  /// Sizes of codes in the order in which the sizes of *their* codes are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  /// The symbols for "the last size again", and how often that can be said at once.
  private static let again = (symbol: 16, times: 3...6, extra: 2)
  private static let longestCode = 7

  func put(into sink: inout BitSink) {
    let steps = Self.steps(literals.sizes + distances.sizes)
    var counts = [UInt32](repeating: 0, count: Self.order.count)
    for step in steps { counts[step.symbol] += 1 }
    // A code needs two symbols.
    if counts.count(where: { $0 > 0 }) < 2 { counts[counts[0] == 0 ? 0 : 1] += 1 }
    let code = PrefixCode(counts: counts, longest: Self.longestCode)
    let written = Self.order.lastIndex { code.sizes[$0] > 0 }.map { max(4, $0 + 1) } ?? 4
    sink.put(literals.sizes.count - 257, 5)
    sink.put(distances.sizes.count - 1, 5)
    sink.put(written - 4, 4)
    for symbol in Self.order[..<written] { sink.put(code.sizes[symbol], 3) }
    for step in steps {
      sink.put(code.bits[step.symbol], code.sizes[step.symbol])
      sink.put(step.value, step.extra)
    }
  }

  /// Sizes, with runs of equal ones in short. Every symbol of a block has a code, so there are no runs of zeros.
  private static func steps(_ sizes: [UInt8]) -> [(symbol: Int, value: Int, extra: Int)] {
    var steps: [(symbol: Int, value: Int, extra: Int)] = []
    var next = 0
    while next < sizes.count {
      let run = sizes[next...].prefix { $0 == sizes[next] }.count
      steps.append((Int(sizes[next]), 0, 0))
      next += 1
      var left = run - 1
      while left >= again.times.lowerBound {
        let times = min(left, again.times.upperBound)
        steps.append((again.symbol, times - again.times.lowerBound, again.extra))
        left -= times
        next += times
      }
    }
    return steps
  }
}
