// Expressions without columns: their value is known when they are printed.

extension Expression {
  /// The value of a number or a date (as `Day.number`) that names neither rows nor months; NaN = empty; nil = it does name them.
  var constant: Double? {
    guard type == .number || type == .date, isConstant else { return nil }
    // No month is asked for: any will do.
    switch Evaluator(aggregates: [], count: 1, month: Month(year: 2000, month: 1)).values(of: self) {
    case .numbers(let numbers): return numbers[0]
    case .days(let days): return days[0] == Column.emptyDay ? .nan : Double(days[0])
    case .texts, .booleans, .codeLists: return nil
    }
  }

  fileprivate var isConstant: Bool {
    switch self {
    case .number, .text, .boolean, .date: true
    case .monthStart, .monthEnd, .column, .aggregate: false
    case .negative(let operand), .absolute(let operand), .round(let operand, _): operand.isConstant
    case .sum(let first, let terms): first.isConstant && terms.allSatisfy(\.value.isConstant)
    case .product(let first, let factors): first.isConstant && factors.allSatisfy(\.value.isConstant)
    case .days(let end, let start): end.isConstant && start.isConstant
    case .choice(let criterion, let then, let otherwise): criterion.isConstant && then.isConstant && otherwise.isConstant
    }
  }
}

extension Criterion {
  fileprivate var isConstant: Bool {
    switch self {
    case .compare(let left, _, let right): left.isConstant && right.isConstant
    case .membership(let value, let members, _): value.isConstant && members.allSatisfy(\.isConstant)
    case .emptiness(let value, _), .contains(let value, _), .truth(let value): value.isConstant
    case .all(let criteria), .any(let criteria): criteria.allSatisfy(\.isConstant)
    case .not(let operand): operand.isConstant
    }
  }
}
