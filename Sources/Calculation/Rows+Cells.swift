// Single cells of typed rows, nil when empty.

import Formulas
import Submissions

extension Rows {
  func text(_ row: Int, _ field: Int) -> String? {
    switch table.columns[field] {
    case .texts(let cells), .codeLists(let cells): cells[row]
    case .numbers, .money, .days, .booleans: nil
    }
  }

  func number(_ row: Int, _ field: Int) -> Double? {
    guard case .numbers(let cells) = table.columns[field], !cells[row].isNaN else { return nil }
    return cells[row]
  }

  func day(_ row: Int, _ field: Int) -> Day? {
    guard case .days(let cells) = table.columns[field], cells[row] != Column.emptyDay else { return nil }
    return Day(number: cells[row])
  }

  /// In whole sen.
  func sen(_ row: Int, _ field: Int) -> Int64? {
    guard case .money(let cells) = table.columns[field], cells[row] != Column.emptyMoney else { return nil }
    return cells[row]
  }
}
