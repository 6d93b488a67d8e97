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

extension TableDeclaration {
  /// What the conditions of the sheet Rekomendasi may name: one row per indicator (specification 2.2).
  package static let recommendationSchema = TableSchema(columns: [
    ColumnSchema(key: "indikator", title: "Indikator", type: .text),
    ColumnSchema(key: "area", title: "Area", type: .text),
    ColumnSchema(key: "capaian", title: "Capaian", type: .number),
    ColumnSchema(key: "status", title: "Status", type: .text),
    ColumnSchema(key: "warna", title: "Warna", type: .text),
    ColumnSchema(key: "tren", title: "Tren", type: .text),
    ColumnSchema(key: "proyeksi_tercapai", title: "Proyeksi Tercapai", type: .boolean),
    ColumnSchema(key: "sementara", title: "Sementara", type: .boolean),
    ColumnSchema(key: "aksi_terlambat", title: "Aksi Terlambat", type: .number),
    ColumnSchema(key: "kendala_utama", title: "Kendala Utama", type: .text),
  ])
}
