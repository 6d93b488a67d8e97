// Numbers at the ends of the doubles, and formulas as deep and as long as the language allows.

import Formulas
import TestKit
import Testing

struct SQLExtremeTests {
  private static let extremes: [Double] = [
    1.7976931348623157e308, -1e308, 1e200, -1e200, 1e154, 1e16, 1, 0.5, -3, 0, .nan, 1e-16, 1e-200, -1e-300, 2.2250738585072014e-308,
    .leastNonzeroMagnitude,
  ]

  /// Every pair of extremes as a and b.
  private static var trial: SQLTrial {
    let pairs = extremes.flatMap { a in extremes.map { (a, $0) } }
    var random = SplitMix(seed: 1)
    var table = RandomRow.table(pairs.map { _ in RandomRow(&random) })
    table.columns[0] = .numbers(pairs.map(\.0))
    table.columns[1] = .numbers(pairs.map(\.1))
    return SQLTrial(schema: Sample.schema, table: table, magnitude: .any)
  }

  private static let formulas = [
    "COUNT(a * b)", "COUNT(a / b)", "COUNT(a + b)", "COUNT(a - b)", "COUNT(a * a * a)", "COUNT((a * b) / (a * b))",
    "COUNT(WHERE a * b > 0)",
    "COUNT(WHERE a / b = 0)", "MAX(a)", "MIN(a)", "MEDIAN(a)", "MEDIAN(ABS(a))", "SUM(ABS(a))", "AVERAGE(ABS(a) WHERE ABS(a) < 1e300)",
    "MAX(a * 1e-300) * 1e300 * 1e300", "MAX(a / 1e300)", "MIN(ABS(a) WHERE a <> 0) / 1e300", "COUNT(ROUND(a; 2))", "COUNT(ROUND(a; -15))",
    "MAX(ROUND(a; 2) WHERE ABS(a) < 1e17)", "COUNT(tgl + a)", "SUM(uang * b WHERE ABS(b) < 1e10)", "SUM(uang) * 1e300",
    "COUNT(WHERE -a < a)",
    "SUM(uang / uang)", "MAX(a * b * a * b * a * b * a * b WHERE ABS(a) < 1e17 AND ABS(b) < 1)",
  ]

  @Test func overflowIsEmptyInSQLite() throws { try SQLAgreementTests.compare(parsed(Self.formulas), over: Self.trial) }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed"))
  func overflowIsEmptyAndNoErrorInPostgreSQL() throws {
    try SQLAgreementTests.compareInPostgres(parsed(Self.formulas), over: Self.trial, "extremes")
  }

  /// Each way of going deep, as deep as the parser lets it.
  private static var deep: [String] {
    func nested(_ levels: Int, _ core: String, _ before: String, _ after: String) -> String {
      String(repeating: before, count: levels) + core + String(repeating: after, count: levels)
    }
    return [
      "SUM(\(nested(60, "a", "ABS(", ")")))", "SUM(\(nested(60, "a", "(1 + ", ")")))", "SUM(\(nested(30, "a", "-(", ")")))",
      "SUM(\(nested(55, "a", "ROUND(", "; 2)")))", "SUM(\(nested(30, "a", "IF(a > b; ", "; 1)")))",
      "COUNT(WHERE \(nested(30, "a > 1", "NOT (", ")")))", "COUNT(WHERE \(nested(20, "ya", "(b > 0 OR NOT (", " AND a < 1e5))")))",
      "\(nested(60, "SUM(b)", "(2 * ", ")"))", "SUM(\(nested(50, "b", "(b / ", ")")))",
      "DAYS(\(nested(60, "MAX(tgl)", "(1 + ", ")")); AWAL_BULAN)",
      "SUM(a\(String(repeating: " + b", count: 490)))", "COUNT(WHERE ya\(String(repeating: " OR a=b", count: 270)))",
      "SUM(ABS(b\(String(repeating: " * b", count: 400))))", "COUNT(WHERE b IN (1\(String(repeating: "; 2", count: 490))))",
    ]
  }

  @Test func depthAndLengthAreNoObstacleInSQLite() throws {
    try SQLAgreementTests.compare(parsed(Self.deep), over: Self.ordinary(.ordinary))
    try SQLAgreementTests.compare(parsed(Self.deep), over: Self.ordinary(.any))
  }

  @Test(.enabled(if: PostgresCluster.isInstalled, "PostgreSQL (initdb) is not installed"))
  func depthAndLengthAreNoObstacleInPostgreSQL() throws {
    try SQLAgreementTests.compareInPostgres(parsed(Self.deep), over: Self.ordinary(.ordinary), "deep")
  }

  private static func ordinary(_ magnitude: Magnitude) -> SQLTrial {
    var random = SplitMix(seed: 3)
    return SQLTrial(schema: Sample.schema, table: RandomRow.table((0..<30).map { _ in RandomRow(&random) }), magnitude: magnitude)
  }

  private func parsed(_ texts: [String]) throws -> [Formula] { try texts.map { try Formula(parsing: $0, over: Sample.schema) } }
}
