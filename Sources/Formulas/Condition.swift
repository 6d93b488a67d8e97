// A condition of the plan over single rows, such as the `Syarat` of a mapping or a recommendation.

/// A condition of the formula language, without aggregates.
package struct Condition: Sendable, Equatable {
  /// As given.
  package let text: String
  package let root: Criterion
  /// The indexes of the columns that it names, sorted.
  package let columns: [Int]

  package init(parsing text: String, over schema: TableSchema) throws(FormulaError) {
    var parser = try Parser(text, schema: schema, purpose: .condition)
    root = try parser.condition(try parser.whole())
    self.text = text
    columns = parser.named.sorted()
  }

  /// The same condition in one normal spelling; parsing it gives the same tree.
  package var canonicalText: String { Printer.text(of: root, aggregates: []) }

  /// For each row whether the condition holds. Without a month, AWAL_BULAN and AKHIR_BULAN are empty.
  package func holds(over table: ColumnTable, month: Month?) -> [Bool] {
    Evaluator(table: table, month: month).holds(root)
  }
}
