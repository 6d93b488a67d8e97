// The period that a person asks for, held against the plan's year.

import Pipeline
import Plans

enum PeriodOption {
  /// Throws the sentence for stderr when it is no period or one of another year (64).
  static func period(_ text: String, of plan: Plan) throws(CommandFailure) -> Period {
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
