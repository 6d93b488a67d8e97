// Columns of money, numbers and dates; where one cell's two meanings are decided by the others.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension TableReader {
  func money(_ index: Int, _ reading: inout TableReading) -> [Int64] {
    collect(index, &reading, empty: Column.emptyMoney, quick: { reader.plainMoney($0, grid.batch) }, { reader.money($0.value) })
  }

  func days(_ index: Int, _ field: Field, _ reading: inout TableReading) -> [Int32] {
    collect(index, &reading, empty: Column.emptyDay, quick: { reader.plainDay($0, grid.batch) }) { cell in
      switch reader.date(cell.value, field: field) {
      case .empty: .empty
      case .value(let day, let note): .value(day.number, note: note)
      case .fault(let fault): .fault(fault)
      case .ambiguous(let number): .ambiguous(number)
      }
    }
  }

  /// Reads a column of numbers. A text such as `1.250` takes the convention that other texts of the column show; without
  /// one it is N01 (never a silent guess).
  func numbers(_ index: Int, _ field: Field, _ reading: inout TableReading) -> [Double] {
    let isPercent = grid.formats.map { field.type.takesPercentSign && $0.isPercent }
    func isPercentCell(_ style: Int32) -> Bool { style != 0 && isPercent.indices.contains(Int(style)) && isPercent[Int(style)] }
    var open: [(row: Int, number: AmbiguousNumber)] = []
    var values = collect(
      index, &reading, empty: .nan, quick: { isPercentCell($0.style) ? nil : reader.plainNumber($0, grid.batch, field: field) },
      ambiguous: { open.append(($0, $1)) }, { reader.number($0.value, field: field, isPercentFormat: isPercentCell($0.style)) })
    if !open.isEmpty { decide(open, index, field, &values, &reading) }
    return values
  }

  /// Reads a column cell by cell.
  /// - Parameter quick: the value of a cell that needs none of the machinery, else nil: no string is made for those.
  @inline(__always)
  private func collect<Value>(
    _ field: Int, _ reading: inout TableReading, empty: Value, quick: (PackedCell) -> Value?,
    ambiguous: (Int, AmbiguousNumber) -> Void = { _, _ in }, _ read: (Cell) -> CellReading<Value>
  ) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(dataRows.count)
    for row in dataRows.indices {
      guard let slot = reading.slot(row, field) else {
        values.append(empty)
        continue
      }
      let packed = grid.batch.cells[slot]
      if let value = quick(packed) {
        values.append(value)
        continue
      }
      let cell = grid.batch.cell(packed)
      switch read(cell) {
      case .empty: values.append(empty)
      case .value(let value, let note):
        values.append(value)
        if let note { report(note, cell, field, row, &reading) }
      case .fault(let fault):
        values.append(empty)
        report(fault, cell, field, row, &reading)
      case .ambiguous(let number):
        values.append(empty)
        ambiguous(row, number)
      }
    }
    return values
  }

  private func decide(
    _ open: [(row: Int, number: AmbiguousNumber)], _ index: Int, _ field: Field, _ values: inout [Double], _ reading: inout TableReading
  ) {
    let isIndonesian = convention(of: index, reading)
    for (row, number) in open {
      guard let slot = reading.slot(row, index) else { continue }
      let cell = grid.cell(at: slot)
      guard let isIndonesian else {
        let words = "Tulis \(ShownValues.number(number.thousands)) atau \(ShownValues.number(number.decimal)) sebagai angka."
        report(CellFault(.N01, reason: .ambiguousSeparator, suggestion: words), cell, index, row, &reading)
        continue
      }
      // In Indonesian style a point groups thousands and a comma is the decimal sign; in English style the other way round.
      switch reader.resolved(number, asThousands: number.isDot == isIndonesian, field: field) {
      case .value(let value, let note):
        values[row] = value
        if let note { report(note, cell, index, row, &reading) }
      case .fault(let fault): report(fault, cell, index, row, &reading)
      case .empty, .ambiguous: break
      }
    }
  }

  /// true Indonesian, false English, nil when the column's texts show neither or both.
  private func convention(of index: Int, _ reading: TableReading) -> Bool? {
    var isIndonesian = false
    var isEnglish = false
    for row in dataRows.indices {
      guard let slot = reading.slot(row, index), case .text(let text) = grid.cell(at: slot).value else { continue }
      if case .value(_, let style, _) = NumberText.read(text, commaFile: reader.isCommaFile) {
        isIndonesian = isIndonesian || style == .indonesian
        isEnglish = isEnglish || style == .english
      }
    }
    return isIndonesian == isEnglish ? nil : isIndonesian
  }
}
