// Monthly workings of one indicator for every OPD, side by side in two flat arrays.

import Formulas

struct PackedMonths: Equatable, Sendable {
  /// What a `MonthWorking` says beside its aggregates.
  private struct Month: Equatable {
    var value: Double
    var hasValue: Bool
    var isHeard: Bool
    var rowCount: Int32
    var due: Int32
    var reported: Int32
    var carried: Int32

    init(_ working: MonthWorking) {
      value = working.value ?? 0
      hasValue = working.value != nil
      isHeard = working.isHeard
      rowCount = Int32(working.rowCount)
      due = Int32(working.due)
      reported = Int32(working.reported)
      carried = Int32(working.carried)
    }
  }

  /// Per OPD, per month, per aggregate of the formula.
  private var values: [Value] = []
  /// Per OPD, per month.
  private var stored: [Month] = []
  private let aggregates: Int
  private let months: Int

  /// - Parameters:
  ///   - agencies: of each OPD so many months, each with so many aggregates.
  init(_ agencies: some Collection<[MonthWorking]>, aggregates: Int, months: Int) {
    self.aggregates = aggregates
    self.months = months
    stored.reserveCapacity(agencies.count * months)
    values.reserveCapacity(agencies.count * months * aggregates)
    for agency in agencies {
      for month in agency {
        stored.append(Month(month))
        values += month.aggregates
      }
    }
  }

  /// January first.
  func months(of agency: Int) -> [MonthWorking] {
    (0..<months).map { index in
      let position = agency * months + index
      let month = stored[position]
      return MonthWorking(
        month: index + 1, aggregates: Array(values[position * aggregates..<(position + 1) * aggregates]),
        value: month.hasValue ? month.value : nil, rowCount: Int(month.rowCount), isHeard: month.isHeard, due: Int(month.due),
        reported: Int(month.reported), carried: Int(month.carried))
    }
  }
}
