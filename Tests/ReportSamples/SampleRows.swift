// Rows of packages made from a few words, for tests of reports.

package import Findings
import Formulas
package import Plans
package import Submissions

/// What a cell of a sample row holds.
package enum SampleCell: Sendable {
  case text(String)
  /// Rupiah.
  case money(Int64)
  case number(Double)
  case day(Int, Int, Int)
}

extension Rows {
  /// Rows of a table from cells by key; everything else is empty. Headings stand in row 4, data from row 5 on.
  package static func sample(
    _ declaration: TableDeclaration, agency: String, file: SourceFile, _ rows: [[String: SampleCell]], errors: Set<Int> = []
  ) -> Rows {
    let columns = declaration.schema.columns.map { column -> Column in
      let cells = rows.map { column.key == "kode_opd" ? SampleCell.text(agency) : $0[column.key] }
      switch column.type {
      case .number: return .numbers(cells.map { if case .number(let value) = $0 { value } else { .nan } })
      case .money: return .money(cells.map { if case .money(let value) = $0 { value * 100 } else { Column.emptyMoney } })
      case .date: return .days(cells.map(Self.day))
      case .boolean: return .booleans(cells.map { _ in Column.emptyBoolean })
      case .text: return .texts(TextColumn(cells.map(Self.text)))
      case .codeList: return .codeLists(TextColumn(cells.map(Self.text)))
      }
    }
    return Rows(
      table: ColumnTable(count: rows.count, columns: columns), sheetRows: rows.indices.map { $0 + 5 },
      hasError: rows.indices.map { errors.contains($0) },
      origin: RowsOrigin(file: file, sheet: declaration.sheet, headerRow: 4, columns: declaration.fields.indices.map { $0 + 1 }))
  }

  private static func text(_ cell: SampleCell?) -> String? {
    if case .text(let text) = cell { return text }
    return nil
  }

  private static func day(_ cell: SampleCell?) -> Int32 {
    guard case .day(let year, let month, let day) = cell, let found = Day(year: year, month: month, day: day) else {
      return Column.emptyDay
    }
    return found.number
  }
}

extension SourceFile {
  /// A file with a fingerprint of one repeated digit.
  package static func sample(_ name: String, digit: Character) -> SourceFile {
    SourceFile(name: name, sha256: String(repeating: digit, count: 64))
  }
}
