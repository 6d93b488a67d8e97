// Whether the random formulas of the property tests hold every construct of the language.

import Formulas
import TestKit
import Testing

struct ConstructTests {
  /// How often each construct stands in 3,000 grown formulas; one that nobody grows is one that nobody tests.
  @Test func everyConstructIsGrown() throws {
    var grower = Grower(random: SplitMix(seed: 41))
    var counts: [String: Int] = [:]
    for _ in 0..<3_000 {
      for construct in constructs(of: try Formula(parsing: grower.number(depth: 5, overRows: false), over: Sample.schema)) {
        counts[construct, default: 0] += 1
      }
    }
    for construct in Self.all { #expect(counts[construct, default: 0] >= 20, "\(construct): \(counts[construct, default: 0])") }
    #expect(Set(counts.keys).subtracting(Self.all).isEmpty, "\(Set(counts.keys).subtracting(Self.all))")
  }

  private static let all: Set<String> = {
    var all: Set<String> = [
      "number", "text", "boolean", "date", "AWAL_BULAN", "AKHIR_BULAN", "column number", "column money", "column text", "column date",
      "column boolean", "aggregate number", "aggregate date", "minus", "+", "-", "*", "/", "DAYS", "ABS", "ROUND", "IF number", "IF text",
      "IF boolean",
      "IN number", "IN text", "IN date", "NOT IN number", "NOT IN text", "IS EMPTY", "IS NOT EMPTY", "CONTAINS text", "CONTAINS codeList",
      "truth", "AND",
      "OR", "NOT", "WHERE", "COUNT rows", "column codeList",
    ]
    for function in Aggregate.Function.allCases { all.insert(function.rawValue) }
    for sign in ["=", "<>", "<", "<=", ">", ">="] { all.insert("\(sign) number") }
    for other in ["= text", "<> text", "<= date", "<> date", "= boolean", "<> boolean"] { all.insert(other) }
    return all
  }()
}

/// The names of all constructs in a formula, each as often as it stands there.
private func constructs(of formula: Formula) -> [String] {
  formula.aggregates.flatMap { aggregate in
    [aggregate.function.rawValue] + (aggregate.filter.map { ["WHERE"] + constructs(of: $0) } ?? [])
      + (aggregate.argument.map(constructs) ?? ["COUNT rows"])
  } + constructs(of: formula.root)
}

private func constructs(of expression: Expression) -> [String] {
  switch expression {
  case .number: ["number"]
  case .text: ["text"]
  case .boolean: ["boolean"]
  case .date: ["date"]
  case .monthStart: ["AWAL_BULAN"]
  case .monthEnd: ["AKHIR_BULAN"]
  case .column(let column): ["column \(column.type)"]
  case .aggregate(_, let type): ["aggregate \(type)"]
  case .negative(let operand): ["minus"] + constructs(of: operand)
  case .sum(let first, let terms): constructs(of: first) + terms.flatMap { [$0.isSubtracted ? "-" : "+"] + constructs(of: $0.value) }
  case .product(let first, let factors): constructs(of: first) + factors.flatMap { [$0.isDivisor ? "/" : "*"] + constructs(of: $0.value) }
  case .days(let end, let start): ["DAYS"] + constructs(of: end) + constructs(of: start)
  case .absolute(let operand): ["ABS"] + constructs(of: operand)
  case .round(let operand, _): ["ROUND"] + constructs(of: operand)
  case .choice(let criterion, let then, let otherwise):
    ["IF \(then.type)"] + constructs(of: criterion) + constructs(of: then) + constructs(of: otherwise)
  }
}

private func constructs(of criterion: Criterion) -> [String] {
  switch criterion {
  case .compare(let left, let sign, let right): ["\(sign.rawValue) \(left.type)"] + constructs(of: left) + constructs(of: right)
  case .membership(let value, let members, let isNegated):
    ["\(isNegated ? "NOT IN" : "IN") \(value.type)"] + constructs(of: value) + members.flatMap { constructs(of: $0) }
  case .emptiness(let value, let isNegated): ["IS \(isNegated ? "NOT " : "")EMPTY"] + constructs(of: value)
  case .contains(let value, _): ["CONTAINS \(value.type)"] + constructs(of: value)
  case .truth(let value): ["truth"] + constructs(of: value)
  case .all(let criteria): ["AND"] + criteria.flatMap { constructs(of: $0) }
  case .any(let criteria): ["OR"] + criteria.flatMap { constructs(of: $0) }
  case .not(let operand): ["NOT"] + constructs(of: operand)
  }
}
