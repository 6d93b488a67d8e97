// What all OPDs but one know together, for each OPD, in one month.

import Formulas

extension IndicatorSlices.Merged {
  mutating func add(_ cell: IndicatorSlices.Cell) {
    if cell.isHeard { isHeard = true }
    if cell.mustReport {
      due += 1
      if cell.hasReported { reported += 1 }
      if cell.isCarried { carried += 1 }
    }
    if let slice = cell.slice { add(slice.states, rowCount: slice.rowCount) }
  }

  mutating func add(_ other: IndicatorSlices.Merged) {
    if other.isHeard { isHeard = true }
    due += other.due
    reported += other.reported
    carried += other.carried
    if let states = other.states { add(states, rowCount: other.rowCount) }
  }

  private mutating func add(_ others: [AggregateState], rowCount: Int) {
    self.rowCount += rowCount
    if states == nil {
      states = others
    } else {
      for index in others.indices { states?[index].merge(others[index]) }
    }
  }
}

extension IndicatorSlices {
  /// By OPD, in plan order. Merged from both ends: three steps for each OPD, however many there are.
  func others(month: Int) -> [Merged] {
    let row = cells[month - 1]
    var others: [Merged] = []
    var known = Merged(month: month)
    for cell in row {
      others.append(known)
      known.add(cell)
    }
    known = Merged(month: month)
    for agency in row.indices.reversed() {
      others[agency].add(known)
      known.add(row[agency])
    }
    return others
  }
}
