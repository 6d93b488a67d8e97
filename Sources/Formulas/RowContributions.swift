// What a formula would be with one more row: for many rows at once, each by itself.

/// What each row of a table brings to each aggregate of a formula.
package struct RowContributions: Sendable {
  fileprivate let parts: [RowPart]
}

/// What each row brings to one aggregate.
private enum RowPart: Sendable {
  /// Rows that are counted.
  case counts([Bool])
  /// Whole sen; `Column.emptyMoney` = nothing.
  case sen([Int64])
  /// NaN = nothing; dates by their number.
  case numbers([Double])
}

extension Formula {
  /// - Parameters:
  ///   - table: columns in the order of the schema that the formula was parsed over. Columns that it does not name may be of any length.
  ///   - month: the month *m* of v(m).
  package func contributions(of table: ColumnTable, month: Month) -> RowContributions {
    let evaluator = Evaluator(table: table, month: month)
    return RowContributions(parts: aggregates.map { RowPart($0, evaluator, table.columns) })
  }

  /// The formula's values over the rows that `base` knows and one row more, for each of `rows`; NaN = empty.
  /// - Parameters:
  ///   - base: merged states, one per aggregate; it is not copied for each row.
  ///   - rows: positions in the table of `contributions`.
  package func values(adding rows: [Int], of contributions: RowContributions, to base: [AggregateState], month: Month) -> [Double] {
    let values = zip(base, contributions.parts).map { state, part in state.values(adding: rows, of: part) }
    // Nobody wants to read −0.
    return mapped(Evaluator(aggregates: values, count: rows.count, month: month).values(of: root).numbers) { $0.isFinite ? $0 + 0 : .nan }
  }
}

extension RowPart {
  init(_ aggregate: Aggregate, _ evaluator: Evaluator, _ columns: [Column]) {
    let holds = aggregate.filter.map(evaluator.holds) ?? [Bool](repeating: true, count: evaluator.count)
    guard let argument = aggregate.argument else {
      self = .counts(holds)
      return
    }
    let isSum = aggregate.function == .sum || aggregate.function == .average
    if isSum, case .column(let column) = argument, case .money(let cells) = columns[column.index] {
      self = .sen(combined(cells.sen, holds) { $1 ? $0 : Column.emptyMoney })
      return
    }
    let values = evaluator.values(of: argument)
    if aggregate.function == .count {
      self = .counts(combined(values.isPresent, holds) { $0 && $1 })
    } else if aggregate.type == .date {
      self = .numbers(combined(values.days, holds) { $1 && $0 != Column.emptyDay ? Double($0) : .nan })
    } else {
      self = .numbers(combined(values.numbers, holds) { $1 ? $0 : .nan })
    }
  }
}

extension AggregateState {
  fileprivate func values(adding rows: [Int], of part: RowPart) -> [Value] {
    let unchanged = value
    switch part {
    case .counts(let counted): return rows.map { counted[$0] ? .number(Double(count + 1)) : unchanged }
    case .sen(let cells): return rows.map { cells[$0] == Column.emptyMoney ? unchanged : value(adding: cells[$0]) }
    case .numbers(let cells):
      if function == .median { return medians(adding: rows.map { cells[$0] }, unchanged) }
      return rows.map { cells[$0].isNaN ? unchanged : value(adding: cells[$0]) }
    }
  }

  private func value(adding cell: Int64) -> Value {
    var state = self
    state.sen += Int128(cell)
    state.count += 1
    return state.value
  }

  private func value(adding number: Double) -> Value {
    var state = self
    state.count += 1
    switch function {
    case .minimum, .maximum: state.extend(to: number)
    case .sum, .average: state.sum.add(number)
    case .count, .median: preconditionFailure("a COUNT or MEDIAN that gathers numbers one by one")
    }
    return state.value
  }

  /// The values are put in order once; each row then costs a search.
  private func medians(adding numbers: [Double], _ unchanged: Value) -> [Value] {
    let sorted = values.sorted()
    return numbers.map { number in
      if number.isNaN { return unchanged }
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < number { low = middle + 1 } else { high = middle }
      }
      return Self.finite(Self.median(count: sorted.count + 1) { $0 < low ? sorted[$0] : $0 == low ? number : sorted[$0 - 1] })
    }
  }
}
