// The tables that a formula's query reads, and the names in them.

/// A column of a table of rows. Besides the column itself there is for texts a companion with the text as it is compared
/// (`TextKey.fold`), for code lists one with `;a;b;`; money is in whole sen.
package struct SQLColumn: Sendable, Hashable {
  package let key: String
  package let type: ColumnType
  /// Of a column of numbers.
  package let magnitude: Magnitude

  package init(_ schema: ColumnSchema, magnitude: Magnitude = .ordinary) {
    key = schema.key
    type = schema.type
    self.magnitude = magnitude
  }

  /// Unquoted.
  package var name: String { type == .money ? key + "_sen" : key }

  /// The companion's name, unquoted; nil where the type needs none.
  package var foldedName: String? { type == .text || type == .codeList ? key + "_lipat" : nil }

  /// A code list as its companion holds it; nil for a list without a code.
  package static func foldedList(_ list: String) -> String? {
    let codes = list.split(separator: ";").map { TextKey.fold(String($0)) }
    return codes.isEmpty ? nil : ";" + codes.joined(separator: ";") + ";"
  }
}

/// Rows by month and group, and the months and groups for which values are asked. All names are unquoted.
package struct SQLRelation: Sendable {
  /// The rows: `bulan`, `urutan_opd` and `columns`.
  package var table: String
  /// In the order of the schema that the formula was parsed over.
  package var columns: [SQLColumn]
  /// A condition in SQL: which rows are in scope; nil = all.
  package var scope: String?
  /// The condition of `lingkup` under which there is a value at all.
  package var isHeard: String
  /// Whether there is no value without a row in scope.
  package var needsRow: Bool

  package init(table: String, columns: [SQLColumn], scope: String? = nil, isHeard: String, needsRow: Bool = false) {
    self.table = table
    self.columns = columns
    self.scope = scope
    self.isHeard = isHeard
    self.needsRow = needsRow
  }

  /// Per month: `bulan`, `awal_bulan`, `akhir_bulan`.
  package static let months = "bulan"
  /// Per month and group: `bulan`, `urutan_opd` (`wholeGroup` = all groups together), `kode_opd`, `awal_bulan`, `akhir_bulan`.
  package static let groups = "lingkup"
  package static let wholeGroup = 0
}
