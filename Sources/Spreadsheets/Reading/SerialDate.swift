// Excel's day numbers and calendar dates, by arithmetic alone.

/// Dates as Excel's 1900 system counts them: 1 = 1 January 1900, 60 = 29 February 1900, which never was.
enum SerialDate {
  /// Added to a serial of the 1904 system.
  static let shiftOf1904: Double = 1_462
  /// Serial of the first day of year 10000, which Excel does not know.
  private static let end: Double = 2_958_466
  /// Serial of 1 January of year 1.
  private static let start: Double = -693_594

  /// Whether a serial lies in the years 1–9999.
  static func isDay(_ serial: Double) -> Bool { serial >= start && serial < end }

  /// ISO 8601 text, rounded to seconds; nil outside the years 1–9999.
  static func iso(_ serial: Double) -> String? { CalendarMoment(serial)?.iso }

  /// Proleptic Gregorian calendar, counted from March so that leap days come last.
  static func calendar(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// Whether a `.date` serial is a day of the years 1–9999. Others are shown as `#####` by Excel.
public func isDay(serial: Double) -> Bool { SerialDate.isDay(serial) }

/// ISO 8601 text of a `.date` serial: `2026-03-12`, or `2026-03-12T08:30:00` when there is a time. Rounded to seconds.
/// A serial outside the years 1–9999 is given as the number it is.
public func isoDate(serial: Double) -> String {
  SerialDate.iso(serial) ?? String(serial)
}

/// The serial of an ISO 8601 date, `2026-03-12` or `2026-03-12T08:30:00`, or of a time of day, `08:30` (a fraction of a day).
/// Unit: days in Excel's 1900 system. Nil for anything else and outside the years 1900–9999. A zone is left aside: the clock as written counts.
public func dateSerial(iso text: String) -> Double? { SerialDate.parse(Array(text.utf8)) }
