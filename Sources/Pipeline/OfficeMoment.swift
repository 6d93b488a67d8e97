// A moment as an office writes it down: its date, its time, its zone.

package import Formulas

package struct OfficeMoment: Hashable, Sendable {
  static let secondsOfDay = 86_400

  /// Since 1970, of UTC.
  package let seconds: Int
  /// Of the office's zone before UTC.
  package let hoursAhead: Int

  private var local: Int { seconds + hoursAhead * 3_600 }

  package var day: Day {
    Day(number: Int32(clamping: local >= 0 ? local / Self.secondsOfDay : (local - Self.secondsOfDay + 1) / Self.secondsOfDay))
  }

  /// `2026-04-03T09:00:00+07:00`.
  package var iso: String {
    let second = local - Int(day.number) * Self.secondsOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60].map(Self.padded).joined(separator: ":")
    return "\(day.iso)T\(clock)+\(Self.padded(hoursAhead)):00"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
