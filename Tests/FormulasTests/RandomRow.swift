// Random rows of the sample columns, with empty cells.

import Formulas
import TestKit

struct RandomRow {
  let a, b: Double
  let uang: Int64
  let nama: String?
  let tgl, tgl2: Int32
  let ya: UInt8
  let kode: String?

  /// - Parameter isDyadic: numbers and money in quarters and small, so that even sums rounded at every step are exact.
  init(_ random: inout SplitMix, isDyadic: Bool = false) {
    let parts = isDyadic ? 4.0 : 100
    func isEmpty() -> Bool { Int.random(in: 0..<8, using: &random) == 0 }
    a = isEmpty() ? .nan : (Double.random(in: -1e6...1e6, using: &random) * parts).rounded() / parts
    b = isEmpty() ? .nan : Double(Int.random(in: -3...3, using: &random))
    uang =
      isEmpty()
      ? .min : (isDyadic ? 25 * Int64.random(in: 0...4_000, using: &random) : Int64.random(in: 0...9_007_199_254_740_993, using: &random))
    nama = isEmpty() ? nil : "teks \(Int.random(in: 0..<20, using: &random))"
    tgl = isEmpty() ? .min : Int32.random(in: 20_000...20_400, using: &random)
    tgl2 = isEmpty() ? .min : Int32.random(in: 20_000...20_400, using: &random)
    ya = UInt8.random(in: 0...2, using: &random)
    kode = isEmpty() ? nil : ["waktu;biaya", "pdn", "biaya"][Int.random(in: 0..<3, using: &random)]
  }

  static func table(_ rows: [RandomRow]) -> ColumnTable {
    ColumnTable(
      count: rows.count,
      columns: [
        .numbers(rows.map(\.a)), .numbers(rows.map(\.b)), .money(rows.map(\.uang)), .texts(TextColumn(rows.map(\.nama))),
        .days(rows.map(\.tgl)), .days(rows.map(\.tgl2)), .booleans(rows.map(\.ya)), .codeLists(TextColumn(rows.map(\.kode))),
        .texts(TextColumn(rows.map { _ in nil })),
      ])
  }
}
