// A small table with every type and with empty cells, for rules of one line each.

import Formulas

enum Sample {
  static let schema = TableSchema(columns: [
    ColumnSchema(key: "a", title: "Angka A", type: .number),
    ColumnSchema(key: "b", title: "Angka B (%)*", type: .number),
    ColumnSchema(key: "uang", title: "Nilai Kontrak (Rp)", type: .money),
    ColumnSchema(key: "nama", title: "Nama", type: .text),
    ColumnSchema(key: "tgl", title: "Tanggal Mulai", type: .date),
    ColumnSchema(key: "tgl2", title: "Tanggal\nSelesai", type: .date),
    ColumnSchema(key: "ya", title: "Tepat", type: .boolean),
    ColumnSchema(key: "kode", title: "Area Strategis", type: .codeList),
    ColumnSchema(key: "metode_pemilihan", title: "Metode", type: .text),
  ])

  /// | a | b | uang | nama | tgl | tgl2 | ya | kode | metode |
  static let table = ColumnTable(
    count: 4,
    columns: [
      .numbers([1, 2, 3, .nan]),
      .numbers([2, 0, .nan, -4]),
      .money([10_025, .min, 5_050, 25]),
      .texts(TextColumn(["Tender", " tender\u{A0}  CEPAT ", nil, "Seleksi"])),
      .days([day(2026, 3, 1), day(2026, 2, 10), .min, day(2026, 3, 31)]),
      .days([day(2026, 3, 31), .min, day(2026, 4, 15), day(2026, 3, 1)]),
      .booleans([1, 0, 2, 1]),
      .codeLists(TextColumn(["waktu;biaya", nil, "biaya", "PDN"])),
      .texts(TextColumn(["TENDER", "Tender Cepat", "x", "y"])),
    ])

  static let march = Month(year: 2026, month: 3)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    guard let found = Day(year: year, month: month, day: day) else { preconditionFailure("a test names a day that does not exist") }
    return found.number
  }

  static func value(of text: String, over table: ColumnTable = table, schema: TableSchema = schema) throws -> Double? {
    let formula = try Formula(parsing: text, over: schema)
    return formula.value(of: formula.states(over: table, scope: nil, month: march), month: march)
  }

  static func error(of text: String) -> FormulaError? {
    do throws(FormulaError) {
      _ = try Formula(parsing: text, over: schema)
      return nil
    } catch {
      return error
    }
  }
}
