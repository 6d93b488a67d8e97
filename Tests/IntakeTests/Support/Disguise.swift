// How a sheet is disguised by chance: titles above, moved columns, two-level headings, lines under the headings, hidden rows, totals.

import FindingGallery
import Findings
import Formulas
import Plans
import Spreadsheets
import TestKit

struct Disguise {
  var sheet: TestSheet
  /// Where field and row of the declaration went.
  var columns: [Int]
  var rows: [Int] = []

  private let declaration: TableDeclaration
  /// The columns that every row of the CSV form begins with, and what stands in them.
  private let leading: [(field: Field, value: Typed)]
  /// A column of somebody's own.
  private var own: Int?
  private var row = 1

  init(
    _ declaration: TableDeclaration, rows values: [[String: Typed]], leading: [(field: Field, value: Typed)] = [],
    _ random: inout SplitMix
  ) {
    self.declaration = declaration
    self.leading = leading
    sheet = TestSheet(declaration.sheet)
    let left = leading.count + (leading.isEmpty && random.chance(30) ? 1 : 0)
    var order = Array(1...declaration.fields.count)
    if random.chance(40) { order.shuffle(using: &random) }
    let extra = random.chance(40) ? order.count / 2 : order.count + 1
    columns = order.map { $0 + left + ($0 > extra ? 1 : 0) }
    own = extra <= order.count ? left + extra + 1 : nil
    if random.chance(40) {
      sheet[1, 1] = "LAPORAN KINERJA PENGADAAN, MARET 2026"
      sheet[2, 1] = "Dinas Kesehatan"
      row = random.pick([3, 4])
    }
    putHeadings(&random)
    putLinesUnderHeadings(&random)
    for (index, typed) in values.enumerated() {
      if index > 0, random.chance(8) { putTotal(&random) }
      row += random.chance(15) ? 2 : 1
      put(typed, index, &random)
    }
    if random.chance(40) {
      row += random.pick([0, 1])
      putTotal(&random)
    }
    if random.chance(20) { sheet.hiddenColumns.insert(random.pick(columns)) }
  }

  func place(row: Int, field: Int) -> CellReference { CellReference(row: rows[row], column: columns[field]) }

  private mutating func putHeadings(_ random: inout SplitMix) {
    let isTwoLevel = random.chance(30)
    for (index, (field, _)) in leading.enumerated() { sheet[row + (isTwoLevel ? 1 : 0), index + 1] = .text(field.title) }
    var group: (name: String, column: Int)?
    for (field, column) in zip(declaration.fields, columns).sorted(by: { $0.1 < $1.1 }) {
      let title = random.pick([field.heading, field.title.uppercased(), "\n " + field.title.replacing(" ", with: "\n"), field.title + " *"])
      guard isTwoLevel, let cut = field.title.firstIndex(of: " "), field.title.hasPrefix("Rencana ") || field.title.hasPrefix("Tanggal ")
      else {
        group = nil
        sheet[row, column] = .text(title)
        if isTwoLevel, random.chance(50) { merge(column, column, rows: 2) }
        continue
      }
      let name = String(field.title[..<cut])
      // One group over neighbouring columns, as a merge shows it.
      if let group, group.name == name, group.column + 1 == column, random.chance(60) {
        if random.chance(50) { merge(column - 1, column, rows: 1) }
      } else {
        sheet[row, column] = .text(name)
      }
      group = (name, column)
      sheet[row + 1, column] = .text(String(field.title[cut...]))
    }
    if let own { sheet[row + (isTwoLevel && random.chance(50) ? 1 : 0), own] = "Catatan Sendiri" }
    if isTwoLevel { row += 1 }
  }

  private mutating func merge(_ first: Int, _ last: Int, rows: Int) {
    guard leading.isEmpty, !sheet.merges.contains(where: { $0.first.row == row && ($0.first.column...$0.last.column).contains(first) })
    else {
      return
    }
    sheet.merges.append(
      CellRange(CellReference(row: row, column: first), CellReference(row: row + rows - 1, column: last)))
  }

  private mutating func putLinesUnderHeadings(_ random: inout SplitMix) {
    if let own, random.chance(15) {
      row += 1
      sheet[row, own] = "diisi PPK"
    }
    let lines = random.pick([[], [], ["numbers"], ["units"], ["numbers", "units"], ["units", "numbers"]])
    for line in lines {
      row += 1
      let first = leading.isEmpty ? columns.min() ?? 1 : 1
      let isInBrackets = random.chance(30)
      for column in first...(columns.max() ?? 1) {
        let number = column - first + 1
        if line == "numbers" {
          sheet[row, column] = isInBrackets ? .text("(\(number))") : .number(Double(number))
        } else if let field = zip(declaration.fields, columns).first(where: { $0.1 == column })?.0 {
          let unit = field.type == .money ? "Rp" : field.type == .percent ? "%" : nil
          sheet[row, column] = unit.map { .text(isInBrackets ? "(\($0))" : $0) }
        }
      }
      if !sheet.cells.keys.contains(where: { $0.row == row }) { row -= 1 }
    }
  }

  private mutating func put(_ typed: [String: Typed], _ index: Int, _ random: inout SplitMix) {
    rows.append(row)
    for (column, (_, value)) in leading.enumerated() { sheet[row, column + 1] = value }
    for (field, column) in zip(declaration.fields, columns) { sheet[row, column] = typed[field.key] }
    if let own, random.chance(50) { sheet[row, own] = random.pick([.text("tulisan bebas 3 juta \(index)"), .error("#REF!")]) }
    if leading.isEmpty, random.chance(15) { sheet.hiddenRows.insert(row) }
  }

  /// A row of sums, its word in the first of our columns.
  private mutating func putTotal(_ random: inout SplitMix) {
    row += 1
    let first = columns.min() ?? 1
    sheet[row, first] = .text(random.pick(["JUMLAH", "Total", "Grand Total :", "SUB TOTAL"]))
    let key = declaration.keyField.map { columns[$0] }
    for column in columns where column != first && column != key && random.chance(20) { sheet[row, column] = 1_000_000 }
  }
}
