// The column-wise evaluator against the same rules applied one cell at a time.

import Formulas
import TestKit
import Testing

struct EvaluationTests {
  @Test func columnsAndCellsAgreeOnRandomFormulas() throws {
    var random = SplitMix(seed: 31)
    var grower = Grower(random: SplitMix(seed: 32))
    var found = 0
    for _ in 0..<1_500 {
      let rows = (0..<Int.random(in: 0...12, using: &random)).map { _ in RandomRow(&random, isDyadic: true) }
      let table = RandomRow.table(rows)
      let formula = try Formula(parsing: grower.number(depth: 5, overRows: false), over: Sample.schema)
      let value = formula.value(of: formula.states(over: table, scope: nil, month: Sample.march), month: Sample.march)
      let expected = RowByRow(formula: formula, table: table, month: Sample.march).value()
      #expect(agree(value, expected), "\(formula.text): \(String(describing: value)) for \(String(describing: expected))")
      if value != nil { found += 1 }
    }
    #expect(found > 500)
  }

  @Test(arguments: CatalogueTests.formulas.indices)
  func columnsAndCellsAgreeOnTheCatalogue(_ index: Int) throws {
    let (_, schema, text) = CatalogueTests.formulas[index]
    let formula = try Formula(parsing: text, over: schema)
    var random = SplitMix(seed: UInt64(index))
    for _ in 0..<20 {
      let table = Self.table(of: schema, rows: 30, &random)
      let value = formula.value(of: formula.states(over: table, scope: nil, month: Sample.march), month: Sample.march)
      #expect(agree(value, RowByRow(formula: formula, table: table, month: Sample.march).value()))
    }
  }

  private static let texts = ["Tender", "tender cepat", "SELEKSI", "Kontrak", "selesai ", "Gagal", "Batal", "x"]

  static func table(of schema: TableSchema, rows: Int, _ random: inout SplitMix) -> ColumnTable {
    var columns: [Column] = []
    for column in schema.columns {
      func isEmpty() -> Bool { Int.random(in: 0..<6, using: &random) == 0 }
      switch column.type {
      case .number: columns.append(.numbers((0..<rows).map { _ in isEmpty() ? .nan : Double(Int.random(in: 0...3, using: &random)) }))
      case .money: columns.append(.money((0..<rows).map { _ in isEmpty() ? .min : Int64.random(in: 0...99_999_999, using: &random) }))
      case .date: columns.append(.days((0..<rows).map { _ in isEmpty() ? .min : Int32.random(in: 20_500...20_600, using: &random) }))
      case .boolean: columns.append(.booleans((0..<rows).map { _ in UInt8.random(in: 0...2, using: &random) }))
      case .text: columns.append(.texts(TextColumn((0..<rows).map { _ in isEmpty() ? nil : texts.randomElement(using: &random) })))
      case .codeList: columns.append(.codeLists(TextColumn((0..<rows).map { _ in isEmpty() ? nil : "waktu;biaya" })))
      }
    }
    return ColumnTable(count: rows, columns: columns)
  }
}
