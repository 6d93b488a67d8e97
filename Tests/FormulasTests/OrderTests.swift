// The order and the grouping of rows must not show in any figure, to the last bit.

import Formulas
import TestKit
import Testing

struct OrderTests {
  static let formulas = [
    "SUM(uang)", "SUM(a)", "SUM(a * b)", "SUM(a / b WHERE ya)", "AVERAGE(a / b)", "AVERAGE(uang)", "MEDIAN(a * b)", "MIN(a)", "MAX(b)",
    "MAX(-a * 0)",
    "MAX(tgl) - AWAL_BULAN", "MIN(tgl2) - AWAL_BULAN", "COUNT(WHERE nama CONTAINS \"1\")", "COUNT(kode WHERE kode CONTAINS \"biaya\")",
    "SUM(uang * a / 3) / SUM(uang WHERE nama IN (\"teks 3\"; \"teks 4\"))", "SUM(IF(uang > 1000; uang; a))",
    "AVERAGE(a * 1e200) + SUM(b * 1e-200)",
  ]

  @Test(arguments: formulas)
  func theOrderOfRowsDoesNotShow(_ text: String) throws {
    let formula = try Formula(parsing: text, over: Sample.schema)
    var random = SplitMix(seed: 5)
    let rows = (0..<400).map { _ in RandomRow(&random) }
    let whole = states(formula, rows)
    let expected = formula.value(of: whole, month: Sample.march)?.bitPattern
    #expect(expected != nil)
    for _ in 0..<12 {
      var rest = rows.shuffled(using: &random)[...]
      var chunks: [[AggregateState]] = [formula.emptyStates()]
      while !rest.isEmpty {
        let size = Int.random(in: 1...90, using: &random)
        chunks.append(states(formula, Array(rest.prefix(size))))
        rest = rest.dropFirst(size)
      }
      chunks.shuffle(using: &random)
      var merged = chunks.removeFirst()
      for chunk in chunks {
        for index in merged.indices { merged[index].merge(chunk[index]) }
      }
      #expect(merged == whole)
      #expect(formula.value(of: merged, month: Sample.march)?.bitPattern == expected)
    }
  }

  private func states(_ formula: Formula, _ rows: [RandomRow]) -> [AggregateState] {
    formula.states(over: RandomRow.table(rows), scope: nil, month: Sample.march)
  }

  /// Sums of sen beyond what a double holds: the expected doubles come from rational arithmetic.
  @Test(
    arguments: [
      ([Int64.max, .max, .max], 276_701_161_105_643_274.21), ([9_007_199_254_740_993], 90_071_992_547_409.93), ([1, 2, 3], 0.06),
      ([-5, .max, -.max], -0.05),
      ([900_719_925_474_099_300, 25], 9_007_199_254_740_993.25), ([1_801_439_850_948_198_650], 18_014_398_509_481_986.5),
    ] as [([Int64], Double)])
  func senAreSummedExactly(_ sen: [Int64], _ expected: Double) throws {
    let schema = TableSchema(columns: [ColumnSchema(key: "uang", title: "Uang (Rp)", type: .money)])
    let table = ColumnTable(count: sen.count, columns: [.money(sen)])
    #expect(try Sample.value(of: "SUM(uang)", over: table, schema: schema) == expected)
  }
}
