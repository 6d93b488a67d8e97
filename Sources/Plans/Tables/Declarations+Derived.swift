// Tables that formulas may read but nobody types: the submissions themselves.

package import Formulas

extension TableDeclaration {
  /// Source `Kiriman`: one row per OPD that must report (specification 3.2).
  package static let submissionsSchema = TableSchema(columns: [
    agencyColumn,
    ColumnSchema(key: "lapor", title: "Lapor", type: .boolean),
    ColumnSchema(key: "tgl_lapor", title: "Tanggal Lapor", type: .date),
    ColumnSchema(key: "batas_lapor", title: "Batas Lapor", type: .date),
    ColumnSchema(key: "tepat_waktu", title: "Tepat Waktu", type: .boolean),
    ColumnSchema(key: "jumlah_galat", title: "Jumlah Galat", type: .number),
    ColumnSchema(key: "jumlah_paket", title: "Jumlah Paket", type: .number),
  ])
}
