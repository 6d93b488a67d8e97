// The period that a person asks for, held against the plan's year.

import Pipeline
import Plans

enum PeriodOption {
  /// Throws the sentence for stderr when it is no period or one of another year (64).
  static func period(_ text: String, of plan: Plan) throws(CommandFailure) -> Period {
    let period = try period(text, otherwise: plan.year)
    guard period.year == plan.year else {
      throw CommandFailure(.wrongUsage, "Periode \(period.title) bukan tahun rencana kinerja (\(plan.year)).")
    }
    return period
  }

  /// Any period; one without a year is of `year`. Throws the sentence for stderr when it is none (64).
  static func period(_ text: String, otherwise year: Int) throws(CommandFailure) -> Period {
    if let period = Period(text, defaultYear: year) { return period }
    throw CommandFailure(
      .wrongUsage, "Periode \"\(text)\" tidak dikenal. Tulis misalnya \(year)-03, \(year)-TW1, \(year)-S1, atau \(year).")
  }
}
