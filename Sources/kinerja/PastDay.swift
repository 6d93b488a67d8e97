// A day that a person names and that must have come already.

import Findings
import Formulas
import Intake
import Pipeline

enum PastDay {
  /// Today, where nothing is named. Throws the sentence for stderr when it cannot be read or has not come yet (64).
  /// - Parameter what: as `Tanggal pengesahan`.
  static func day(_ text: String?, _ what: String, zone: String) throws(CommandFailure) -> Day {
    let today = try OfficeClock.today(zone: zone)
    guard let text else { return today }
    guard let day = AcceptanceIntake.day(text) else {
      throw CommandFailure(.wrongUsage, "\(what) \"\(text)\" tidak terbaca; tulis misalnya \(ShownValues.date(today)).")
    }
    guard day <= today else {
      throw CommandFailure(.wrongUsage, "\(what) \(ShownValues.date(day)) belum terjadi; hari ini \(ShownValues.date(today)).")
    }
    return day
  }
}
