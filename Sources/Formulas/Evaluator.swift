// Expressions over all rows of a table at once.

/// Computes expressions and conditions column by column. With `aggregates` it computes a formula's results, a row for each, so that the
/// rules of emptiness are written once.
struct Evaluator {
  let count: Int
  let columns: [Column]
  let month: Month?
  /// For each aggregate its values, one for each row.
  let aggregates: [[Value]]

  init(table: ColumnTable, month: Month?) {
    count = table.count
    columns = table.columns
    self.month = month
    aggregates = []
  }

  init(aggregates: [[Value]], count: Int, month: Month) {
    self.count = count
    columns = []
    self.month = month
    self.aggregates = aggregates
  }

  func values(of expression: Expression) -> Vector {
    switch expression {
    case .number(let number): return .numbers(constant(number))
    case .text(let text): return .texts(TextColumn(codes: constant(0), dictionary: [text]))
    case .boolean(let truth): return .booleans(constant(truth ? 1 : 0))
    case .date(let day): return .days(constant(day.number))
    case .monthStart: return .days(constant(month?.first.number ?? Column.emptyDay))
    case .monthEnd: return .days(constant(month?.last.number ?? Column.emptyDay))
    case .column(let column): return cells(of: column)
    case .aggregate(let index, let type): return vector(of: aggregates[index], type)
    case .negative(let operand): return .numbers(mapped(values(of: operand).numbers) { -$0 })
    case .sum(let first, let terms): return terms.reduce(values(of: first)) { sum($0, $1) }
    case .product(let first, let factors):
      return .numbers(factors.reduce(values(of: first).numbers) { product($0, $1) })
    case .days(let end, let start): return .numbers(Self.difference(values(of: end).days, values(of: start).days))
    case .absolute(let operand): return .numbers(mapped(values(of: operand).numbers) { abs($0) })
    case .round(let operand, let places):
      return .numbers(mapped(values(of: operand).numbers) { Self.finite(rounded($0, places: places)) })
    case .choice(let criterion, let then, let otherwise):
      return Vector.choice(holds(criterion), then: values(of: then), otherwise: values(of: otherwise))
    }
  }

  private func constant<Cell>(_ cell: Cell) -> [Cell] { [Cell](repeating: cell, count: count) }

  private func cells(of column: ColumnReference) -> Vector {
    let cells = columns[column.index]
    precondition(cells.count == count, "a column is not as long as its table")
    switch cells {
    case .numbers(let cells): return .numbers(cells.doubles)
    case .money(let cells): return .numbers(mapped(cells.sen) { $0 == Column.emptyMoney ? .nan : Double($0) / 100 })
    case .days(let cells): return .days(cells.numbers)
    case .texts(let cells): return .texts(cells)
    case .booleans(let cells): return .booleans(cells)
    case .codeLists(let cells): return .codeLists(cells)
    }
  }

  private func vector(of values: [Value], _ type: ValueType) -> Vector {
    if type == .date {
      return .days(mapped(values) { if case .date(let day) = $0 { day.number } else { Column.emptyDay } })
    }
    return .numbers(mapped(values) { if case .number(let number) = $0 { number } else { .nan } })
  }

  // MARK: Arithmetic

  /// What is not finite is empty.
  @inline(__always)
  static func finite(_ number: Double) -> Double { number.isFinite ? number : .nan }

  private func product(_ left: [Double], _ factor: Expression.Factor) -> [Double] {
    if case .number(let number) = factor.value {
      return factor.isDivisor ? mapped(left) { Self.finite($0 / number) } : mapped(left) { Self.finite($0 * number) }
    }
    let right = values(of: factor.value).numbers
    return factor.isDivisor ? combined(left, right) { Self.finite($0 / $1) } : combined(left, right) { Self.finite($0 * $1) }
  }

  private func sum(_ left: Vector, _ term: Expression.Term) -> Vector {
    let right = values(of: term.value)
    switch (left, right) {
    case (.numbers(let left), .numbers(let right)):
      return .numbers(term.isSubtracted ? combined(left, right) { Self.finite($0 - $1) } : combined(left, right) { Self.finite($0 + $1) })
    case (.days(let left), .days(let right)): return .numbers(Self.difference(left, right))
    case (.days(let days), .numbers(let numbers)):
      return .days(term.isSubtracted ? combined(days, numbers) { Self.shifted($0, -$1) } : combined(days, numbers) { Self.shifted($0, $1) })
    case (.numbers(let numbers), .days(let days)): return .days(combined(days, numbers) { Self.shifted($0, $1) })
    default: preconditionFailure("a sum that was checked to be of numbers and dates is not")
    }
  }

  private static func difference(_ end: [Int32], _ start: [Int32]) -> [Double] {
    combined(end, start) { $0 == Column.emptyDay || $1 == Column.emptyDay ? .nan : Double($0) - Double($1) }
  }

  /// A date and a number of days, floored to a day; empty outside the days that formulas know.
  private static func shifted(_ day: Int32, _ days: Double) -> Int32 {
    if day == Column.emptyDay { return day }
    let sum = Double(day) + days
    // NaN fails both comparisons.
    guard sum >= Double(Day.earliest.number), sum < Double(Day.latest.number) + 1 else { return Column.emptyDay }
    let truncated = Int32(sum)
    return Double(truncated) > sum ? truncated - 1 : truncated
  }
}
