// Tables of plain values, such as a database's own, as CSV and as SQL.

package import Formulas
package import Spreadsheets

/// A table with named, typed columns.
package struct PlainTable: Equatable, Sendable {
  package enum ColumnType: Equatable, Sendable { case whole, number, text }

  package enum Cell: Equatable, Sendable {
    case empty
    case whole(Int64)
    case number(Double)
    case text(String)
  }

  package struct Column: Equatable, Sendable {
    package var name: String
    package var type: ColumnType

    package init(_ name: String, _ type: ColumnType) {
      self.name = name
      self.type = type
    }
  }

  package var name: String
  package var columns: [Column]
  /// Each as long as `columns`.
  package var rows: [[Cell]]

  package init(_ name: String, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// Headings and rows of one table.
package func writeCSV(_ table: PlainTable, _ dialect: CSVWriter.Dialect, to path: String) throws(WriteError) {
  try CSVWriter.write(to: path, dialect) { csv in
    for column in table.columns { csv.text(column.name) }
    try csv.endRow()
    for row in table.rows {
      for cell in row {
        switch cell {
        case .empty: csv.blank()
        case .whole(let number): csv.number(Double(number))
        case .number(let number): csv.number(number)
        case .text(let text): csv.text(text)
        }
      }
      try csv.endRow()
    }
  }
}

/// A script that makes the tables and fills them, in one transaction.
/// - Parameter heading: comment lines, without `--`.
package func writeSQL(_ tables: [PlainTable], heading: [String], _ dialect: SQLDialect, to path: String) throws(WriteError) {
  var file = try SQLFile(path, dialect)
  for line in heading { try file.write("-- \(line)\n") }
  try file.write((dialect == .postgresql ? "SET client_encoding = 'UTF8';\n" : "") + "BEGIN;\n\n")
  for table in tables {
    let columns = table.columns.map { "\(SQLDialect.name($0.name)) \($0.type.name(in: dialect))" }
    try file.write("CREATE TABLE \(SQLDialect.name(table.name)) (\(columns.joined(separator: ", ")));\n")
    try file.beginRows(table.name)
    for row in table.rows {
      try file.beginRow()
      for cell in row {
        switch cell {
        case .empty: file.null()
        case .whole(let number): file.cell(number)
        case .number(let number): file.cell(number)
        case .text(let text): file.cell(text)
        }
      }
      try file.endRow()
    }
    try file.endRows()
  }
  try file.write("COMMIT;\n")
  try file.finish()
}

extension PlainTable.ColumnType {
  fileprivate func name(in dialect: SQLDialect) -> String {
    switch self {
    case .whole: "BIGINT"
    case .number: dialect == .sqlite ? "REAL" : "DOUBLE PRECISION"
    case .text: "TEXT"
    }
  }
}
