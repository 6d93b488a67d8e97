// Every rule of the formula language as one row: a formula over the sample table and its value.

import Formulas
import Testing

struct RuleTests {
  @Test(
    arguments: [
      // Spelling
      ("=1 + 2", 3.0), ("  = 1+2 ", 3), ("sum(A)", 6), ("Sum([angka a])", 6), ("SUM([ANGKA  B])", -2), ("SUM([a])", 6),
      ("ROUND(1.25, 1)", 1.3), ("ROUND(1.25; 1)", 1.3), (".5", 0.5), ("12.5", 12.5), ("1e6", 1e6), ("1E-2", 0.01), ("1.5e+1", 15),
      // Precedence
      ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("-2 * 3", -6), ("2 - -3", 5), ("--2", 2), ("10 - 4 - 3", 3), ("100 / 10 / 5", 2),
      ("2 * 3 / 4", 1.5),
      ("COUNT(WHERE a = 1 OR a = 2 AND b = 2)", 1), ("COUNT(WHERE (a = 1 OR a = 2) AND b = 0)", 1),
      ("COUNT(WHERE NOT a = 1 AND b = 0)", 1), ("COUNT(WHERE a + 1 = 2 * 1)", 1), ("COUNT(WHERE NOT NOT a = 1)", 1),
      // Aggregates
      ("COUNT(WHERE TRUE)", 4), ("COUNT(WHERE FALSE)", 0), ("COUNT(a)", 3), ("COUNT(nama)", 3), ("COUNT(tgl)", 3), ("COUNT(ya)", 3),
      ("COUNT(kode)", 3), ("COUNT(uang)", 3), ("COUNT(1)", 4), ("COUNT(a / b)", 1), ("COUNT(a WHERE b IS EMPTY)", 1),
      ("COUNT(IF(ya; a; b))", 2),
      ("SUM(a)", 6), ("SUM(uang)", 151), ("SUM(uang WHERE a IS NOT EMPTY)", 150.75), ("SUM(a WHERE FALSE)", 0), ("SUM(a * b)", 2),
      ("AVERAGE(a)", 2), ("AVERAGE(uang)", 151.0 / 3), ("MEDIAN(a)", 2), ("MEDIAN(a WHERE a < 3)", 1.5), ("MEDIAN(uang)", 50.5),
      ("MIN(a)", 1), ("MAX(a)", 3), ("MAX(uang)", 100.25), ("MIN(-a)", -3), ("MAX(tgl) - MIN(tgl)", 49),
      ("AVERAGE(ABS(1 - a / b)) * 100", 50), ("SUM(IF(a < b; b - a; 0))", 1), ("COUNT(WHERE a > 0) / COUNT(a) * 100", 100),
      // Empty
      ("SUM(a + b)", 5), ("COUNT(-b)", 3), ("COUNT(ABS(b))", 3), ("COUNT(ROUND(b; 0))", 3), ("COUNT(DAYS(tgl2; tgl))", 2),
      ("COUNT(WHERE b = 0)", 1), ("COUNT(WHERE b <> 2)", 2), ("COUNT(WHERE NOT b = 2)", 3), ("COUNT(WHERE b < 1)", 2),
      ("COUNT(WHERE NOT b < 1)", 2),
      ("COUNT(WHERE b IN (2; 0))", 2), ("COUNT(WHERE NOT b IN (2; 0))", 2), ("COUNT(WHERE b NOT IN (2; 0))", 1),
      ("COUNT(WHERE b IS EMPTY)", 1), ("COUNT(WHERE b IS NOT EMPTY)", 3), ("COUNT(WHERE a / b IS EMPTY)", 3),
      ("COUNT(WHERE (a + b) * 2 > 5)", 1),
      ("COUNT(WHERE nama <> \"Tender\")", 2), ("COUNT(WHERE nama NOT IN (\"Tender\"))", 2), ("COUNT(WHERE NOT nama IN (\"Tender\"))", 3),
      ("COUNT(WHERE NOT nama CONTAINS \"tender\")", 2), ("COUNT(WHERE tgl <> tgl2)", 2), ("COUNT(WHERE b = b)", 3),
      ("COUNT(WHERE ya)", 2), ("COUNT(WHERE NOT ya)", 2), ("COUNT(WHERE ya = TRUE)", 2), ("COUNT(WHERE ya = FALSE)", 1),
      ("COUNT(WHERE ya <> TRUE)", 1),
      ("COUNT(WHERE ya IN (TRUE; FALSE))", 3), ("SUM(IF(ya; 1; 10))", 22), ("COUNT(WHERE IF(a = 1; TRUE; ya))", 2),
      // Text
      ("COUNT(WHERE nama = \"TENDER\")", 1), ("COUNT(WHERE nama = \"tender cepat\")", 1), ("COUNT(WHERE nama = \"  Tender   Cepat \")", 1),
      ("COUNT(WHERE nama IN (\"tender\"; \"seleksi\"))", 2), ("COUNT(WHERE nama CONTAINS \"END\")", 2),
      ("COUNT(WHERE nama CONTAINS \"R  c\")", 1),
      ("COUNT(WHERE nama = metode_pemilihan)", 2), ("COUNT(WHERE nama IN (metode_pemilihan; \"seleksi\"))", 3),
      ("COUNT(WHERE nama CONTAINS \"\")", 3),
      ("COUNT(WHERE IF(a = 1; \"x\"; nama) = \"X\")", 1), ("COUNT(WHERE \"say \"\"hi\"\"\" = \"SAY \"\"HI\"\"\")", 4),
      // Code lists
      ("COUNT(WHERE kode CONTAINS \"BIAYA\")", 2), ("COUNT(WHERE kode CONTAINS \"bia\")", 0), ("COUNT(WHERE kode CONTAINS \"pdn\")", 1),
      ("COUNT(WHERE kode CONTAINS \"waktu;biaya\")", 0), ("COUNT(WHERE kode IS EMPTY)", 1), ("COUNT(WHERE NOT kode CONTAINS \"biaya\")", 2),
      // Dates
      ("SUM(DAYS(tgl2; tgl))", 0), ("MAX(tgl2 - tgl)", 30), ("MAX(tgl + 1) - MAX(tgl)", 1), ("MAX(tgl + 1.9) - MAX(tgl)", 1),
      ("MAX(tgl - 0.5) - MAX(tgl)", -1), ("MAX(1 + tgl) - MAX(tgl)", 1), ("DAYS(DATE(2026; 3; 1); DATE(2026, 2, 1))", 28),
      ("COUNT(WHERE tgl <= AKHIR_BULAN)", 3), ("COUNT(WHERE tgl = akhir_bulan)", 1), ("COUNT(WHERE tgl >= AWAL_BULAN)", 2),
      ("COUNT(WHERE tgl IN (DATE(2026; 2; 10); AWAL_BULAN))", 2), ("AKHIR_BULAN - AWAL_BULAN", 30),
      ("DATE(2024; 2; 29) - DATE(2024; 2; 28)", 1),
      ("COUNT(tgl + 1e300)", 0), ("COUNT(tgl + 3000000)", 0), ("MAX(tgl) - AWAL_BULAN", 30), ("COUNT(WHERE tgl + 30 = tgl2)", 1),
      // Scalars
      ("ABS(-3)", 3), ("ROUND(1.005; 2)", 1.01), ("ROUND(-1.005; 2)", -1.01), ("ROUND(1250; -2)", 1300), ("ROUND(2.5; 0)", 3),
      ("IF(SUM(a) > 5; 1; 2)", 1), ("IF(SUM(a) > 6; 1; 2)", 2), ("IF(MAX(a WHERE FALSE) > 1; 1; 2)", 2),
      ("IF(NOT MAX(a WHERE FALSE) > 1; 1; 2)", 1),
      ("IF(SUM(a) IN (1; 6) AND COUNT(a) = 3; 1; 2)", 1), ("IF(MAX(tgl) = AKHIR_BULAN; 1; 2)", 1),
      ("IF(AVERAGE(a WHERE FALSE) IS EMPTY; 0; 1)", 0),
      ("IF(1 / 0 = 1; 1; 2)", 2), ("ROUND(AVERAGE(uang); 2)", 50.33),
    ] as [(String, Double)])
  func aFormulaHasThisValue(_ text: String, _ expected: Double) throws {
    #expect(try Sample.value(of: text) == expected)
  }

  @Test(arguments: [
    "1 / 0", "AVERAGE(a WHERE FALSE)", "MEDIAN(a WHERE FALSE)", "MIN(a WHERE FALSE)", "MAX(a WHERE a > 5)", "SUM(a) / COUNT(WHERE FALSE)",
    "1e308 * 10", "1 / (1e308 * 10)", "0 * (1 / 0)", "MAX(tgl WHERE FALSE) - AWAL_BULAN", "IF(1 = 2; 1; 1 / 0)", "-MAX(a WHERE FALSE)",
    "ROUND(AVERAGE(a WHERE FALSE); 2)", "SUM(a * 1e308) * 10", "SUM(a * 0 + 1.7e308)", "AVERAGE(a * 0 + 1.7e308)",
  ])
  func aFormulaIsEmpty(_ text: String) throws {
    #expect(try Sample.value(of: text) == nil)
  }

  @Test func aFormulaKnowsItsColumnsAndAggregates() throws {
    let formula = try Formula(
      parsing: "=SUM(uang where a IS NOT EMPTY)/sum( [nilai kontrak] WHERE [Angka A] is not empty) * MAX(b)", over: Sample.schema)
    #expect(formula.columns == [0, 1, 2])
    #expect(formula.aggregates.map(\.text) == ["SUM(uang WHERE a IS NOT EMPTY)", "MAX(b)"])
    #expect(formula.aggregates.map(\.columns) == [[0, 2], [1]])
    #expect(!formula.isBareCountOrSum)
  }

  @Test(arguments: [
    ("COUNT(WHERE TRUE)", true), ("=(SUM(a))", true), ("COUNT(a)", true), ("AVERAGE(a)", false), ("SUM(a) / 1", false), ("-SUM(a)", false),
  ])
  func bareCountsAndSumsAreKnown(_ text: String, _ isBare: Bool) throws {
    #expect(try Formula(parsing: text, over: Sample.schema).isBareCountOrSum == isBare)
  }

  @Test func aScopeLeavesRowsOut() throws {
    let formula = try Formula(parsing: "SUM(uang) + COUNT(WHERE TRUE) * 1000 + MAX(a) * 10000 + COUNT(nama) * 100000", over: Sample.schema)
    let states = formula.states(over: Sample.table, scope: [true, true, false, false], month: Sample.march)
    #expect(formula.value(of: states, month: Sample.march) == 222_100.25)
    #expect(formula.value(of: formula.emptyStates(), month: Sample.march) == nil)
  }

  @Test func noRowsAtAllCountAsNothing() throws {
    let formula = try Formula(parsing: "COUNT(WHERE TRUE) + SUM(a)", over: Sample.schema)
    #expect(formula.value(of: formula.emptyStates(), month: Sample.march) == 0)
  }

  @Test func aConditionHoldsPerRow() throws {
    let condition = try Condition(parsing: "nama IN (\"Tender\"; \"Seleksi\") AND uang >= 50", over: Sample.schema)
    #expect(condition.holds(over: Sample.table, month: nil) == [true, false, false, false])
    #expect(condition.columns == [2, 3])
    #expect(try Condition(parsing: "TRUE", over: Sample.schema).holds(over: Sample.table, month: nil) == [true, true, true, true])
    #expect(
      try Condition(parsing: "tgl <= AKHIR_BULAN", over: Sample.schema).holds(over: Sample.table, month: nil) == [
        false, false, false, false,
      ])
    #expect(throws: FormulaError.self) { try Condition(parsing: "SUM(a) > 1", over: Sample.schema) }
    #expect(throws: FormulaError.self) { try Condition(parsing: "a + 1", over: Sample.schema) }
  }
}
