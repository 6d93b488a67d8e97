// The typed rows of one table of one submission, column by column, with their places in the files.

package import Findings
package import Formulas
package import Plans
package import Spreadsheets

/// Where the rows of a table came from: rows of one part follow each other.
package struct RowsOrigin: Hashable, Sendable {
  package var file: SourceFile
  package var sheet: String
  /// Row of the headings, 1-based.
  package var headerRow: Int
  /// For each field of the declaration its column in the sheet; nil = the column is not there.
  package var columns: [Int?]
  /// The columns of the CSV form's key fields; none in workbooks.
  package var leading: [Int?]

  package init(file: SourceFile, sheet: String, headerRow: Int, columns: [Int?], leading: [Int?] = []) {
    self.file = file
    self.sheet = sheet
    self.headerRow = headerRow
    self.columns = columns
    self.leading = leading
  }
}

/// Columns in the order of the declaration's schema (fields, then derived columns such as kode_opd).
package struct Rows: Equatable, Sendable {
  package var table: ColumnTable
  /// Row numbers in the sheet, parallel to the table's rows.
  package var sheetRows: RowNumbers
  /// true = the row has a galat and enters no figure.
  package var hasError: [Bool]
  /// nil only when the table was not in the submission at all.
  package var origin: RowsOrigin?
  /// nil where nobody asked for a copy.
  package var asTyped: TypedRows?
  /// The physical lines of a CSV file's records; nil for workbooks.
  package var lines: CSVLines?

  package init(table: ColumnTable, sheetRows: [Int], hasError: [Bool], origin: RowsOrigin?, lines: CSVLines? = nil) {
    self.lines = lines
    self.table = table
    self.sheetRows = RowNumbers(sheetRows)
    self.hasError = hasError
    self.origin = origin
  }

  package var count: Int { table.count }

  /// No row, with columns of the right types.
  package static func empty(_ declaration: TableDeclaration) -> Rows {
    let columns = declaration.schema.columns.map { Column.empty($0.type) }
    return Rows(table: ColumnTable(count: 0, columns: columns), sheetRows: [], hasError: [], origin: nil)
  }

  /// The place of a field in a row, where its column exists.
  package func cell(row: Int, field: Int) -> CellReference? {
    guard let origin, let column = origin.columns[field] else { return nil }
    return CellReference(row: sheetRows[row], column: column)
  }
}

extension Column {
  /// A column of a type without rows.
  package static func empty(_ type: ColumnType) -> Column {
    switch type {
    case .number: .numbers([])
    case .money: .money([])
    case .text: .texts(TextColumn())
    case .date: .days([])
    case .boolean: .booleans([])
    case .codeList: .codeLists(TextColumn())
    }
  }
}
