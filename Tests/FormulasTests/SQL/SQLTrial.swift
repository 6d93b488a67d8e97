// A table put into databases, and a formula's query over it against the native value.

import Formulas
import TestKit

/// Rows of months 1…3 and groups 1…3, spread evenly; group 4 has no rows, and in month 3 nobody is heard.
struct SQLTrial {
  let schema: TableSchema
  let table: ColumnTable
  var magnitude = Magnitude.any

  static let groups = 0...4
  static let months = 1...3

  private func month(ofRow row: Int) -> Int { row % 3 + 1 }
  private func group(ofRow row: Int) -> Int { row / 3 % 3 + 1 }

  private var columns: [SQLColumn] { schema.columns.map { SQLColumn($0, magnitude: magnitude) } }

  func query(_ formula: Formula, _ dialect: SQLDialect) -> String {
    FormulaQuery(formula, over: SQLRelation(table: "uji", columns: columns, isHeard: "ada_laporan"), in: dialect).text
  }

  /// The values by month and group.
  func expected(_ formula: Formula) -> [[Double?]] {
    Self.months.map { month in
      Self.groups.map { group in
        if month == 3 { return nil }
        let scope = (0..<table.count).map { self.month(ofRow: $0) == month && (group == 0 || self.group(ofRow: $0) == group) }
        let calendar = Month(year: 2026, month: month)
        return formula.value(of: formula.states(over: table, scope: scope, month: calendar), month: calendar)
      }
    }
  }

  /// From the rows of the query.
  static func values(_ rows: [[String?]]) -> [[Double?]] {
    var values = [[Double?]](repeating: [Double?](repeating: nil, count: groups.count), count: months.count)
    for row in rows {
      guard let month = row[0].flatMap({ Int($0) }), let group = row[1].flatMap({ Int($0) }) else { continue }
      values[month - 1][group] = row[3].flatMap { Double($0) }
    }
    return values
  }

  // MARK: The database

  func script(_ dialect: SQLDialect) -> String {
    let declared = columns.flatMap { column in
      ["\(SQLDialect.name(column.name)) \(dialect.type(of: column))"]
        + (column.foldedName.map { ["\(SQLDialect.name($0)) \(dialect.text)"] } ?? [])
    }
    var script = "CREATE TABLE uji (bulan integer, urutan_opd integer, \(declared.joined(separator: ", ")));\n"
    for row in 0..<table.count {
      let cells = zip(table.columns, columns).flatMap { self.cells($0, $1, row, dialect) }
      script += "INSERT INTO uji VALUES (\(month(ofRow: row)), \(group(ofRow: row)), \(cells.joined(separator: ", ")));\n"
    }
    script += "CREATE TABLE bulan (bulan integer, awal_bulan \(dialect.date), akhir_bulan \(dialect.date));\n"
    for number in Self.months {
      let month = Month(year: 2026, month: number)
      script += "INSERT INTO bulan VALUES (\(number), \(dialect.day(month.first)), \(dialect.day(month.last)));\n"
    }
    script += "CREATE TABLE golongan (urutan_opd integer, kode_opd text);\n"
    for group in Self.groups { script += "INSERT INTO golongan VALUES (\(group), 'G\(group)');\n" }
    return script
      + "CREATE VIEW lingkup AS SELECT bulan, urutan_opd, kode_opd, awal_bulan, akhir_bulan, bulan < 3 AS ada_laporan FROM bulan CROSS JOIN golongan;\n"
  }

  private func cells(_ cells: Column, _ column: SQLColumn, _ row: Int, _ dialect: SQLDialect) -> [String] {
    switch cells {
    case .numbers(let cells): return [cells[row].isNaN ? "NULL" : cells[row].description]
    case .money(let cells): return [cells[row] == Column.emptyMoney ? "NULL" : cells[row].description]
    case .days(let cells): return [cells[row] == Column.emptyDay ? "NULL" : dialect.day(Day(number: cells[row]))]
    case .booleans(let cells): return [["FALSE", "TRUE", "NULL"][Int(cells[row])]]
    case .texts(let cells): return [cells[row], cells[row].map(TextKey.fold)].map { $0.map(dialect.text) ?? "NULL" }
    case .codeLists(let cells): return [cells[row], cells[row].flatMap(SQLColumn.foldedList)].map { $0.map(dialect.text) ?? "NULL" }
    }
  }
}
