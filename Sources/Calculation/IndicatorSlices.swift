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

  func months(over agencies: [Int]) -> [MonthWorking] {
    cells.indices.map { month in working(month: month + 1, cells[month], agencies) }
  }

  private func working(month: Int, _ cells: [Cell], _ agencies: [Int]) -> MonthWorking {
    var rowCount = 0
    var isHeard = false
    var (due, reported, carried) = (0, 0, 0)
    var merged: [AggregateState]?
    for agency in agencies {
      let cell = cells[agency]
      if cell.isHeard { isHeard = true }
      if cell.mustReport {
        due += 1
        if cell.hasReported { reported += 1 }
        if cell.isCarried { carried += 1 }
      }
      guard let slice = cell.slice else { continue }
      rowCount += slice.rowCount
      if merged == nil {
        merged = slice.states
      } else {
        for index in slice.states.indices { merged?[index].merge(slice.states[index]) }
      }
    }
    let states = merged ?? indicator.formula.emptyStates()
    // Without a row in Realisasi there is no value, whatever the formula (specification 3.2).
    let hasValue = isHeard && (indicator.source != .realizations || rowCount > 0)
    return MonthWorking(
      month: month, aggregates: states.map(\.value),
      value: hasValue ? indicator.formula.value(of: states, month: Month(year: year, month: month)) : nil, rowCount: rowCount,
      isHeard: isHeard, due: due, reported: reported, carried: carried)
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
