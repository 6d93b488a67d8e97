// How cell contents are shown to people in findings: Indonesian signs, no locale.

package import Formulas
package import Spreadsheets

package enum ShownValues {
  /// `12/03/2026`.
  package static func date(_ day: Day) -> String { day.slashed }

  /// Shortest decimal text with a decimal comma and no grouping: `-3`, `12,5`.
  package static func number(_ value: Double) -> String {
    plain(value).replacing(".", with: ",")
  }

  /// `1.250.000,5` from rupiah.
  package static func grouped(_ value: Double) -> String {
    let text = plain(value)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var whole = parts[0]
    let sign = whole.hasPrefix("-") ? "-" : ""
    if !sign.isEmpty { whole.removeFirst() }
    return sign + groups(of: String(whole)) + (parts.count > 1 ? "," + parts[1] : "")
  }

  /// `1.250.000` or `1.250.000,50` from whole sen.
  package static func money(_ sen: Int64) -> String {
    let magnitude = sen.magnitude
    let whole = groups(of: String(magnitude / 100))
    let rest = magnitude % 100
    return (sen < 0 ? "-" : "") + whole + (rest == 0 ? "" : "," + (rest < 10 ? "0\(rest)" : "\(rest)"))
  }

  /// Shortest decimal text without exponent (within what cells hold) and without `.0`: what a code typed as a number means.
  package static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e18 { return String(Int64(value)) }
    let text = value.description
    guard let exponentAt = text.firstIndex(where: { $0 == "e" || $0 == "E" }), let exponent = Int(text[text.index(after: exponentAt)...]),
      abs(exponent) < 40
    else { return text }
    return expanded(text[..<exponentAt], exponent)
  }

  private static func expanded(_ mantissa: Substring, _ exponent: Int) -> String {
    let isNegative = mantissa.hasPrefix("-")
    let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
    var digits = String(parts[0]) + (parts.count > 1 && parts[1] != "0" ? parts[1] : "")
    var point = parts[0].count + exponent
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    } else if point > digits.count {
      digits += String(repeating: "0", count: point - digits.count)
    }
    let whole = digits.prefix(point)
    let rest = digits.dropFirst(point)
    return (isNegative ? "-" : "") + whole + (rest.isEmpty ? "" : "." + rest)
  }

  private static func groups(of digits: String) -> String {
    var result: [Character] = []
    for (index, digit) in digits.reversed().enumerated() {
      if index > 0, index % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return String(result.reversed())
  }

  /// Any cell's content as a person sees it.
  package static func content(_ value: CellValue, isMoney: Bool) -> String? {
    switch value {
    case .empty: return nil
    case .number(let number): return isMoney ? grouped(number) : self.number(number)
    case .text(let text): return text
    case .boolean(let flag): return flag ? "TRUE" : "FALSE"
    case .date(let serial): return Day(excelSerial: serial).map(date) ?? number(serial)
    case .error(let code): return code
    }
  }
}
