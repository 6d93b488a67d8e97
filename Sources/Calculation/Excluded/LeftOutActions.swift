// The rows of Rencana Aksi that were left out: with them an item of the plan is reported that now is not.

import Formulas
import Plans
import Submissions

/// A row more does not add to the OPD's rows but takes the place of an item unreported, so the OPD's rows are made anew.
struct LeftOutActions {
  private struct Entry {
    /// Among the rows left out.
    var position: Int
    var row: Int
    var agency: Int
    var months: [Int]
    var ownMonths: [Int]
    var withRow: ActionRows
  }

  private struct All {
    var agency: Int
    var months: [Int]
    var ownMonths: [Int]
    var rows: ActionRows
  }

  private var entries: [Entry] = []
  /// For each submission its rows with all that were left out.
  private var all: [All] = []

  init(of excluded: [ExcludedRow], _ source: SourceRows, _ voices: Voices) {
    let positions = excluded.indices.filter { excluded[$0].table == 1 }
    for (submission, positions) in Dictionary(grouping: positions, by: { excluded[$0].submission }).sorted(by: { $0.key < $1.key }) {
      guard let agency = voices.agency[submission] else { continue }
      let (months, own) = (voices.months(of: submission, ownOnly: false), voices.months(of: submission, ownOnly: true))
      var complete = source.submissions[submission].actions
      for position in positions {
        let row = excluded[position].row
        complete.hasError[row] = false
        var reported = source.submissions[submission].actions
        reported.hasError[row] = false
        entries.append(
          Entry(
            position: position, row: row, agency: agency, months: months, ownMonths: own,
            withRow: source.actions(agency: agency, reported: reported)))
      }
      all.append(All(agency: agency, months: months, ownMonths: own, rows: source.actions(agency: agency, reported: complete)))
    }
  }

  func change(_ changed: inout ChangedMonths, _ slices: IndicatorSlices) {
    let indicator = slices.indicator
    let code = indicator.readsAllRows ? nil : indicator.code
    let ownOnly = indicator.consolidation == .sum
    let touching = entries.filter { $0.withRow.reads(row: $0.row, indicator: code) }
    if touching.isEmpty { return }
    for month in changed.counting.candidates {
      let calendar = Month(year: slices.year, month: month)
      func states(_ rows: ActionRows) -> [AggregateState] {
        indicator.formula.states(over: rows.table, scope: rows.scope(ofIndicator: code).rows, month: calendar)
      }
      let here = touching.filter { (ownOnly ? $0.ownMonths : $0.months).contains(month) }
      if here.isEmpty { continue }
      let others = Others(slices, month: month)
      for entry in here {
        let value = indicator.formula.value(of: others.merged(with: states(entry.withRow), inPlaceOf: entry.agency), month: calendar)
        changed.set(value, month: month, withRow: entry.position)
      }
      var replaced: [Int: [AggregateState]] = [:]
      for entry in all where (ownOnly ? entry.ownMonths : entry.months).contains(month) { replaced[entry.agency] = states(entry.rows) }
      var merged = indicator.formula.emptyStates()
      for (agency, cell) in slices.cells[month - 1].enumerated() {
        if let states = replaced[agency] ?? cell.slice?.states { merged.merge(states) }
      }
      changed.set(indicator.formula.value(of: merged, month: calendar), month: month)
    }
  }
}

extension ActionRows {
  /// Whether a reported row counts for an indicator; nil = for any.
  fileprivate func reads(row: Int, indicator: String?) -> Bool {
    let wanted = indicator.map(TextKey.fold)
    return items.contains { $0.reportedRow == row && (wanted == nil || TextKey.fold($0.indicator) == wanted) }
  }
}

/// All OPDs but one, for each: sums from the left and from the right, so that leaving one out costs one merge.
private struct Others {
  private var before: [[AggregateState]]
  private var after: [[AggregateState]]

  init(_ slices: IndicatorSlices, month: Int) {
    let cells = slices.cells[month - 1]
    before = [slices.indicator.formula.emptyStates()]
    after = before
    for cell in cells { before.append(before[before.count - 1].merged(with: cell.slice?.states)) }
    for cell in cells.reversed() { after.append(after[after.count - 1].merged(with: cell.slice?.states)) }
    after.reverse()
  }

  func merged(with states: [AggregateState], inPlaceOf agency: Int) -> [AggregateState] {
    before[agency].merged(with: after[agency + 1]).merged(with: states)
  }
}

extension [AggregateState] {
  fileprivate mutating func merge(_ other: [AggregateState]) { for index in indices { self[index].merge(other[index]) } }

  fileprivate func merged(with other: [AggregateState]?) -> [AggregateState] {
    guard let other else { return self }
    var states = self
    states.merge(other)
    return states
  }
}
