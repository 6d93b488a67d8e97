// The rules of the language once more, one cell at a time and without any cleverness: what the column-wise evaluator is held to.

import Formulas

/// Evaluates a formula row by row. Nil is empty; sums are rounded at every step.
struct RowByRow {
  enum Cell: Equatable {
    case number(Double)
    case day(Int)
    case text(String)
    case boolean(Bool)
    case codes([String])

    var number: Double { if case .number(let number) = self { number } else { .nan } }
    var day: Int { if case .day(let day) = self { day } else { 0 } }
  }

  let formula: Formula
  let table: ColumnTable
  let month: Month

  func value() -> Double? { cell(formula.root, nil)?.number }

  private func aggregate(_ aggregate: Aggregate) -> Cell? {
    var cells: [Cell] = []
    for row in 0..<table.count where aggregate.filter.map({ holds($0, row) }) ?? true {
      guard let argument = aggregate.argument else {
        cells.append(.boolean(true))
        continue
      }
      if let found = cell(argument, row) { cells.append(found) }
    }
    let numbers = cells.map(\.number)
    switch aggregate.function {
    case .count: return .number(Double(cells.count))
    case .sum: return finite(numbers.reduce(0, +))
    case .average: return cells.isEmpty ? nil : finite(numbers.reduce(0, +) / Double(cells.count))
    case .median:
      let sorted = numbers.sorted()
      return sorted.isEmpty ? nil : finite((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    case .minimum, .maximum:
      let sorted = cells.sorted { $0.number < $1.number || $0.day < $1.day }
      return aggregate.function == .minimum ? sorted.first : sorted.last
    }
  }

  private func finite(_ number: Double) -> Cell? { number.isFinite ? .number(number) : nil }

  private func cell(_ expression: Expression, _ row: Int?) -> Cell? {
    switch expression {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .boolean(let truth): return .boolean(truth)
    case .date(let day): return .day(Int(day.number))
    case .monthStart: return .day(Int(month.first.number))
    case .monthEnd: return .day(Int(month.last.number))
    case .column(let column): return row.flatMap { cell(of: table.columns[column.index], $0) }
    case .aggregate(let index, _): return aggregate(formula.aggregates[index])
    case .negative(let operand): return cell(operand, row).map { .number(-$0.number) }
    case .sum(let first, let terms):
      return terms.reduce(cell(first, row)) { left, term in
        guard let left, let right = cell(term.value, row) else { return nil }
        let sign = term.isSubtracted ? -1.0 : 1.0
        switch (left, right) {
        case (.day(let end), .day(let start)): return .number(Double(end - start))
        case (.day(let day), let days), (let days, .day(let day)): return shifted(day, sign * days.number)
        default: return finite(left.number + sign * right.number)
        }
      }
    case .product(let first, let factors):
      return factors.reduce(cell(first, row)) { left, factor in
        guard let left, let right = cell(factor.value, row) else { return nil }
        return finite(factor.isDivisor ? left.number / right.number : left.number * right.number)
      }
    case .days(let end, let start):
      guard let end = cell(end, row), let start = cell(start, row) else { return nil }
      return .number(Double(end.day - start.day))
    case .absolute(let operand): return cell(operand, row).map { .number(abs($0.number)) }
    case .round(let operand, let places): return cell(operand, row).flatMap { finite(rounded($0.number, places: places)) }
    case .choice(let criterion, let then, let otherwise): return holds(criterion, row) ? cell(then, row) : cell(otherwise, row)
    }
  }

  private func shifted(_ day: Int, _ days: Double) -> Cell? {
    let sum = (Double(day) + days).rounded(.down)
    return sum < Double(Day.earliest.number) || sum > Double(Day.latest.number) ? nil : .day(Int(sum))
  }

  private func cell(of column: Column, _ row: Int) -> Cell? {
    switch column {
    case .numbers(let cells): cells[row].isNaN ? nil : .number(cells[row])
    case .money(let cells): cells[row] == .min ? nil : .number(Double(cells[row]) / 100)
    case .days(let cells): cells[row] == .min ? nil : .day(Int(cells[row]))
    case .texts(let cells): cells[row].map { .text($0) }
    case .booleans(let cells): cells[row] == 2 ? nil : .boolean(cells[row] == 1)
    case .codeLists(let cells): cells[row].map { .codes($0.split(separator: ";").map(String.init)) }
    }
  }

  private func holds(_ criterion: Criterion, _ row: Int?) -> Bool {
    switch criterion {
    case .compare(let left, let sign, let right):
      guard let left = cell(left, row), let right = cell(right, row) else { return false }
      switch sign {
      case .equal: return same(left, right)
      case .unequal: return !same(left, right)
      case .less: return left.number < right.number || left.day < right.day
      case .atMost: return left.number <= right.number || left.number.isNaN && left.day <= right.day
      case .greater: return left.number > right.number || left.day > right.day
      case .atLeast: return left.number >= right.number || left.number.isNaN && left.day >= right.day
      }
    case .membership(let value, let members, let isNegated):
      guard let left = cell(value, row) else { return false }
      let found = members.map { cell($0, row) }
      if isNegated { return found.allSatisfy { $0.map { !same(left, $0) } ?? false } }
      return found.contains { $0.map { same(left, $0) } ?? false }
    case .emptiness(let value, let isNegated): return (cell(value, row) == nil) != isNegated
    case .contains(let value, let part):
      switch cell(value, row) {
      case .text(let text): return TextKey.fold(text).contains(TextKey.fold(part))
      case .codes(let codes): return codes.contains { TextKey.fold($0) == TextKey.fold(part) }
      default: return false
      }
    case .truth(let value): return cell(value, row) == .boolean(true)
    case .all(let criteria): return criteria.allSatisfy { holds($0, row) }
    case .any(let criteria): return criteria.contains { holds($0, row) }
    case .not(let operand): return !holds(operand, row)
    }
  }

  private func same(_ left: Cell, _ right: Cell) -> Bool {
    if case .text(let one) = left, case .text(let other) = right { return TextKey.fold(one) == TextKey.fold(other) }
    return left == right
  }
}
