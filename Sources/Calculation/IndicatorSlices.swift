// What one indicator's formula knows of each OPD in each month, to be merged for any set of OPDs.

import Formulas
import Plans

/// One indicator in one month for one set of OPDs.
struct MonthFigure: Equatable {
  /// v(m); nil = empty.
  var value: Double?
  /// Rows in scope before WHERE.
  var rowCount = 0
  /// An OPD of the set has an effective submission; for Kiriman: the month is ≤ H.
  var isHeard = false
  /// Of the OPDs that must report: how many there are, have an own submission, are carried forward.
  var due = 0
  var reported = 0
  var carried = 0
}

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

  func months(over agencies: [Int]) -> [MonthFigure] {
    cells.indices.map { month in figure(month: month + 1, cells[month], agencies) }
  }

  private func figure(month: Int, _ cells: [Cell], _ agencies: [Int]) -> MonthFigure {
    var figure = MonthFigure()
    var states: [AggregateState]?
    for agency in agencies {
      let cell = cells[agency]
      if cell.isHeard { figure.isHeard = true }
      if cell.mustReport {
        figure.due += 1
        if cell.hasReported { figure.reported += 1 }
        if cell.isCarried { figure.carried += 1 }
      }
      guard let slice = cell.slice else { continue }
      figure.rowCount += slice.rowCount
      if states == nil {
        states = slice.states
      } else {
        for index in slice.states.indices { states?[index].merge(slice.states[index]) }
      }
    }
    // Without a row in Realisasi there is no value, whatever the formula (specification 3.2).
    if figure.isHeard, indicator.source != .realizations || figure.rowCount > 0 {
      let month = Month(year: year, month: month)
      figure.value = indicator.formula.value(of: states ?? indicator.formula.emptyStates(), month: month)
    }
    return figure
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
  fileprivate var namesMonth: Bool {
    let text = canonicalText
    return text.contains("AWAL_BULAN") || text.contains("AKHIR_BULAN")
  }
}
