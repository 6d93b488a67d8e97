// Aggregates gathered from the rows of a table.

extension AggregateState {
  /// The state over the rows in `scope` (nil = all) for which the aggregate's condition holds.
  init(of aggregate: Aggregate, over evaluator: Evaluator, columns: [Column], scope: [Bool]?) {
    self.init(of: aggregate)
    var rows = scope
    if let filter = aggregate.filter {
      let holds = evaluator.holds(filter)
      rows = scope.map { combined($0, holds) { $0 && $1 } } ?? holds
    }
    guard let argument = aggregate.argument else {
      count = rows.map(Self.trues) ?? evaluator.count
      return
    }
    if function == .sum || function == .average, case .column(let column) = argument, case .money(let cells) = columns[column.index] {
      addSen(cells.sen, rows)
      return
    }
    let values = evaluator.values(of: argument)
    if function == .count {
      count = Self.trues(rows.map { combined($0, values.isPresent) { $0 && $1 } } ?? values.isPresent)
    } else if isDate {
      add(mapped(values.days) { $0 == Column.emptyDay ? .nan : Double($0) }, rows)
    } else {
      add(values.numbers, rows)
    }
  }

  private static func trues(_ flags: [Bool]) -> Int {
    var count = 0
    for flag in flags where flag { count += 1 }
    return count
  }

  private mutating func addSen(_ cells: [Int64], _ rows: [Bool]?) {
    var total: Int128 = 0
    var found = 0
    for (row, cell) in cells.enumerated() where cell != Column.emptyMoney && rows?[row] ?? true {
      total += Int128(cell)
      found += 1
    }
    sen += total
    count += found
  }

  private mutating func add(_ cells: [Double], _ rows: [Bool]?) {
    var kept = rows.map { rows in cells.indices.filter { rows[$0] && !cells[$0].isNaN }.map { cells[$0] } } ?? cells
    if rows == nil { kept.removeAll { $0.isNaN } }
    count += kept.count
    switch function {
    case .sum, .average: for number in kept { sum.add(number) }
    case .minimum, .maximum: for number in kept { extend(to: number) }
    case .median: values += kept
    case .count: break
    }
  }
}
