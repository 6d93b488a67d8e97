// The worked example of the calculation: four packages, one figure.

import Formulas
import Testing

struct WorkedExampleTests {
  static let schema = TableSchema(columns: [
    ColumnSchema(key: "pagu", title: "Pagu (Rp)", type: .money), ColumnSchema(key: "hps", title: "HPS (Rp)", type: .money),
    ColumnSchema(key: "nilai_kontrak", title: "Nilai Kontrak (Rp)", type: .money),
  ])

  static let table = ColumnTable(
    count: 4,
    columns: [
      .money([100_00, 200_00, 300_00, 600_00]), .money([90_00, 190_00, 300_00, .min]), .money([80_00, .min, 270_00, 500_00]),
    ])

  @Test func theWorkedExampleComesOut() throws {
    let text = """
      (SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE nilai_kontrak IS NOT EMPTY) * 100
      """
    let value = try Sample.value(of: text, over: Self.table, schema: Self.schema)
    #expect(value == (390.0 - 350) / 390 * 100)
    let formula = try Formula(parsing: text, over: Self.schema)
    let states = formula.states(over: Self.table, scope: nil, month: Sample.march)
    #expect(states.map(\.value) == [.number(390), .number(350)])
    let shown = rounded(try #require(value), places: 2)
    #expect(shown == 10.26)
  }
}
