// What one indicator's formula knows of each OPD in each month, to be merged for any set of OPDs.

import Formulas
import Plans

/// The formula's states per month and OPD.
struct IndicatorSlices {
  struct Slice {
    var states: [AggregateState]
    var rowCount: Int
  }

  struct Cell {
    var slice: Slice?
    var isHeard = false
    var mustReport = false
    var hasReported = false
    var isCarried = false
  }

  let indicator: Indicator
  let year: Int
  /// Per month, January first, per agency of the plan.
  let cells: [[Cell]]
  /// What the formula knows without a row, made once: thousands of months of OPDs have none.
  private let noStates: [AggregateState]
  private let noAggregates: [Value]

  init(indicator: Indicator, year: Int, cells: [[Cell]]) {
    self.indicator = indicator
    self.year = year
    self.cells = cells
    noStates = indicator.formula.emptyStates()
    noAggregates = noStates.map(\.value)
  }

  /// What some OPDs know together in one month.
  struct Merged {
    let month: Int
    /// nil when none of them gives a row.
    var states: [AggregateState]?
    var rowCount = 0
    var isHeard = false
    var due = 0
    var reported = 0
    var carried = 0
  }

  func months(over agencies: [Int]) -> [MonthWorking] { merged(over: agencies).map(working) }

  /// January … the last month.
  func merged(over agencies: [Int]) -> [Merged] { cells.indices.map { merged(month: $0 + 1, cells[$0], agencies) } }

  private func merged(month: Int, _ cells: [Cell], _ agencies: [Int]) -> Merged {
    var all = Merged(month: month)
    for agency in agencies { all.add(cells[agency]) }
    return all
  }

  func working(_ all: Merged) -> MonthWorking {
    // Without a row in Realisasi there is no value, whatever the formula (specification 3.2).
    let hasValue = all.isHeard && (indicator.source != .realizations || all.rowCount > 0)
    return MonthWorking(
      month: all.month, aggregates: all.states?.map(\.value) ?? noAggregates,
      value: hasValue ? indicator.formula.value(of: all.states ?? noStates, month: Month(year: year, month: all.month)) : nil,
      rowCount: all.rowCount, isHeard: all.isHeard, due: all.due, reported: all.reported, carried: all.carried)
  }
}

extension SourceRows {
  /// Evaluates an indicator's formula once over each submission (once per month where the formula names the month).
  mutating func slices(ofIndicator index: Int, lastMonth: Int) -> IndicatorSlices {
    let indicator = plan.indicators[index]
    let ownOnly = indicator.consolidation == .sum
    let isOfReporting = indicator.source == .submissions
    let isOfMonth = isOfReporting || indicator.formula.namesMonth
    var known: [SliceKey: IndicatorSlices.Slice] = [:]
    var cells: [[IndicatorSlices.Cell]] = []
    for month in 1...lastMonth {
      var row: [IndicatorSlices.Cell] = []
      for (agency, who) in plan.agencies.enumerated() {
        var cell = IndicatorSlices.Cell()
        let speaker = reporting.submission(month: month, agency: agency, ownOnly: ownOnly)
        cell.isHeard = isOfReporting ? month <= reporting.lastReportedMonth : speaker != nil
        cell.mustReport = who.mustReport
        cell.hasReported = reporting.own[month - 1][agency] != nil
        cell.isCarried = !isOfReporting && speaker != nil && !cell.hasReported
        let key = SliceKey(agency: agency, submission: speaker, month: isOfMonth ? month : 0)
        if let slice = known[key] {
          cell.slice = slice
        } else if let chunk = chunk(for: indicator, agency: agency, month: month) {
          let slice = IndicatorSlices.Slice(
            states: indicator.formula.states(over: chunk.table, scope: chunk.scope.rows, month: Month(year: plan.year, month: month)),
            rowCount: chunk.scope.count)
          known[key] = slice
          cell.slice = slice
        }
        row.append(cell)
      }
      cells.append(row)
    }
    return IndicatorSlices(indicator: indicator, year: plan.year, cells: cells)
  }
}

private struct SliceKey: Hashable {
  var agency: Int
  var submission: Int?
  var month: Int
}

extension Formula {
  /// Whether its rows' values depend on the month. A text that happens to hold the word only costs a second look.
  var namesMonth: Bool {
    let text = canonicalText
    return text.contains("AWAL_BULAN") || text.contains("AKHIR_BULAN")
  }
}
