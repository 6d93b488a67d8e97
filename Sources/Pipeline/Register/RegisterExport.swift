// The files of `register ekspor`: every table as CSV, and all of them as SQL.

import Formulas
package import Register
package import Spreadsheets
package import Writers

package enum RegisterExport {
  /// `peristiwa.csv`, `kiriman.csv` …, `register-sqlite.sql`, `register-postgresql.sql`.
  package static func outputs(_ contents: [RegisterContent], csv: CSVWriter.Dialect) -> [OutputFile] {
    let tables = contents.map(table)
    let files = tables.map { table in OutputFile("\(fileName(table.name)).csv") { try writeCSV(table, csv, to: $0) } }
    let scripts = SQLDialect.allCases.map { dialect in
      OutputFile("register-\(dialect.rawValue).sql") {
        try writeSQL(tables, heading: heading(dialect), dialect, to: $0)
      }
    }
    return files + scripts
  }

  private static func fileName(_ table: String) -> String { table.replacing("_", with: "-") }

  private static func heading(_ dialect: SQLDialect) -> [String] {
    let command = dialect == .sqlite ? "sqlite3 register.db < register-sqlite.sql" : "psql -d kinerja -f register-postgresql.sql"
    return ["Register kinerja: semua tabel. Dimuat dengan: \(command)", "Arti setiap tabel: docs/register.md."]
  }

  private static func table(_ content: RegisterContent) -> PlainTable {
    PlainTable(
      content.table,
      columns: content.columns.map { name, type in
        PlainTable.Column(name, type == "INTEGER" ? .whole : type == "REAL" ? .number : .text)
      },
      rows: content.rows.map { row in
        row.map { value in
          switch value {
          case .empty: .empty
          case .whole(let whole): .whole(whole)
          case .number(let number): .number(number)
          case .text(let text): .text(text)
          }
        }
      })
  }
}
