// One view per indicator: its value in every month, for each OPD and for all together.

import Formulas
import Plans

/// The names and texts of the views over the tables of a script.
struct IndicatorViews {
  /// Bytes of a name that PostgreSQL keeps; longer ones would be cut off, perhaps to the same.
  private static let nameLength = 63

  let plan: Plan
  let period: Period
  let dialect: SQLDialect
  /// In plan order, unquoted.
  let names: [String]
  /// Of each table of a source, by its name.
  let columns: [String: [SQLColumn]]

  init(_ plan: Plan, _ period: Period, columns: [String: [SQLColumn]], _ dialect: SQLDialect) {
    self.plan = plan
    self.period = period
    self.dialect = dialect
    self.columns = columns
    names = Self.names(of: plan.indicators.map(\.code))
  }

  /// `indikator_W1`; each is unique without regard to case, as SQLite takes names.
  static func names(of codes: [String]) -> [String] {
    var taken: Set<String> = []
    return codes.map { code in
      let wanted = "indikator_" + FormulaQuery.oneLine(code)
      var name = shortened(wanted, by: 0)
      var number = 1
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = shortened(wanted, by: "_\(number)".utf8.count) + "_\(number)"
      }
      return name
    }
  }

  private static func shortened(_ name: String, by room: Int) -> String {
    var scalars = name.unicodeScalars
    while String(scalars).utf8.count > nameLength - room { scalars.removeLast() }
    return String(scalars)
  }

  /// The view of one indicator.
  func view(_ index: Int) -> String {
    let indicator = plan.indicators[index]
    let query = FormulaQuery(indicator.formula, over: relation(indicator), in: dialect)
    return """
      -- \(FormulaQuery.oneLine("\(indicator.code): \(indicator.name) (\(indicator.unit))"))
      -- Sumber \(indicator.source.rawValue), cakupan \(indicator.readsAllRows ? "Semua" : "Area"), konsolidasi \(indicator.consolidation.rawValue).
      -- Rumus: \(FormulaQuery.oneLine(indicator.formula.text))
      CREATE VIEW \(SQLDialect.name(names[index])) AS
      \(query.text);


      """
  }

  /// The rows that an indicator reads, and when it has a value (specification 3.2 and 3.3).
  private func relation(_ indicator: Indicator) -> SQLRelation {
    let ownOnly = indicator.consolidation == .sum
    let table = SourceTable.name(of: indicator.source, ownOnly: ownOnly)
    var conditions: [String] = []
    if ownOnly, indicator.source == .packages || indicator.source == .realizations { conditions.append("dibawa_dari IS NULL") }
    if !indicator.readsAllRows {
      switch indicator.source {
      case .packages:
        let find = dialect == .sqlite ? "instr" : "strpos"
        let areas = [TextKey.fold(indicator.area), "semua"].map { "\(find)(\"area_lipat\", \(dialect.text(";\($0);"))) > 0" }
        conditions.append("(\"area_lipat\" IS NULL OR \(areas.joined(separator: " OR ")))")
      case .actions, .realizations: conditions.append("\"indikator_lipat\" = \(dialect.text(TextKey.fold(indicator.code)))")
      case .submissions: break
      }
    }
    let isHeard = indicator.source == .submissions ? "sudah_dilaporkan" : ownOnly ? "ada_laporan_sendiri" : "ada_laporan"
    return SQLRelation(
      table: table, columns: columns[table] ?? [], scope: conditions.isEmpty ? nil : conditions.joined(separator: " AND "),
      isHeard: isHeard,
      needsRow: indicator.source == .realizations)
  }

  // MARK: Common views

  /// Who is asked for in each month: every OPD, and with number 0 all together.
  static let groups = """
    -- Untuk setiap bulan: setiap OPD, dan dengan urutan 0 semua OPD bersama; apakah ada laporan yang berlaku.
    CREATE VIEW lingkup AS
    SELECT b.bulan, o.urutan_opd, o.kode_opd, b.awal_bulan, b.akhir_bulan, b.sudah_dilaporkan,
      l.bulan IS NOT NULL AS ada_laporan,
      l.bulan IS NOT NULL AND l.dibawa_dari IS NULL AS ada_laporan_sendiri
    FROM bulan AS b CROSS JOIN opd AS o LEFT JOIN laporan AS l ON l.bulan = b.bulan AND l.urutan_opd = o.urutan_opd
    UNION ALL
    SELECT b.bulan, \(SQLRelation.wholeGroup), NULL, b.awal_bulan, b.akhir_bulan, b.sudah_dilaporkan,
      COUNT(l.bulan) > 0,
      COUNT(CASE WHEN l.dibawa_dari IS NULL THEN l.bulan END) > 0
    FROM bulan AS b LEFT JOIN laporan AS l ON l.bulan = b.bulan
    GROUP BY b.bulan, b.awal_bulan, b.akhir_bulan, b.sudah_dilaporkan;


    """

  /// All indicators in one view, and their realisation of the period.
  var summaries: String {
    let parts = zip(plan.indicators, names).map { indicator, name in
      "SELECT \(dialect.text(indicator.code)) AS indikator, bulan, urutan_opd, kode_opd, nilai, jumlah_baris FROM \(SQLDialect.name(name))"
    }
    if parts.isEmpty { return "" }
    let months = "BETWEEN \(period.months.lowerBound) AND \(period.months.upperBound)"
    return """
      -- Nilai semua indikator per bulan.
      CREATE VIEW nilai_bulanan AS
      \(union(parts));

      -- Realisasi \(period.title): dari bulan-bulan yang bertarget menurut konsolidasinya; tanpa target, nilai terakhir.
      CREATE VIEW realisasi_periode AS
      WITH bertanda AS (
        SELECT n.indikator, n.urutan_opd, n.kode_opd, n.bulan, n.nilai, i.konsolidasi,
          EXISTS (SELECT 1 FROM target AS t WHERE t.indikator = n.indikator AND t.bulan = n.bulan) AS bertarget,
          EXISTS (SELECT 1 FROM target AS t WHERE t.indikator = n.indikator AND t.bulan \(months)) AS dinilai
        FROM nilai_bulanan AS n JOIN indikator AS i ON i.kode = n.indikator
        WHERE n.bulan \(months)
      ), terpakai AS (
        SELECT indikator, urutan_opd, kode_opd, bulan, nilai, CASE WHEN dinilai THEN konsolidasi ELSE 'Terakhir' END AS konsolidasi,
          MAX(CASE WHEN nilai IS NOT NULL THEN bulan END) OVER (PARTITION BY indikator, urutan_opd) AS terakhir
        FROM bertanda WHERE bertarget OR NOT dinilai
      )
      SELECT indikator, urutan_opd, kode_opd,
        CASE konsolidasi
          WHEN 'Jumlah' THEN SUM(nilai)
          WHEN 'Rata-rata' THEN AVG(nilai)
          ELSE MAX(CASE WHEN bulan = terakhir THEN nilai END)
        END AS realisasi
      FROM terpakai GROUP BY indikator, urutan_opd, kode_opd, konsolidasi;


      """
  }

  /// SQLite takes 500 parts of one UNION: more are put together in brackets first.
  private static let partsOfUnion = 400

  private func union(_ parts: [String]) -> String {
    if parts.count <= Self.partsOfUnion { return parts.joined(separator: "\nUNION ALL ") }
    let groups = stride(from: 0, to: parts.count, by: Self.partsOfUnion).map { start in
      let part = parts[start..<min(start + Self.partsOfUnion, parts.count)].joined(separator: "\nUNION ALL ")
      // What has a LIMIT of its own stays a query of its own.
      return "SELECT * FROM (\(part) LIMIT \(Int64.max)) AS bagian_\(start / Self.partsOfUnion + 1)"
    }
    return groups.joined(separator: "\nUNION ALL ")
  }
}
