// Serial day numbers as dates of the calendar.

/// A moment of Excel's 1900 date system, to the second.
struct WrittenDate: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// Seconds after midnight.
  var second: Int

  /// Days from 1 January 1 in the Gregorian calendar to the day before serial 1 counted from serial 61 on (30 December 1899).
  private static let epoch = 693_593
  /// 31 December 9999, the last day that Excel shows.
  private static let last = 2_958_465
  private static let secondsADay = 86_400

  /// Nil outside 0 ≤ serial < 2,958,466. Serial 60 is 29 February 1900, as Excel shows it; 0 is 0 January 1900 there and refused here unless it has
  /// a day: it is read as 31 December 1899.
  init?(_ serial: Double) {
    guard serial.isFinite, serial >= 0, serial < Double(Self.last + 1) else { return nil }
    let seconds = Int((serial * Double(Self.secondsADay)).rounded())
    let number = seconds / Self.secondsADay
    second = seconds % Self.secondsADay
    guard number <= Self.last else { return nil }
    if number == 60 {
      (year, month, day) = (1900, 2, 29)
      return
    }
    // Days since 1 March of year 0, so that the leap day is the last of its year.
    let days = Self.epoch + number + (number < 60 ? 1 : 0) + 306
    let era = days / 146_097
    let inEra = days % 146_097
    let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * inYear + 2) / 153
    day = inYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
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
