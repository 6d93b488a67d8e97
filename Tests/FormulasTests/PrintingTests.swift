// Canonical printing: parsing what was printed gives the same tree, for random trees of every shape.

import Formulas
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
    var grower = Grower(random: Seeded(seed: 21))
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

/// Grows random formulas, well typed, short enough to be read.
private struct Grower {
  var random: Seeded

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int.random(in: 0..<choices.count, using: &random)] }

  mutating func number(depth: Int, overRows: Bool) -> String {
    let leaf = overRows ? pick(["a", "b", "uang", "7", "0.25"]) : pick(["3", "COUNT(WHERE TRUE)", "SUM(a)", "1e-7"])
    if depth <= 0 { return leaf }
    func inner(_ grower: inout Grower) -> String {
      grower.number(depth: depth - 1 - Int.random(in: 0...1, using: &grower.random), overRows: overRows)
    }
    switch Int.random(in: 0..<(overRows ? 9 : 10), using: &random) {
    case 0: return leaf
    case 1: return "\(inner(&self)) \(pick(["+", "-"])) \(inner(&self))"
    case 2: return "(\(inner(&self)) \(pick(["+", "-"])) \(inner(&self))) \(pick(["*", "/"])) \(inner(&self))"
    case 3: return "\(pick(["(", "ABS("]))\(inner(&self)))"
    case 4: return "-\(pick(["(", "-("]))\(inner(&self)))"
    case 5: return "ROUND(\(inner(&self)); \(pick([-3, 0, 2])))"
    case 6: return "IF(\(condition(depth: depth - 1, overRows: overRows)); \(inner(&self)); \(inner(&self)))"
    case 7: return "DAYS(\(date(overRows)); \(date(overRows)))"
    case 8: return "(\(date(overRows)) - \(date(overRows)))"
    default:
      let filter = pick([true, false]) ? " WHERE \(condition(depth: depth - 2, overRows: true))" : ""
      return "\(pick(["COUNT", "SUM", "AVERAGE", "MEDIAN", "MIN", "MAX"]))(\(number(depth: depth - 2, overRows: true))\(filter))"
    }
  }

  private mutating func date(_ overRows: Bool) -> String {
    pick(["AWAL_BULAN", "AKHIR_BULAN", "DATE(2026; 2; 3)", "(AWAL_BULAN + 3)"] + (overRows ? ["tgl", "tgl2", "(tgl - a)"] : ["MAX(tgl)"]))
  }

  private mutating func condition(depth: Int, overRows: Bool) -> String {
    let comparison =
      "\(number(depth: depth - 1, overRows: overRows)) \(pick(["=", "<>", "<", "<=", ">", ">="])) \(number(depth: 0, overRows: overRows))"
    if depth <= 0 { return overRows ? pick(["ya", "nama = \"x\"", "kode CONTAINS \"biaya\"", comparison]) : comparison }
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return "NOT \(condition(depth: 0, overRows: overRows))"
    case 1: return "NOT (\(condition(depth: depth - 1, overRows: overRows)))"
    case 2: return "\(condition(depth: depth - 1, overRows: overRows)) AND \(condition(depth: 0, overRows: overRows))"
    case 3: return "(\(condition(depth: depth - 1, overRows: overRows)) OR \(condition(depth: 0, overRows: overRows)))"
    case 4: return "\(number(depth: depth - 1, overRows: overRows)) \(pick(["IN", "NOT IN"])) (1; \(number(depth: 0, overRows: overRows)))"
    case 5: return "\(number(depth: depth - 1, overRows: overRows)) IS \(pick(["EMPTY", "NOT EMPTY"]))"
    default: return comparison
    }
  }
}
