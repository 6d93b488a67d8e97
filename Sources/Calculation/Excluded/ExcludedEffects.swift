// What the rows that were left out would change, one by one and all together.

import Formulas
import Plans
import Submissions

/// Settles one indicator after the other. A row counts as it was typed, its unreadable cells empty.
struct ExcludedEffects {
  private(set) var rows: [ExcludedRow]
  private let period: Period
  private let tables: [IndicatorSource: LeftOutTable]
  private let actions: LeftOutActions

  init(_ rows: [ExcludedRow], of source: SourceRows, period: Period) {
    self.rows = rows
    self.period = period
    let voices = Voices(of: source.reporting, period: period)
    tables = [
      .packages: LeftOutTable(of: .packages, rows, source, voices), .realizations: LeftOutTable(of: .realizations, rows, source, voices),
    ]
    actions = LeftOutActions(of: rows, source, voices)
  }

  /// Adds the effects on one indicator to the rows, and that of all of them to its figure.
  /// - Parameters:
  ///   - figure: over all OPDs.
  ///   - whole: what all OPDs know, per month.
  mutating func settle(_ figure: inout IndicatorFigure, _ slices: IndicatorSlices, _ whole: [IndicatorSlices.Merged]) {
    let indicator = slices.indicator
    var months = ChangedMonths(of: indicator, period: period, values: figure.monthlyValues)
    switch indicator.source {
    case .packages, .realizations: tables[indicator.source]?.change(&months, slices, whole)
    case .actions: actions.change(&months, slices)
    case .submissions: return
    }
    let touched = months.touched
    figure.excludedRowCount = touched.count
    if touched.isEmpty { return }
    figure.realizationWithExcluded = months.realizationWithAll
    for position in touched {
      let with = months.realization(with: position)
      if !Self.agree(figure.realization, with) {
        rows[position].effects.append(RowEffect(indicator: figure.indicator, without: figure.realization, with: with))
      }
    }
  }

  /// Doubles that agree to this part are the same figure (specification 3.1).
  private static let tolerance = 1e-9

  private static func agree(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= tolerance * max(abs(left), abs(right), 1)
  }
}

/// For which months of the period a submission speaks.
struct Voices {
  /// By submission.
  private(set) var months: [Int: [Int]] = [:]
  /// By submission: position in `plan.agencies`.
  private(set) var agency: [Int: Int] = [:]
  private var own: [Int: Int] = [:]

  init(of reporting: EffectiveSubmissions, period: Period) {
    for month in period.months {
      for voice in reporting.effective[month - 1].compactMap(\.self) {
        months[voice.submission, default: []].append(month)
        agency[voice.submission] = voice.agency
        if voice.carriedFromMonth == nil { own[voice.submission] = month }
      }
    }
  }

  /// - Parameter ownOnly: as Konsolidasi Jumlah hears it: nothing is carried forward.
  func months(of submission: Int, ownOnly: Bool) -> [Int] {
    ownOnly ? own[submission].map { [$0] } ?? [] : months[submission] ?? []
  }
}

/// An indicator's monthly values with one row more, for each row that it would read.
struct ChangedMonths {
  let counting: CountingMonths
  /// January first.
  private let values: [Double?]
  /// By row: value with that row, in the months for which it speaks.
  private var changed: [Int: [(month: Int, value: Double?)]] = [:]
  private var withAll: [Int: Double?] = [:]
  /// Positions of the rows, ascending.
  var touched: [Int] { changed.keys.sorted() }

  init(of indicator: Indicator, period: Period, values: [Double?]) {
    counting = CountingMonths(of: indicator, period: period)
    self.values = values
  }

  mutating func set(_ value: Double?, month: Int, withRow position: Int) { changed[position, default: []].append((month, value)) }
  mutating func set(_ value: Double?, month: Int) { withAll.updateValue(value, forKey: month) }

  func realization(with position: Int) -> Double? {
    let changed = changed[position] ?? []
    return counting.realization { month in
      // A value that becomes empty is a change too.
      for entry in changed where entry.month == month { return entry.value }
      return values[month - 1]
    }
  }

  var realizationWithAll: Double? { counting.realization { month in withAll[month] ?? values[month - 1] } }
}
