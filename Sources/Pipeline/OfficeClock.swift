// Date and time where the office is, or the moment that `KINERJA_SEKARANG` names.

package import Formulas
import Glibc

package enum OfficeClock {
  private static let variable = "KINERJA_SEKARANG"

  /// Indonesia's zones have no summer time, so that no database of zones is needed, which small machines lack.
  private static let hoursAhead = ["Asia/Jakarta": 7, "Asia/Pontianak": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9, "UTC": 0]

  /// The names that a workspace's `zona` may have.
  static var zones: [String] { hoursAhead.keys.sorted() }

  /// Throws when the zone or the moment cannot be read.
  package static func today(zone: String) throws(CommandFailure) -> Day { try now(zone: zone).day }

  /// Date and time of the office, as events of the register bear them. Throws when the zone or the moment cannot be read.
  package static func now(zone: String) throws(CommandFailure) -> OfficeMoment {
    guard let hours = hoursAhead[zone] else {
      throw CommandFailure(
        .unusableInput, "Zona waktu \"\(zone)\" tidak dikenal; pilihannya \(zones.joined(separator: ", ")).")
    }
    return OfficeMoment(seconds: try named() ?? time(nil), hoursAhead: hours)
  }

  /// Seconds since 1970 of the moment that the environment names; nil when it names none.
  private static func named() throws(CommandFailure) -> Int? {
    guard let text = getenv(variable).map({ String(cString: $0) }), !text.isEmpty else { return nil }
    guard let seconds = seconds(text) else {
      throw CommandFailure(
        .wrongUsage, "\(variable) berisi \"\(text)\"; tulis waktu ISO 8601 dengan zona, misalnya 2026-04-03T09:00:00+07:00.")
    }
    return seconds
  }

  /// `2026-04-03T09:00:00+07:00`, also with `Z` and without seconds.
  static func seconds(_ text: String) -> Int? {
    let pieces = text.split { $0 == "T" || $0 == " " }
    guard pieces.count == 2 else { return nil }
    let date = pieces[0].split(separator: "-").compactMap { Int($0) }
    var clock = pieces[1]
    var offset = 0
    if clock.last == "Z" {
      clock.removeLast()
    } else {
      guard let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
      let ahead = clock[clock.index(after: sign)...].filter { $0 != ":" }
      guard ahead.count == 4, let digits = Int(ahead), digits % 100 < 60 else { return nil }
      offset = (digits / 100 * 3_600 + digits % 100 * 60) * (clock[sign] == "-" ? -1 : 1)
      clock = clock[..<sign]
    }
    let parts = clock.split(separator: ":").map { Int($0.prefix { $0 != "." }) ?? -1 }
    guard date.count == 3, let day = Day(year: date[0], month: date[1], day: date[2]), (2...3).contains(parts.count),
      (0..<24).contains(parts[0]), parts.dropFirst().allSatisfy({ (0..<60).contains($0) })
    else { return nil }
    return Int(day.number) * OfficeMoment.secondsOfDay + parts[0] * 3_600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0) - offset
  }
}
