// One aggregate of a formula in SQL: a column of the rows, sums of it per group, and its value.

struct SQLAggregate {
  /// A column of the groups: how it is made from rows, and how those of several groups become one.
  struct Part {
    let name: String
    let ofRows: String
    let ofGroups: String
  }

  /// The column's name among the rows.
  let name: String
  /// What stands in it; NULL where a row does not count.
  let ofRow: String
  private(set) var parts: [Part] = []
  /// Whether its value comes from the ordered rows (`middle`) and not from parts.
  let isMedian: Bool
  /// Over the columns of the groups, which all are NULL for a group without rows.
  private(set) var value: SQLText

  /// Sums of doubles depend on the order of their addends, those of multiples of a power of two do not as long as they stay below 2⁵³
  /// of them. So numbers are summed in three parts: multiples of 2²⁰, of 2⁻¹⁶ below, and a rest that is too small to matter.
  private static let coarse = "1048576.0"
  private static let fine = "65536.0"
  /// 2⁻⁴⁰ and its inverse: scaled so, no sum of finite numbers overflows before it is whole.
  private static let scale = ("9.094947017729282e-13", "1099511627776.0")
  /// Sen are summed in millions and what is left: SQLite stops a query whose sum leaves 64 bits.
  private static let million = "1000000"

  init(_ aggregate: Aggregate, number: Int, columns: [SQLColumn], _ printer: inout SQLPrinter) {
    name = "agregat_\(number)"
    isMedian = aggregate.function == .median
    value = SQLText(text: name)
    let filter = aggregate.filter.map { printer.operand(printer.condition($0)).text }
    func masked(_ text: String) -> String { filter.map { "CASE WHEN \($0) THEN \(text) END" } ?? text }

    if aggregate.function == .count {
      let presence = aggregate.argument.map { argument in
        let part = printer.presence(argument)
        return printer.operand(part, .primary).text + " IS NOT NULL"
      }
      let both = [filter.map { presence == nil ? $0 : "(\($0))" }, presence].compactMap(\.self)
      ofRow = both.isEmpty ? "1" : "CASE WHEN \(both.joined(separator: " AND ")) THEN 1 END"
      parts = [Part(name: name, ofRows: "COUNT(\(name))", ofGroups: "SUM(\(name))")]
      value = SQLText(text: printer.dialect.asDouble("COALESCE(\(name), 0)"), magnitude: .rows)
      return
    }
    guard let argument = aggregate.argument else { preconditionFailure("an aggregate other than COUNT has no argument") }
    let isSumming = aggregate.function == .sum || aggregate.function == .average
    if isSumming, case .column(let column) = argument, column.type == .money {
      ofRow = masked(SQLDialect.name(columns[column.index].name))
      addSen(isZeroOfNothing: aggregate.function == .sum, printer.dialect)
    } else {
      let cell = printer.value(argument)
      ofRow = masked(cell.isLiteral ? printer.dialect.asDouble(cell.text) : printer.operand(cell).text)
      switch aggregate.function {
      case .sum, .average: addSum(cell.magnitude, isZeroOfNothing: aggregate.function == .sum, &printer)
      case .minimum, .maximum:
        let function = aggregate.function == .minimum ? "MIN" : "MAX"
        parts = [Part(name: name, ofRows: "\(function)(\(name))", ofGroups: "\(function)(\(name))")]
        value.magnitude = cell.magnitude
      case .median: value = Self.middle(name, cell.magnitude, &printer)
      case .count: break
      }
    }
    if aggregate.function == .average {
      parts.append(Part(name: name + "_n", ofRows: "COUNT(\(name))", ofGroups: "SUM(\(name)_n)"))
      value = printer.quotient(value, SQLText(text: printer.dialect.asDouble(name + "_n"), magnitude: .rows))
    }
  }

  private mutating func addSummed(_ suffix: String, _ text: String) {
    parts.append(Part(name: name + suffix, ofRows: "SUM(\(text))", ofGroups: "SUM(\(name)\(suffix))"))
  }

  /// Whole sen, exactly.
  private mutating func addSen(isZeroOfNothing: Bool, _ dialect: SQLDialect) {
    value = SQLText(text: "", level: .product, depth: 2, magnitude: Magnitude.rupiah.summed)
    let sen: String
    if dialect == .postgresql {
      // A sum of whole numbers has as many digits there as it needs.
      addSummed("", name)
      sen = name
    } else {
      addSummed("_juta", "\(name) / \(Self.million)")
      addSummed("_sisa", "\(name) % \(Self.million)")
      sen = "\(name)_juta * \(Self.million).0 + \(name)_sisa"
    }
    value.text = "\(dialect.asDouble(isZeroOfNothing ? "COALESCE(\(sen), 0)" : sen)) / 100"
  }

  /// - Parameter isZeroOfNothing: SUM of nothing is 0, of what is too large empty; AVERAGE of nothing is empty.
  private mutating func addSum(_ magnitude: Magnitude, isZeroOfNothing: Bool, _ printer: inout SQLPrinter) {
    let dialect = printer.dialect
    let total = isZeroOfNothing ? "COALESCE(\(name), 0)" : name
    if magnitude.summed.mayOverflow {
      if dialect == .postgresql {
        addSummed("", SQLPrinter.decimal(name))
        value.text = SQLPrinter.double(ofDecimal: total)
      } else {
        addSummed("", "\(name) * \(Self.scale.0)")
        value = printer.finite(SQLText(text: "\(total) * \(Self.scale.1)", level: .product, depth: 1))
      }
      value.depth = 4
      value.magnitude = magnitude.summed.held
    } else if magnitude.finest >= 0 {
      addSummed("", name)
      value.text = dialect.asDouble(total)
      value.magnitude = magnitude.summed
    } else {
      let large = "\(dialect.whole("\(name) / \(Self.coarse)")) * \(Self.coarse)"
      let rest = "(\(name) - \(large))"
      let small = "\(dialect.whole("\(rest) * \(Self.fine)")) / \(Self.fine)"
      addSummed("_besar", large)
      addSummed("_kecil", small)
      addSummed("_sisa", "\(rest) - \(small)")
      value = SQLText(text: "\(name)_besar + (\(name)_kecil + \(name)_sisa)", level: .sum, depth: 1, magnitude: magnitude.summed)
      if isZeroOfNothing { value = SQLText(text: "COALESCE(\(value.text), 0)", depth: 2, magnitude: value.magnitude) }
    }
  }

  // MARK: Median

  /// The mean of the two values in the middle, halved first where their sum could overflow.
  private static func middle(_ name: String, _ magnitude: Magnitude, _ printer: inout SQLPrinter) -> SQLText {
    let ends = ["bawah", "atas"].map { SQLText(text: "tengah_\(name).\($0)", magnitude: magnitude) }
    let two = printer.literal(2)
    if (magnitude + magnitude).mayOverflow {
      return printer.added(printer.quotient(ends[0], two), printer.quotient(ends[1], two), false)
    }
    return printer.quotient(printer.added(ends[0], ends[1], false), two)
  }

  /// The steps that find the two values in the middle, per group and over all groups.
  var medianSteps: [String] {
    let cells = "\(name) AS nilai_v FROM baris WHERE \(name) IS NOT NULL"
    return [
      """
      urutan_\(name) AS (
        SELECT bulan, urutan_opd, nilai_v, ROW_NUMBER() OVER (PARTITION BY bulan, urutan_opd ORDER BY nilai_v) AS ke,
          COUNT(*) OVER (PARTITION BY bulan, urutan_opd) AS banyak
        FROM (
          SELECT bulan, urutan_opd, \(cells)
          UNION ALL
          SELECT bulan, \(SQLRelation.wholeGroup), \(cells)
        ) AS semua_\(name)
      )
      """,
      """
      tengah_\(name) AS (
        SELECT bulan, urutan_opd, MIN(nilai_v) AS bawah, MAX(nilai_v) AS atas
        FROM urutan_\(name) WHERE 2 * ke BETWEEN banyak AND banyak + 2 GROUP BY bulan, urutan_opd
      )
      """,
    ]
  }
}
