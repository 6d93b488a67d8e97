// A civil day, counted from 1 January 1970 in the proleptic Gregorian calendar.

/// A day without time or zone. `number` counts days since 1970-01-01.
package struct Day: Hashable, Comparable, Sendable {
  /// The first day that formulas know, 0001-01-01: what ISO text and SQL dates can also write.
  package static let earliest = Day(number: -719_162)
  /// The last day that formulas know, 9999-12-31: Excel's last date.
  package static let latest = Day(number: 2_932_896)

  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// Nil for a day that does not exist (31 April, 29 February 2025) or a year outside 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(year: year, month: month) else { return nil }
    self.init(number: Self.count(year: year, month: month, day: day))
  }

  /// `2026-03-12`; nil for any other spelling.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]), day.iso == text else { return nil }
    self = day
  }

  /// - Precondition: `year` in 1…9999, `month` in 1…12.
  package static func lastOfMonth(year: Int, month: Int) -> Day {
    guard let day = Day(year: year, month: month, day: length(year: year, month: month)) else {
      preconditionFailure("a month outside the calendar")
    }
    return day
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// `2026-03-12`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// `12/03/2026`, as it is written in Indonesia.
  package var slashed: String {
    let (year, month, day) = civil
    return "\(Self.padded(day, to: 2))/\(Self.padded(month, to: 2))/\(year)"
  }

  /// The day `days` later (earlier when negative), held inside what an `Int32` can count.
  package func adding(_ days: Int) -> Day {
    let sum = Int(number).addingReportingOverflow(days)
    return Day(number: Int32(clamping: sum.overflow ? (days < 0 ? Int.min : Int.max) : sum.partialValue))
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func length(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Years are counted from March, so that the leap day is the last day of its year.
  private static func count(year: Int, month: Int, day: Int) -> Int32 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
