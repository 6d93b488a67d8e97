// Reading the period that a person asks for.

import Pipeline
import Plans

enum PeriodOption {
  /// A period of the plan's year, or the sentence why the text is none.
  static func period(_ text: String, of plan: Plan) throws -> Period {
    guard let period = Period(text, defaultYear: plan.year) else {
      throw CommandFailure(
        .wrongUsage,
        "Periode \"\(text)\" tidak dikenal. Tulis misalnya \(plan.year)-03, \(plan.year)-TW1, \(plan.year)-S1, atau \(plan.year).")
    }
    guard period.year == plan.year else {
      throw CommandFailure(.wrongUsage, "Periode \(period.title) bukan tahun rencana kinerja (\(plan.year)).")
    }
    return period
  }
}
