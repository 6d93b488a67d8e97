// A day that a person names on the command line, in any way that templates know too.

import Findings
import Formulas
import Intake
import Pipeline

enum NamedDay {
  /// Throws the sentence for stderr when it cannot be read (64).
  /// - Parameter what: as `Tanggal laporan`.
  static func day(_ text: String, _ what: String) throws(CommandFailure) -> Day {
    if let day = AcceptanceIntake.day(text) { return day }
    throw CommandFailure(.wrongUsage, "\(what) \"\(text)\" tidak terbaca sebagai tanggal; tulis misalnya 05/01/2026.")
  }

  /// Today, where nothing is named. Throws also when the day has not come yet.
  static func past(_ text: String?, _ what: String, zone: String) throws(CommandFailure) -> Day {
    let today = try OfficeClock.today(zone: zone)
    guard let text else { return today }
    let day = try day(text, what)
    guard day <= today else {
      throw CommandFailure(.wrongUsage, "\(what) \(ShownValues.date(day)) belum terjadi; hari ini \(ShownValues.date(today)).")
    }
    return day
  }
}
