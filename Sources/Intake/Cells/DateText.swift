// Reads dates as Indonesian offices type them: day before month, four-digit years.

import Findings
import Formulas
import Plans

/// How a text may be read as a date.
enum DateText: Equatable {
  case day(Day)
  /// A month alone: its last day.
  case month(Day)
  /// A year of two digits, and the day of this century that it may mean.
  case shortYear(Day?)
  case invalid(FaultReason)

  static func read(_ text: String) -> DateText {
    var parts = pieces(of: text)
    dropTime(&parts)
    dropWeekday(&parts)
    if parts.count == 3 { return threeParts(parts) }
    if parts.count == 2 { return twoParts(parts) }
    if parts.count == 1, Int(parts[0]) != nil { return .invalid(.serialNumber) }
    return .invalid(.notADate)
  }

  /// Words and numbers between the signs `/ - . ,` and blanks; a `T` between digits parts date and time.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    var previousWasDigit = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "/", "-", ".", ",", " ", "\u{A0}", "\t", "\n", "\r", "\u{2013}", "\u{202F}":
        if !current.isEmpty { pieces.append(current) }
        current = ""
        previousWasDigit = false
      case "T" where previousWasDigit && pieces.count == 2:
        pieces.append(current)
        current = "T"
        previousWasDigit = false
      default:
        current.unicodeScalars.append(scalar)
        previousWasDigit = ("0"..."9").contains(scalar)
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  /// `08:30:00`, `T00:00:00`, `000000Z`, `WIB` after the three parts of a date.
  private static func dropTime(_ parts: inout [String]) {
    guard parts.count > 3 else { return }
    if let clock = parts.firstIndex(where: { $0.contains(":") }), clock >= 2 {
      parts.removeSubrange(clock...)
    } else if (5...6).contains(parts.count), parts[2].utf8.count == 4, parts[3...].allSatisfy({ $0.utf8.count <= 2 && digits($0) != nil }) {
      // "31/12/2026 08.30": offices write the time with a point.
      parts.removeSubrange(3...)
    }
  }

  private static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad",
  ]

  private static func dropWeekday(_ parts: inout [String]) {
    if parts.count == 4, weekdays.contains(parts[0].lowercased()) { parts.removeFirst() }
  }

  private static func threeParts(_ parts: [String]) -> DateText {
    let month = monthSpellings[parts[1].lowercased()]
    if parts[0].utf8.count == 4, let year = digits(parts[0]), let number = month ?? digits(parts[1]), let day = digits(parts[2]) {
      return exact(year, number, day)
    }
    guard let day = digits(parts[0]), let number = month ?? digits(parts[1]), let year = digits(parts[2]) else {
      return .invalid(.notADate)
    }
    switch parts[2].utf8.count {
    case 4: return exact(year, number, day)
    case 1, 2: return .shortYear(Day(year: 2_000 + year, month: number, day: day))
    default: return .invalid(.notADate)
    }
  }

  private static func twoParts(_ parts: [String]) -> DateText {
    if let month = monthSpellings[parts[0].lowercased()], let year = digits(parts[1]) {
      guard parts[1].utf8.count == 4, (1...9999).contains(year) else { return .invalid(.twoDigitYear) }
      return .month(Month(year: year, month: month).last)
    }
    // 03/2026 and 2026-03
    if parts[1].utf8.count == 4, let month = digits(parts[0]), let year = digits(parts[1]), (1...12).contains(month),
      (1...9999).contains(year)
    {
      return .month(Month(year: year, month: month).last)
    }
    if parts[0].utf8.count == 4, let year = digits(parts[0]), let month = digits(parts[1]), (1...12).contains(month),
      (1...9999).contains(year)
    {
      return .month(Month(year: year, month: month).last)
    }
    return .invalid(.notADate)
  }

  private static func exact(_ year: Int, _ month: Int, _ day: Int) -> DateText {
    Day(year: year, month: month, day: day).map(DateText.day) ?? .invalid(.impossibleDate)
  }

  private static func digits(_ text: String) -> Int? {
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }
}
