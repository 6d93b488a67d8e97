// How a sheet is disguised by chance: titles above, moved columns, two-level headings, numbered columns, hidden rows, totals.

import Findings
import Formulas
import Plans
import Spreadsheets
import TestKit

struct Disguise {
  var sheet: TestSheet
  /// Where field and row of the declaration went.
  var columns: [Int]
  var rows: [Int]

  init(_ declaration: TableDeclaration, rows values: [[String: Typed]], _ random: inout SplitMix) {
    sheet = TestSheet(declaration.sheet)
    let left = random.chance(30) ? 1 : 0
    var order = Array(1...declaration.fields.count)
    if random.chance(40) { order.shuffle(using: &random) }
    let extra = random.chance(40) ? order.count / 2 : order.count + 1
    columns = order.map { $0 + left + ($0 > extra ? 1 : 0) }
    var row = 1
    if random.chance(40) {
      sheet[1, 1] = "LAPORAN KINERJA PENGADAAN, MARET 2026"
      sheet[2, 1] = "Dinas Kesehatan"
      row = random.pick([3, 4])
    }
    let isTwoLevel = random.chance(30)
    for (field, column) in zip(declaration.fields, columns) {
      let title = random.pick([field.heading, field.title.uppercased(), "\n " + field.title.replacing(" ", with: "\n"), field.title + " *"])
      if isTwoLevel, let cut = field.title.firstIndex(of: " "), field.title.hasPrefix("Rencana ") || field.title.hasPrefix("Tanggal ") {
        sheet[row, column] = .text(String(field.title[..<cut]))
        sheet[row + 1, column] = .text(String(field.title[cut...]))
      } else {
        sheet[row, column] = .text(title)
      }
    }
    if extra <= order.count { sheet[row, left + extra + 1] = "Catatan Sendiri" }
    if isTwoLevel { row += 1 }
    if random.chance(40) {
      row += 1
      let first = columns.min() ?? 1
      for column in first...(columns.max() ?? 1) { sheet[row, column] = .number(Double(column - first + 1)) }
    }
    rows = []
    for (index, typed) in values.enumerated() {
      row += random.chance(15) ? 2 : 1
      rows.append(row)
      for (field, column) in zip(declaration.fields, columns) { sheet[row, column] = typed[field.key] }
      if extra <= order.count, random.chance(50) { sheet[row, left + extra + 1] = .text("tulisan bebas 3 juta \(index)") }
      if random.chance(15) { sheet.hiddenRows.insert(row) }
    }
    if random.chance(40) {
      row += random.pick([1, 2])
      sheet[row, columns.min() ?? 1] = .text(random.pick(["JUMLAH", "Total", "Grand Total :", "SUB TOTAL"]))
      let summed = columns[declaration.index("pagu")]
      if summed != columns.min() { sheet[row, summed] = 1_000_000 }
    }
    if random.chance(20) { sheet.hiddenColumns.insert(columns[declaration.index("pagu")]) }
  }

  func place(row: Int, field: Int) -> CellReference { CellReference(row: rows[row], column: columns[field]) }
}
