// Serial day numbers as dates of the calendar.

/// A moment of Excel's 1900 date system, to the second.
struct CalendarMoment: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// Seconds after midnight.
  var second: Int

  /// Nil outside the years 1–9999. Serial 60 is 29 February 1900, as Excel shows it; 0 and below count back from 31 December 1899.
  init?(_ serial: Double) {
    guard SerialDate.isDay(serial) else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let number = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    second = seconds - number * 86_400
    if number == 60 {
      (year, month, day) = (1900, 2, 29)
      return
    }
    // Below the day that never was, the count is one short.
    (year, month, day) = SerialDate.calendar(daysSince1970: number - 25_569 + (number < 60 ? 1 : 0))
    // A moment may have been rounded out of its year.
    guard year <= 9_999, year >= 1 else { return nil }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// `08:30:00`.
  private var time: String { [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(separator: ":") }

  /// `2026-03-12` or `2026-03-12T08:30:00`.
  var iso: String {
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    return second == 0 ? date : date + "T" + time
  }

  /// `12/03/2026` or `12/03/2026 08:30:00`.
  var dayFirst: String {
    let date = "\(Self.padded(day, 2))/\(Self.padded(month, 2))/\(Self.padded(year, 4))"
    return second == 0 ? date : date + " " + time
  }
}
