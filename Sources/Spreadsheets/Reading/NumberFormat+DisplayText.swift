// How a number looks under a simple format, for codes that people typed as numbers.

extension NumberFormat {
  /// Above this, a double no longer holds every whole number with its neighbours in 15 shown digits.
  private static let largest = 1e15

  /// What Excel shows for a number under `General`, `@`, `0`, `0.00`, `00000` …; nil under any other format or where that is not simple.
  /// The decimal sign is the point.
  public func displayText(_ number: Double) -> String? {
    guard number.magnitude < Self.largest else { return nil }
    if code.lowercased() == "general" || code == "@" || code.isEmpty { return Self.shortest(number) }
    let halves = code.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 20 && $0.allSatisfy { $0 == "0" } }) else { return nil }
    return Self.fixed(number, width: halves[0].utf8.count, decimals: halves.count == 2 ? halves[1].utf8.count : 0)
  }

  private static func shortest(_ number: Double) -> String? {
    if number == number.rounded() { return String(Int64(number)) }
    let text = number.description
    return text.contains("e") ? nil : text
  }

  /// Rounded half away from zero on the shortest decimal digits, as Excel does.
  private static func fixed(_ number: Double, width: Int, decimals: Int) -> String? {
    guard let plain = shortest(number.magnitude) else { return nil }
    let parts = plain.split(separator: ".")
    guard let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    var digits = Array(whole.utf8) + Array(fraction.utf8.prefix(decimals))
    digits += [UInt8](repeating: UInt8(ascii: "0"), count: max(0, decimals - fraction.utf8.count))
    if let next = fraction.utf8.dropFirst(decimals).first, next >= UInt8(ascii: "5") { increment(&digits) }
    let missing = width + decimals - digits.count
    if missing > 0 { digits.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "0"), count: missing), at: 0) }
    if decimals > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - decimals) }
    let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    return (number < 0 && !isZero ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] != UInt8(ascii: "9") {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
