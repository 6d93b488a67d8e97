// A table that people fill in: its sheet, its columns, its key.

package import Formulas

/// The tables of specification chapter 2, each declared once in `Declarations+….swift`.
package struct TableDeclaration: Hashable, Sendable {
  /// Sheet name in the workbook.
  package var sheet: String
  package var fields: [Field]
  /// Index of the field that must be unique, where there is one.
  package var keyField: Int?
  /// One sentence for the data dictionary and the sheet's title.
  package var purpose: String
  /// Formula columns that are not typed in but known of every row (kode_opd).
  package var derived: [ColumnSchema]

  package init(sheet: String, purpose: String, key: String? = nil, derived: [ColumnSchema] = [], fields: [Field]) {
    self.sheet = sheet
    self.purpose = purpose
    self.fields = fields
    self.derived = derived
    keyField = key.flatMap { key in fields.firstIndex { $0.key == key } }
  }

  /// Position of a field. A wrong key is our bug.
  package func index(_ key: String) -> Int {
    guard let index = fields.firstIndex(where: { $0.key == key }) else {
      preconditionFailure("table \(sheet) has no field \(key)")
    }
    return index
  }

  /// What formulas see: the fields in order, then the derived columns.
  package var schema: TableSchema {
    TableSchema(columns: fields.map { ColumnSchema(key: $0.key, title: $0.title, type: $0.type.columnType) } + derived)
  }

  /// `kode_opd` is a column of every source (specification 3.1); it stands after the fields.
  package static let agencyColumn = ColumnSchema(key: "kode_opd", title: "Kode OPD", type: .text)
}

extension FieldType {
  /// The formula language's type of a column.
  package var columnType: ColumnType {
    switch self {
    case .text, .code, .choice: .text
    case .money: .money
    case .number, .count, .percent: .number
    case .date: .date
    case .codeList: .codeList
    }
  }
}
