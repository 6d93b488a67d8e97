// Rounding as people do it: half away from zero, on the digits that they see.

/// `number` rounded to `places` decimals (negative: tens, hundreds …), half away from zero, on the shortest decimal text of the
/// double: rounded(1.005, places: 2) is 1.01. Not finite stays as it is; a result beyond the doubles is infinite.
package func rounded(_ number: Double, places: Int) -> Double {
  if !number.isFinite || number == 0 { return number }
  var digits: [UInt8] = []
  var point: Int?
  var exponent = 0
  // The description of a double is the shortest text that reads back as the same double: `0.1`, `12.0`, `1e-07`, `1.5e+300`.
  let text = Array(abs(number).description.utf8)
  for (index, byte) in text.enumerated() {
    if byte == UInt8(ascii: ".") {
      point = digits.count
    } else if byte == UInt8(ascii: "e") {
      exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
      break
    } else {
      digits.append(byte - UInt8(ascii: "0"))
    }
  }
  // The value is 0.d₁d₂d₃… · 10^scale, and `kept` of these digits stay.
  let scale = (point ?? digits.count) + exponent
  let kept = scale + places
  if kept >= digits.count { return number }
  if kept < 0 { return 0 }
  let isUp = digits[kept] >= 5
  digits.removeSubrange(kept...)
  if isUp {
    var index = kept - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
  }
  if digits.allSatisfy({ $0 == 0 }) { return 0 }
  let magnitude = Double(String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self) + "e\(-places)") ?? number
  return number < 0 ? -magnitude : magnitude
}
