// Random formulas over a table's columns, well typed.

/// Columns that a grown formula may name, and conditions that hold for some rows.
package struct GrowerColumns: Sendable {
  package var numbers: [String]
  package var dates: [String]
  package var conditions: [String]
  /// Whole aggregates, besides the ones that are grown.
  package var aggregates: [String]
  package var dateAggregates: [String]

  package init(numbers: [String], dates: [String], conditions: [String], aggregates: [String]? = nil, dateAggregates: [String]? = nil) {
    self.numbers = numbers
    self.dates = dates
    self.conditions = conditions
    self.aggregates = aggregates ?? ["SUM(\(numbers[0]))"]
    self.dateAggregates = dateAggregates ?? ["MAX(\(dates[0]))"]
  }

  /// Of the small table that tests of the language share.
  package static let sample = GrowerColumns(
    numbers: ["a", "b", "uang"], dates: ["tgl", "tgl2", "(tgl - a)"],
    conditions: [
      "ya", "ya = FALSE", "ya <> TRUE", "IF(ya; FALSE; ya)", "nama = \"teks 1\"", "nama <> \"teks 2\"",
      "nama IN (\"teks 3\"; metode_pemilihan)",
      "nama NOT IN (\"teks 4\"; \"teks 5\")", "nama CONTAINS \"1\"", "nama IS EMPTY", "IF(ya; nama; \"x\") = \"X\"",
      "kode CONTAINS \"biaya\"",
      "kode IS NOT EMPTY", "tgl <= AKHIR_BULAN", "tgl <> tgl2", "tgl IN (AWAL_BULAN; tgl2)", "TRUE",
    ],
    aggregates: ["COUNT(nama)", "COUNT(kode WHERE ya)", "SUM(a)"], dateAggregates: ["MAX(tgl)", "MIN(tgl2 WHERE ya)"])
}

/// Grows random formulas, well typed, short enough to be read.
package struct Grower {
  package var random: SplitMix
  private let columns: GrowerColumns

  package init(random: SplitMix, columns: GrowerColumns = .sample) {
    self.random = random
    self.columns = columns
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int.random(in: 0..<choices.count, using: &random)] }

  package mutating func number(depth: Int, overRows: Bool) -> String {
    let leaf = overRows ? pick(columns.numbers + ["7", "0.25"]) : pick(["3", "COUNT(WHERE TRUE)", "1e-7"] + columns.aggregates)
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
    pick(["AWAL_BULAN", "AKHIR_BULAN", "DATE(2026; 2; 3)", "(AWAL_BULAN + 3)"] + (overRows ? columns.dates : columns.dateAggregates))
  }

  private mutating func condition(depth: Int, overRows: Bool) -> String {
    let comparison =
      "\(number(depth: depth - 1, overRows: overRows)) \(pick(["=", "<>", "<", "<=", ">", ">="])) \(number(depth: 0, overRows: overRows))"
    if depth <= 0 { return overRows ? pick(columns.conditions + [comparison]) : comparison }
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
