// read(write(x)) = x, for workbooks of every ability with random contents; and twice the same bytes.

import Testing

@testable import Spreadsheets

struct WritingReadsBack {
  private static let rounds = 150

  @Test func randomWorkbooks() throws {
    let scratch = try WritingFolder()
    let file = scratch.file("random.xlsx")
    for seed in 1...UInt64(Self.rounds) {
      let workbook = RandomWorkbook(seed: seed)
      try workbook.draft.write(to: file)
      let reader = try WorkbookReader(path: file)
      for (found, sheet) in zip(try Self.read(file), workbook.sheets) where found != sheet {
        let cell = zip(found.cells, sheet.cells).first { $0 != $1 }
        Issue.record("seed \(seed), \(sheet.info): \(cell.map { "read \($0), wrote \($1)" } ?? "read \(found), wrote \(sheet)")")
      }
      #expect(reader.sheets.count == workbook.sheets.count)
      #expect(reader.customProperties == ["Seed": "\(seed)"])
      for (name, text) in workbook.definedNames { #expect(reader.definedNames[name] == text, "seed \(seed)") }
      if seed % 10 == 0, SchemaValidator.path != nil { #expect(SchemaValidator.faults(file) == "", "seed \(seed)") }
    }
  }

  private static func read(_ file: String) throws -> [RandomWorkbook.Sheet] {
    let reader = try WorkbookReader(path: file)
    return try reader.sheets.indices.map { index in
      let (cells, layout) = try reader.cells(ofSheet: index)
      return RandomWorkbook.Sheet(
        info: reader.sheets[index],
        cells: cells.map { Cell(reference: $0.reference, value: $0.value, hasFormula: $0.hasFormula) },
        formats: cells.map { reader.numberFormat(style: $0.style).code }, layout: layout)
    }
  }

  @Test func twiceTheSameBytes() throws {
    let scratch = try WritingFolder()
    for seed in [3, 5, 8] as [UInt64] {
      let workbook = RandomWorkbook(seed: seed)
      try workbook.draft.write(to: scratch.file("one.xlsx"))
      // Made anew, and written again.
      try RandomWorkbook(seed: seed).draft.write(to: scratch.file("two.xlsx"))
      try workbook.draft.write(to: scratch.file("three.xlsx"))
      let one = WrittenFiles.bytes(scratch.file("one.xlsx"))
      #expect(one.count > 2_000)
      #expect(one == WrittenFiles.bytes(scratch.file("two.xlsx")))
      #expect(one == WrittenFiles.bytes(scratch.file("three.xlsx")))
    }
  }

  /// Large enough that the deflate level changes on the way, with rows in pieces of any size: the same bytes, and all of them come back.
  @Test func largeSheets() throws {
    let scratch = try WritingFolder()
    let count = 12_000
    func draft(rowsAtOnce: Int) -> WorkbookDraft {
      var next = 0
      return .sheet { sheet in
        sheet.rows = RowSource { rows in
          for _ in 0..<rowsAtOnce where next < count {
            next += 1
            rows.beginRow(next)
            rows.number(1, Double(next) * 1.25)
            rows.text(2, "text \(next % 97)")
            rows.text(3, "another \(next)")
          }
          return next < count
        }
      }
    }
    for rowsAtOnce in [1, 7, count] {
      let file = scratch.file("\(rowsAtOnce).xlsx")
      try draft(rowsAtOnce: rowsAtOnce).write(to: file)
      #expect(WrittenFiles.bytes(file) == WrittenFiles.bytes(scratch.file("1.xlsx")), "\(rowsAtOnce) rows at once")
    }
    let cells = try WorkbookReader(path: scratch.file("1.xlsx")).cells(ofSheet: 0).cells
    let expected = (1...count).flatMap { row -> [Cell] in
      let values: [CellValue] = [.number(Double(row) * 1.25), .text("text \(row % 97)"), .text("another \(row)")]
      return values.enumerated().map { Cell(reference: CellReference(row: row, column: $0.offset + 1), value: $0.element) }
    }
    #expect(cells == expected)
    if SchemaValidator.path != nil { #expect(SchemaValidator.faults(scratch.file("7.xlsx")) == "") }
  }
}
