// A formula's value, from rows through mergeable states.

extension Formula {
  /// One state per aggregate for one chunk of rows.
  /// - Parameters:
  ///   - table: columns in the order of the schema that the formula was parsed over.
  ///   - scope: false leaves a row out; nil = all rows.
  ///   - month: the month *m* of v(m).
  package func states(over table: ColumnTable, scope: [Bool]?, month: Month) -> [AggregateState] {
    precondition(scope == nil || scope?.count == table.count, "a scope is not as long as its table")
    let evaluator = Evaluator(table: table, month: month)
    return aggregates.map { AggregateState(of: $0, over: evaluator, columns: table.columns, scope: scope) }
  }

  /// The states of no rows at all.
  package func emptyStates() -> [AggregateState] { aggregates.map { AggregateState(of: $0) } }

  /// The formula's value; nil = empty.
  /// - Parameter states: merged states, one per aggregate.
  package func value(of states: [AggregateState], month: Month) -> Double? {
    precondition(states.count == aggregates.count, "a formula needs one state per aggregate")
    let number = Evaluator(aggregates: states.map { [$0.value] }, count: 1, month: month).values(of: root).numbers[0]
    // Nobody wants to read −0.
    return number.isFinite ? number + 0 : nil
  }
}
