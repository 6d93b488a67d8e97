// Formulas as SQL give the numbers that the native evaluation gives, and the same empties.

import Formulas
import TestKit
import Testing

struct SQLAgreementTests {
  /// One line of the language each, over the small table.
  static let rules = [
    "3", "1 / 0", "-5 + 2", "COUNT(WHERE TRUE)", "SUM(a)", "SUM(uang)", "AVERAGE(uang)", "MEDIAN(uang)", "MEDIAN(a)", "MIN(b)", "MAX(b)",
    "SUM(a / b)", "SUM(7 / 2 * a)", "SUM(7 WHERE ya) / COUNT(WHERE ya)", "COUNT(nama)", "COUNT(kode WHERE kode CONTAINS \"biaya\")",
    "COUNT(WHERE kode CONTAINS \"waktu;biaya\")", "COUNT(WHERE kode IS EMPTY)", "COUNT(WHERE NOT kode CONTAINS \"pdn\")",
    "COUNT(WHERE nama = \" TENDER\")", "COUNT(WHERE nama <> \"tender\")", "COUNT(WHERE NOT nama = \"tender\")",
    "COUNT(WHERE NOT nama IN (\"tender\"; \"x\"))", "COUNT(WHERE nama NOT IN (\"tender\"; \"x\"))", "COUNT(WHERE nama CONTAINS \"der c\")",
    "COUNT(WHERE nama CONTAINS \"\")", "COUNT(WHERE a NOT IN (1; b))", "COUNT(WHERE NOT a IN (1; b))", "COUNT(WHERE a IN (b; 2))",
    "COUNT(WHERE NOT ya)", "COUNT(WHERE ya = FALSE)", "COUNT(WHERE NOT (a > 1 AND NOT ya))", "COUNT(WHERE IF(a > 1; ya; FALSE))",
    "COUNT(WHERE tgl IN (DATE(2026; 2; 10); tgl2))", "COUNT(WHERE tgl <= AKHIR_BULAN)", "COUNT(WHERE tgl + 2 >= AWAL_BULAN)",
    "AVERAGE(DAYS(tgl2; tgl))", "SUM(tgl2 - tgl)", "SUM(tgl2 - tgl + 1)", "SUM(tgl - AWAL_BULAN)", "MAX(tgl) - AWAL_BULAN",
    "DAYS(MAX(tgl2); MIN(tgl))", "SUM((tgl - 0.5) - tgl)", "SUM((tgl + a * 1000000) - tgl)", "SUM((0.25 + tgl) - tgl)",
    "SUM(tgl - AWAL_BULAN + tgl2 - AWAL_BULAN)", "COUNT(WHERE IF(ya; tgl; tgl2) > AWAL_BULAN)", "COUNT(WHERE DATE(2026; 3; 1) + 0.5 = tgl)",
    "SUM(ABS(b - a))", "SUM(- -a)", "SUM(-(-a - -b))", "SUM(ROUND(a / 3; 2))", "ROUND(SUM(uang) / 3; -2)", "SUM(ROUND(ROUND(a / 7; 3); 1))",
    "SUM(IF(nama IS EMPTY; 0; uang))", "IF(COUNT(ya) > 1; SUM(a); SUM(b)) / 3", "IF(ABS(SUM(b)) > 100; 7; 2) / 2", "SUM(IF(ya; 7; 2) / 2)",
    "COUNT(IF(ya; nama; \"x\"))", "COUNT(WHERE IF(ya; nama; metode_pemilihan) = \"tender\")", "SUM(a WHERE a / 0 = 1)", "SUM(uang * a)",
    "SUM(uang * uang) / SUM(uang)", "COUNT(WHERE nama = \"it's \"\"\\ 'x\")", "COUNT(WHERE nama CONTAINS \"a\u{7}b\")",
  ]

  /// A table with the texts that are hard to write.
  private static let hard = ["Tender", " tender\u{A0}  CEPAT ", "it's \"\\ 'X", "A\u{7}b\r\nc\t\\N", "\u{0}", "ÉCOLE", "", ";--", "漢😀"]

  private static func trial(_ seed: UInt64, rows: Int, magnitude: Magnitude = .ordinary) -> SQLTrial {
    var random = SplitMix(seed: seed)
    var table = RandomRow.table((0..<rows).map { _ in RandomRow(&random) })
    table.columns[3] = .texts(TextColumn((0..<rows).map { _ in random.once(in: 6) ? nil : random.pick(hard) }))
    table.columns[8] = .texts(TextColumn((0..<rows).map { _ in random.once(in: 6) ? nil : random.pick(hard) }))
    return SQLTrial(schema: Sample.schema, table: table, magnitude: magnitude)
  }

  @Test(arguments: [0, 1, 40]) func everyRuleAgreesInSQLite(_ rows: Int) throws {
    let trial = Self.trial(7, rows: rows)
    try Self.compare(Self.rules.map { try Formula(parsing: $0, over: Sample.schema) }, over: trial)
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed"), arguments: [0, 40])
  func everyRuleAgreesInPostgreSQL(_ rows: Int) throws {
    let trial = Self.trial(7, rows: rows)
    try Self.compareInPostgres(Self.rules.map { try Formula(parsing: $0, over: Sample.schema) }, over: trial, "rules_\(rows)")
  }

  private static func grown(_ count: Int, seed: UInt64, depth: Int = 5) throws -> [Formula] {
    var grower = Grower(random: SplitMix(seed: seed))
    return try (0..<count).map { _ in try Formula(parsing: grower.number(depth: depth, overRows: false), over: Sample.schema) }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>) func randomFormulasAgreeInSQLite(_ seed: UInt64) throws {
    try Self.compare(Self.grown(200, seed: seed), over: Self.trial(seed, rows: 30))
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed"), arguments: 1...2 as ClosedRange<UInt64>)
  func randomFormulasAgreeInPostgreSQL(_ seed: UInt64) throws {
    try Self.compareInPostgres(Self.grown(200, seed: seed), over: Self.trial(seed, rows: 30), "grown_\(seed)")
  }

  @Test func theCatalogueAgrees() throws {
    for (index, (_, schema, text)) in CatalogueTests.formulas.enumerated() {
      var random = SplitMix(seed: UInt64(index))
      let trial = SQLTrial(schema: schema, table: EvaluationTests.table(of: schema, rows: 40, &random), magnitude: .ordinary)
      try Self.compare([Formula(parsing: text, over: schema)], over: trial)
    }
  }

  static func compare(_ formulas: [Formula], over trial: SQLTrial) throws {
    let database = try SQLiteDatabase()
    try database.run(trial.script(.sqlite))
    for formula in formulas {
      expect(formula, trial, try database.rows(trial.query(formula, .sqlite)))
    }
  }

  static func compareInPostgres(_ formulas: [Formula], over trial: SQLTrial, _ name: String) throws {
    guard let cluster = try PostgresCluster.shared?.get() else { return }
    let file = try ScriptFile(trial.script(.postgresql))
    try cluster.run(file, in: name)
    let queries = formulas.enumerated().map { "SELECT \($0) AS rumus, q.* FROM (\(trial.query($1, .postgresql))) AS q" }
    let rows = Dictionary(grouping: try cluster.rows(queries, in: name)) { $0[0] }
    for (index, formula) in formulas.enumerated() { expect(formula, trial, (rows["\(index)"] ?? []).map { Array($0.dropFirst()) }) }
  }

  private static func expect(_ formula: Formula, _ trial: SQLTrial, _ rows: [[String?]]) {
    let expected = trial.expected(formula)
    let found = SQLTrial.values(rows)
    #expect(rows.count == SQLTrial.months.count * SQLTrial.groups.count)
    for month in expected.indices {
      for group in expected[month].indices where !agree(expected[month][group], found[month][group]) {
        Issue.record(
          "\(formula.text) in month \(month + 1), group \(group): \(found[month][group] as Double?) for \(expected[month][group] as Double?)"
        )
      }
    }
  }
}
