// ROUND in SQLite, which has no decimal numbers, digit for digit as the native one.

import Formulas
import TestKit
import Testing

struct SQLRoundingTests {
  private static let schema = TableSchema(columns: [ColumnSchema(key: "a", title: "A", type: .number)])

  /// Ties with their neighbours, numbers as people write them, and any others.
  private static func values(_ places: Int, _ random: inout SplitMix) -> [Double] {
    var values: [Double] = [0, -0.0, 1.005, 2.675, 1e15, 4_503_599_627_370_497.5, 9_007_199_254_740_992, 1e300, .leastNonzeroMagnitude]
    for _ in 0..<1_500 {
      let digits = random.below(1_000_000_000)
      let tie = Double("\(digits).5e\(-places)") ?? 0
      values += [tie, -tie, tie.nextUp, tie.nextDown]
      values.append(Double("\(random.below(1_000_000))e\(-random.below(9))") ?? 0)
      values.append(random.number())
    }
    return values
  }

  @Test(arguments: [-15, -3, -1, 0, 1, 2, 5, 15]) func everyNumberIsRoundedAlike(_ places: Int) throws {
    var random = SplitMix(seed: UInt64(places + 100))
    let formula = try Formula(parsing: "MAX(ROUND(a; \(places)))", over: Self.schema)
    let database = try SQLiteDatabase()
    try database.run(
      """
      CREATE TABLE uji (bulan integer, urutan_opd integer PRIMARY KEY, a REAL);
      CREATE TABLE lingkup AS SELECT 1 AS bulan, 0 AS urutan_opd, NULL AS kode_opd, NULL AS awal_bulan, NULL AS akhir_bulan, 1 AS ada LIMIT 0;
      """)
    let rows = Self.values(places, &random).enumerated().map { "(1, \($0 + 1), \($1))" }
    try database.run(
      "INSERT INTO uji VALUES \(rows.joined(separator: ",")); INSERT INTO lingkup SELECT 1, urutan_opd, '', '', '', 1 FROM uji;")
    let relation = SQLRelation(table: "uji", columns: [SQLColumn(Self.schema.columns[0], magnitude: .any)], isHeard: "ada")
    let query = FormulaQuery(formula, over: relation, in: .sqlite).text
    let answers = try database.rows("SELECT q.nilai, uji.a FROM (\(query)) AS q JOIN uji USING (urutan_opd)")
    #expect(answers.count == rows.count)
    for answer in answers {
      // The number as it was stored: SQLite may read 17 digits as a neighbour.
      let stored = try #require(answer[1].flatMap { Double($0) })
      let expected = rounded(stored, places: places)
      let found = answer[0].flatMap { Double($0) }
      if abs(stored) * Self.power(places) < 1e15 {
        #expect(found == expected, "ROUND(\(stored); \(places))")
      } else {
        #expect(agree(found, expected.isFinite ? expected : nil), "ROUND(\(stored); \(places))")
      }
    }
  }

  private static func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? 1 }
}
