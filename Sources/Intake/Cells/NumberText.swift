// Reads numbers as Indonesian offices type them, and never guesses between two meanings.

import Findings
import Glibc

/// A number taken from text, kept as its decimal digits so that money stays exact.
struct DecimalNumber: Equatable {
  var isNegative = false
  /// ASCII digits before and after the decimal sign.
  var integer: [UInt8] = []
  var fraction: [UInt8] = []

  var double: Double {
    var text = isNegative ? "-" : ""
    text += integer.isEmpty ? "0" : String(decoding: integer, as: UTF8.self)
    if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }
    return Double(text) ?? .nan
  }

  /// Whole sen; nil when there are more than two decimals or it does not fit.
  var sen: Int64? {
    guard fraction.count <= 2 else { return nil }
    var result: Int64 = 0
    for digit in integer + fraction + [UInt8](repeating: 0x30, count: 2 - fraction.count) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.addingReportingOverflow(Int64(digit - 0x30))
      if overflow || overflow2 { return nil }
      result = sum
    }
    return isNegative ? -result : result
  }
}

/// How a text may be read as a number.
enum NumberText: Equatable {
  /// Which convention the text shows; `plain` is digits alone or a decimal sign that both conventions' users type.
  enum Style: Equatable { case plain, indonesian, english }

  case value(DecimalNumber, Style, isPercent: Bool)
  /// One separator before exactly three digits: thousands or decimals. `style` tells the convention of the decimal reading's rival.
  case ambiguous(thousands: DecimalNumber, decimal: DecimalNumber, isDot: Bool, isPercent: Bool)
  case invalid(FaultReason)

  /// - Parameter commaFile: a comma-delimited CSV, where the point is the decimal sign and nothing groups thousands.
  static func read(_ text: String, commaFile: Bool) -> NumberText {
    var bytes = normalized(text)
    var isPercent = false
    var isNegative = false
    strip(&bytes, &isPercent, &isNegative)
    guard let first = bytes.first else { return .invalid(.notANumber) }
    guard isDigit(first) || first == 0x2E || first == 0x2C else { return .invalid(.notANumber) }
    if let fault = foreignCharacter(bytes) { return .invalid(fault) }
    return grouped(bytes, isNegative: isNegative, isPercent: isPercent, commaFile: commaFile)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// ASCII with every kind of blank as one space and every kind of minus as `-`; other characters become `?`.
  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      case 0x20, 0x09...0x0D, 0xA0, 0x2007, 0x2009, 0x200A, 0x202F: if bytes.last != 0x20 { bytes.append(0x20) }
      case 0x2212, 0x2013: bytes.append(0x2D)
      default: bytes.append(0x3F)
      }
    }
    trim(&bytes)
    return bytes
  }

  private static func trim(_ bytes: inout [UInt8]) {
    while bytes.last == 0x20 { bytes.removeLast() }
    if let start = bytes.firstIndex(where: { $0 != 0x20 }), start > 0 { bytes.removeFirst(start) }
  }

  /// Takes away what surrounds a number: brackets of a negative, sign, `Rp`, `,-`, `%`.
  private static func strip(_ bytes: inout [UInt8], _ isPercent: inout Bool, _ isNegative: inout Bool) {
    func takeSign() {
      if bytes.first == 0x2D || bytes.first == 0x2B {
        isNegative = isNegative != (bytes.first == 0x2D)
        bytes.removeFirst()
        trim(&bytes)
      }
    }
    if bytes.count > 2, bytes.first == 0x28, bytes.last == 0x29 {
      isNegative = true
      bytes = Array(bytes.dropFirst().dropLast())
      trim(&bytes)
    } else {
      takeSign()
    }
    if bytes.count > 2, bytes[0] | 0x20 == 0x72, bytes[1] | 0x20 == 0x70 {
      bytes.removeFirst(2)
      if bytes.first == 0x2E { bytes.removeFirst() }
      trim(&bytes)
      if !isNegative { takeSign() }
    }
    if bytes.last == 0x25 {
      isPercent = true
      bytes.removeLast()
      trim(&bytes)
    }
    // "1.250.000,-" and "1.250.000.-" are how receipts write whole rupiah.
    if bytes.count > 2, bytes.last == 0x2D, bytes[bytes.count - 2] == 0x2C || bytes[bytes.count - 2] == 0x2E { bytes.removeLast(2) }
  }

  private static func foreignCharacter(_ bytes: [UInt8]) -> FaultReason? {
    for (index, byte) in bytes.enumerated() where !isDigit(byte) && byte != 0x2E && byte != 0x2C && byte != 0x20 {
      if byte | 0x20 == 0x65, index > 0, index + 1 < bytes.count,
        bytes[(index + 1)...].allSatisfy({ isDigit($0) || $0 == 0x2B || $0 == 0x2D })
      {
        return .scientific
      }
      return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A ? .trailingWords : .notANumber
    }
    return nil
  }

  private static func grouped(_ bytes: [UInt8], isNegative: Bool, isPercent: Bool, commaFile: Bool) -> NumberText {
    var groups: [[UInt8]] = [[]]
    var signs: [UInt8] = []
    for byte in bytes {
      if isDigit(byte) {
        groups[groups.count - 1].append(byte)
      } else {
        signs.append(byte)
        groups.append([])
      }
    }
    func number(_ integer: some Sequence<[UInt8]>, _ fraction: [UInt8]) -> DecimalNumber {
      DecimalNumber(isNegative: isNegative, integer: Array(integer.joined()), fraction: fraction)
    }
    func areGroups(_ parts: some Collection<[UInt8]>) -> Bool {
      guard let first = parts.first else { return false }
      return (1...3).contains(first.count) && parts.dropFirst().allSatisfy { $0.count == 3 }
    }
    guard let last = signs.last else { return .value(number(groups, []), .plain, isPercent: isPercent) }
    if commaFile {
      // The one point of a machine's number is its decimal sign, also before three digits.
      if signs == [0x2E], let fraction = groups.last, !fraction.isEmpty {
        return .value(number(groups.dropLast(), fraction), .plain, isPercent: isPercent)
      }
      // A comma may be the decimal sign of a number typed in Indonesian style, but never groups thousands.
      let isThousandsComma =
        last == 0x2E ? signs.contains(0x2C) : signs.count { $0 == 0x2C } > 1 || (signs == [0x2C] && groups[1].count == 3)
      if isThousandsComma { return .invalid(.commaInCommaFile) }
    }
    guard let tail = groups.last, !tail.isEmpty else { return .invalid(.mixedSeparators) }
    let isUniform = signs.allSatisfy { $0 == signs[0] }
    if isUniform, last == 0x20 || signs.count > 1 {
      guard areGroups(groups) else { return .invalid(.groupsNotOfThree) }
      return .value(number(groups, []), last == 0x2C ? .english : last == 0x20 ? .plain : .indonesian, isPercent: isPercent)
    }
    if signs.count == 1 {
      let decimal = number([groups[0]], tail)
      let looksGrouped = tail.count == 3 && (1...3).contains(groups[0].count) && groups[0].first != 0x30
      if looksGrouped { return .ambiguous(thousands: number(groups, []), decimal: decimal, isDot: last == 0x2E, isPercent: isPercent) }
      return .value(decimal, last == 0x2E ? .english : .indonesian, isPercent: isPercent)
    }
    // Two kinds of sign: the last one is the decimal sign and stands alone, the others group by three.
    guard last != 0x20, signs.dropLast().allSatisfy({ $0 == signs[0] && $0 != last }) else { return .invalid(.mixedSeparators) }
    guard areGroups(groups.dropLast()) else { return .invalid(.groupsNotOfThree) }
    return .value(number(groups.dropLast(), tail), last == 0x2E ? .english : .indonesian, isPercent: isPercent)
  }
}
