// Numbers as people read them, held against a machine output.

import Foundation

/// Every number of a JSON value, and every figure inside its texts.
struct KnownNumbers {
  private var spelt: Set<String> = []

  init(_ json: Any) { add(json) }

  private mutating func add(_ value: Any) {
    switch value {
    case let list as [Any]:
      spelt.insert(Self.spell(Double(list.count)))
      for element in list { add(element) }
    case let object as [String: Any]:
      for (key, element) in object {
        for token in Self.tokens(of: key) { spelt.insert(token) }
        add(element)
      }
    case let text as String:
      for token in Self.tokens(of: text) { spelt.insert(token) }
    case let number as NSNumber: spelt.insert(Self.spell(abs(number.doubleValue)))
    default: break
    }
  }

  func contains(_ token: String) -> Bool { spelt.contains(token) }

  /// Two decimals without needless zeros: as `1.234,50` and `1234.5` agree.
  private static func spell(_ number: Double) -> String {
    // Half away from zero on the shortest decimal text, as printed figures are.
    var decimal = Decimal(string: "\(number)") ?? Decimal(number)
    var rounded = Decimal()
    NSDecimalRound(&rounded, &decimal, 2, .plain)
    return "\(rounded)"
  }

  /// The numbers of a text, Indonesian style; of dates and codes their parts.
  static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }) {
      let trimmed = word.drop { !$0.isNumber }
      let parts = trimmed.reversed().drop { !$0.isNumber }.reversed()
      let number = String(parts)
      if number.isEmpty { continue }
      let plain = number.replacing(".", with: "").replacing(",", with: ".")
      // `1.02` of a code is no thousands; its pieces are known as pieces.
      let groups = number.prefix { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
      let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && number.count { $0 == "," } <= 1
      if isGrouped, let value = Double(plain) {
        tokens.append(spell(value))
      } else {
        tokens += number.split { $0 == "." || $0 == "," }.map { spell(Double($0) ?? 0) }
      }
    }
    return tokens
  }
}
