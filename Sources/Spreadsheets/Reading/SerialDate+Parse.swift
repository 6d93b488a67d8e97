// Dates and times as ISO 8601 writes them, taken apart byte by byte.

extension SerialDate {
  /// Serial of an ISO 8601 date, date-time or time of day (`t="d"`); nil for anything else. A zone is left aside: the clock of the writer
  /// counts.
  static func parse(_ text: [UInt8]) -> Double? {
    var reader = DateReader(text)
    guard let day = reader.date() else { return reader.timeOfDay() }
    if reader.isAtEnd { return day }
    return reader.timeOfDay().map { day + $0 }
  }
}

/// Takes a date apart from left to right.
private struct DateReader {
  private static let secondsADay = 86_400.0

  private let text: [UInt8]
  private var at = 0
  private var end: Int

  init(_ text: [UInt8]) {
    self.text = text
    end = text.count
    while at < end, text[at] <= 32 { at += 1 }
    while end > at, text[end - 1] <= 32 { end -= 1 }
  }

  var isAtEnd: Bool { at == end }

  /// `2026-03-12`, also with one digit for month or day, and what parts it from a time or ends it. Nil, with nothing taken, for anything else.
  mutating func date() -> Double? {
    let start = at
    if let year = number(digits: 4...4), take("-"), let month = number(digits: 1...2), take("-"), let day = number(digits: 1...2),
      let serial = Self.serial(year, month, day), take("T") || take(" ") || ends()
    {
      return serial
    }
    at = start
    return nil
  }

  private static func serial(_ year: Int, _ month: Int, _ day: Int) -> Double? {
    guard year >= 1900, (1...12).contains(month), (1...31).contains(day) else { return nil }
    if year == 1900, month == 2, day == 29 { return 60 }
    let days = SerialDate.daysSince1970(year: year, month: month, day: day)
    guard SerialDate.calendar(daysSince1970: days) == (year, month, day) else { return nil }
    let serial = days + 25_569
    return Double(serial <= 60 ? serial - 1 : serial)
  }

  /// `08:30`, `08:30:00`, `8:30:00.25`, to the end of the text; up to 24:00:00. As a part of a day.
  mutating func timeOfDay() -> Double? {
    guard let hour = number(digits: 1...2), take(":"), let minute = number(digits: 2...2), minute < 60 else { return nil }
    var seconds = 0.0
    if take(":") {
      guard let whole = number(digits: 2...2), whole <= 60 else { return nil }
      seconds = Double(whole)
      if take(".") {
        var place = 0.1
        while at < end, let digit = number(digits: 1...1) {
          seconds += Double(digit) * place
          place /= 10
        }
      }
    }
    let time = Double(hour * 3_600 + minute * 60) + seconds
    return ends() && time <= Self.secondsADay ? time / Self.secondsADay : nil
  }

  /// Takes the zone, if there is one; true at the end of the text.
  private mutating func ends() -> Bool {
    if take("Z") { return isAtEnd }
    if take("+") || take("-") {
      guard number(digits: 2...2) != nil, take(":"), number(digits: 2...2) != nil else { return false }
    }
    return isAtEnd
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < end, text[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  /// As many digits as there are, up to the most allowed; nil for fewer than the least.
  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while at < end, count < digits.upperBound, text[at] &- 48 <= 9 {
      value = value * 10 + Int(text[at] &- 48)
      at += 1
      count += 1
    }
    return count < digits.lowerBound ? nil : value
  }
}
