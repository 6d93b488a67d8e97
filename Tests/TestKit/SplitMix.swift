// Numbers that only look random: the same seed gives the same ones everywhere.

/// The generator SplitMix64 (Steele, Lea, Flood 2014).
package struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True once in so many times.
  package mutating func once(in times: Int) -> Bool { below(times) == 0 }

  package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// Text with everything that is hard to store.
  package mutating func text(upTo length: Int = 12) -> String {
    let pieces = [
      "a", "B", "7", " ", "  ", "\n", "\r", "\r\n", "\t", "<", ">", "&", "\"", "'", "''", ";", ",", "=", "+", "-", "@", "é", "ß", "漢", "😀",
      "e\u{301}", "\u{200F}", "\u{7}", "\u{0}", "\u{B}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{85}", "\u{2028}", "\u{A0}", "_x0041_",
      "_x005F_", "_x", "_", "]]>", "&amp;", "&#10;", "<!--", "\\", "\\\"",
    ]
    return (0..<below(length + 1)).reduce(into: "") { text, _ in text += pick(pieces) }
  }

  /// A finite number of any size, often an ordinary one.
  package mutating func number() -> Double {
    switch below(5) {
    case 0: return Double(below(2_000_001) - 1_000_000)
    case 1: return Double(below(2_000_000_001) - 1_000_000_000) / 100
    case 2: return Double(Int64(bitPattern: next()) >> 8) / 1e6
    case 3: return Double(below(1_000)) / 7
    default:
      let bits = Double(bitPattern: next())
      return bits.isFinite ? bits : 0
    }
  }
}
