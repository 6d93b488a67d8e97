// Canonical printing: parsing what was printed gives the same tree, for random trees of every shape.

import Formulas
import TestKit
import Testing

struct PrintingTests {
  @Test(arguments: [
    ("= sum(A)/count( where not (ya))", "SUM(a) / COUNT(WHERE NOT ya)"), ("((1 + 2)) + 3", "(1 + 2) + 3"),
    ("1 - (2 - 3) * (4)", "1 - (2 - 3) * 4"),
    ("-(1 + 2)", "-(1 + 2)"), ("count(where (a=1 or b=2) and ya is not empty)", "COUNT(WHERE (a = 1 OR b = 2) AND ya IS NOT EMPTY)"),
    ("COUNT(WHERE NOT (a = 1 AND ya))", "COUNT(WHERE NOT (a = 1 AND ya))"), ("1e20 + .5", "1e+20 + 0.5"),
    ("SUM(ROUND([angka a], -2)) - 1", "SUM(ROUND(a; -2)) - 1"),
    ("COUNT(WHERE nama not in (\"a\"\"b\", \"c\"))", "COUNT(WHERE nama NOT IN (\"a\"\"b\"; \"c\"))"),
  ])
  func aFormulaHasOneSpelling(_ text: String, _ canonical: String) throws {
    #expect(try Formula(parsing: text, over: Sample.schema).canonicalText == canonical)
  }

  @Test func printedTreesParseToThemselves() throws {
    var grower = Grower(random: SplitMix(seed: 21))
    for _ in 0..<3_000 {
      let text = grower.number(depth: 5, overRows: false)
      let formula = try Formula(parsing: text, over: Sample.schema)
      let again = try Formula(parsing: formula.canonicalText, over: Sample.schema)
      #expect(again.root == formula.root, "\(text)")
      #expect(again.aggregates == formula.aggregates, "\(text)")
      // Rows must not crash on it either, and what comes out is a number or empty.
      let states = formula.states(over: Sample.table, scope: nil, month: Sample.march)
      #expect(formula.value(of: states, month: Sample.march)?.isFinite ?? true)
    }
  }
}
