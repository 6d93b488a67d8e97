// A formula as one SQL query: its value for every month, for each group of rows and for all groups together.

package struct FormulaQuery {
  private let relation: SQLRelation
  private var rows: SQLPrinter
  private var result: SQLPrinter
  private let aggregates: [SQLAggregate]
  private let texts: [String]
  private let value: String

  /// - Parameter relation: its columns are those of the schema that the formula was parsed over.
  package init(_ formula: Formula, over relation: SQLRelation, in dialect: SQLDialect) {
    self.relation = relation
    var rows = SQLPrinter(dialect, columns: relation.columns)
    aggregates = formula.aggregates.enumerated().map { SQLAggregate($1, number: $0 + 1, columns: relation.columns, &rows) }
    var result = SQLPrinter(dialect, aggregates: zip(formula.aggregates, aggregates).map { Self.named($0, $1) })
    let root = result.value(formula.root)
    value = root.isLiteral ? dialect.asDouble(root.text) : result.operand(root).text
    texts = formula.aggregates.map { Self.oneLine($0.text) }
    self.rows = rows
    self.result = result
  }

  private static func named(_ aggregate: Aggregate, _ printed: SQLAggregate) -> SQLText {
    SQLText(text: printed.name, magnitude: aggregate.type == .date ? .days : printed.value.magnitude)
  }

  /// Words for a comment: nothing in them ends it.
  package static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.properties.generalCategory == .lineSeparator ? " " : $0 }))
  }

  /// Columns: `bulan`, `urutan_opd`, `kode_opd` (empty for all together), `nilai`, `jumlah_baris` (rows in scope, before WHERE).
  package var text: String {
    var steps = rowSteps
    steps.append(groupStep)
    steps.append(
      """
      kelompok AS (
        SELECT * FROM per_opd
        UNION ALL
        SELECT \((["bulan", "\(SQLRelation.wholeGroup)", "SUM(jumlah_baris)"] + parts.map(\.ofGroups)).joined(separator: ", ")) FROM per_opd GROUP BY bulan
      )
      """)
    steps += aggregates.filter(\.isMedian).flatMap(\.medianSteps)
    steps.append(valueStep)
    var last = "agregat"
    for (index, columns) in result.steps.enumerated() {
      steps.append(Self.step("hasil_\(index + 1)", ["*"] + columns, from: last))
      last = "hasil_\(index + 1)"
    }
    let isHeard = relation.isHeard + (relation.needsRow ? " AND jumlah_baris > 0" : "")
    return """
      WITH \(steps.joined(separator: ", "))
      SELECT bulan, urutan_opd, kode_opd, CASE WHEN \(isHeard) THEN \(value) END AS nilai, jumlah_baris FROM \(last)
      """
  }

  private var parts: [SQLAggregate.Part] { aggregates.flatMap(\.parts) }

  /// The rows in scope, with what each gives to each aggregate.
  private var rowSteps: [String] {
    let table = SQLDialect.name(relation.table) + (rows.namesMonth ? " JOIN \(SQLRelation.months) USING (bulan)" : "")
    let source = table + (relation.scope.map { " WHERE \($0)" } ?? "")
    var steps: [String] = []
    for (index, columns) in rows.steps.enumerated() {
      steps.append(Self.step("tahap_\(index + 1)", ["*"] + columns, from: index == 0 ? source : "tahap_\(index)"))
    }
    let cells = aggregates.map { "\($0.ofRow) AS \($0.name)" }
    steps.append(Self.step("baris", ["bulan", "urutan_opd"] + cells, from: steps.isEmpty ? source : "tahap_\(steps.count)"))
    return steps
  }

  private var groupStep: String {
    let columns = ["bulan", "urutan_opd", "COUNT(*) AS jumlah_baris"] + parts.map { "\($0.ofRows) AS \($0.name)" }
    return Self.step("per_opd", columns, from: "baris GROUP BY bulan, urutan_opd")
  }

  private var valueStep: String {
    let columns = zip(aggregates, texts).map { "\($0.value.text) AS \($0.name) -- \($1)" }
    let medians = aggregates.filter(\.isMedian).map { " LEFT JOIN tengah_\($0.name) USING (bulan, urutan_opd)" }
    let rows = "CAST(COALESCE(kelompok.jumlah_baris, 0) AS \(result.dialect.integer)) AS jumlah_baris"
    let groups = ["bulan", "urutan_opd", "kode_opd", "awal_bulan", "akhir_bulan", relation.isHeard]
    return """
      agregat AS (
        SELECT \(groups.joined(separator: ", ")),
          \(([rows] + columns).joined(separator: "\n    , "))
        FROM \(SQLRelation.groups) LEFT JOIN kelompok USING (bulan, urutan_opd)\(medians.joined())
      )
      """
  }

  private static func step(_ name: String, _ columns: [String], from source: String) -> String {
    "\(name) AS (\n  SELECT \(columns.joined(separator: ",\n    "))\n  FROM \(source)\n)"
  }
}
