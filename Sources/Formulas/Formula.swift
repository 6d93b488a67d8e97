// A formula of the plan: parsed and checked once, evaluated over any number of rows.

/// One indicator's formula over the columns of one table: a number computed from aggregates.
package struct Formula: Sendable, Equatable {
  /// Longest text, in Unicode scalars (chapter 3.1): what one still reads in a cell.
  package static let maximumLength = 2_000
  /// Deepest nesting of brackets, functions, signs and NOT (chapter 3.1); it bounds every recursion over a formula.
  package static let maximumDepth = 64
  /// ROUND's n lies within ± this: the decimal digits that a double holds for certain.
  package static let maximumPlaces = 15

  /// As given.
  package let text: String
  package let root: Expression
  /// Each distinct aggregate once, in the order of its first appearance.
  package let aggregates: [Aggregate]

  package init(parsing text: String, over schema: TableSchema) throws(FormulaError) {
    var parser = try Parser(text, schema: schema, purpose: .formula)
    let placed = try parser.value(try parser.whole())
    if placed.type != .number { throw FormulaError(.notANumber(placed.type), at: placed.range) }
    self.text = text
    root = placed.value
    aggregates = parser.aggregates
  }

  /// The indexes of all columns that it names, sorted.
  package var columns: [Int] { Set(aggregates.flatMap(\.columns)).sorted() }

  /// Whether it is nothing but one COUNT or one SUM.
  package var isBareCountOrSum: Bool {
    guard case .aggregate(let index, _) = root else { return false }
    return aggregates[index].function == .count || aggregates[index].function == .sum
  }

  /// The same formula in one normal spelling; parsing it gives the same tree.
  package var canonicalText: String { Printer.text(of: root, aggregates: aggregates) }

  /// The same with a name in the place of each aggregate: `Agregat 1 / Agregat 2 * 100`.
  package func text(naming aggregates: [String]) -> String { Printer.text(of: root, naming: aggregates) }
}
