// Columns of numbers, where one cell's two meanings are decided by the others.

import Findings
import Plans
import Spreadsheets
import Submissions

extension TableReader {
  /// Reads a column of numbers. A text such as `1.250` takes the convention that other texts of the column show; without
  /// one it is N01 (never a silent guess).
  func numbers(_ index: Int, _ field: Field, _ reading: inout TableReading) -> [Double] {
    let count = declaration.fields.count
    var values: [Double] = []
    values.reserveCapacity(dataRows.count)
    var open: [(row: Int, number: AmbiguousNumber)] = []
    for row in dataRows.indices {
      let slot = reading.slots[row * count + index]
      guard slot >= 0 else {
        values.append(.nan)
        continue
      }
      let cell = grid.cells[Int(slot)]
      let isPercent = field.type.takesPercentSign && cell.style != 0 && grid.formats[cell.style]?.isPercent == true
      switch reader.number(cell.value, field: field, isPercentFormat: isPercent) {
      case .empty: values.append(.nan)
      case .value(let value, let note):
        values.append(value)
        if let note { report(note, cell, index, row, &reading) }
      case .fault(let fault):
        values.append(.nan)
        report(fault, cell, index, row, &reading)
      case .ambiguous(let number):
        values.append(.nan)
        open.append((row, number))
      }
    }
    if !open.isEmpty { decide(open, index, field, &values, &reading) }
    return values
  }

  private func decide(
    _ open: [(row: Int, number: AmbiguousNumber)], _ index: Int, _ field: Field, _ values: inout [Double], _ reading: inout TableReading
  ) {
    let count = declaration.fields.count
    let isIndonesian = convention(of: index, reading)
    for (row, number) in open {
      let cell = grid.cells[Int(reading.slots[row * count + index])]
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
    let count = declaration.fields.count
    var isIndonesian = false
    var isEnglish = false
    for row in dataRows.indices {
      let slot = reading.slots[row * count + index]
      guard slot >= 0, case .text(let text) = grid.cells[Int(slot)].value else { continue }
      if case .value(_, let style, _) = NumberText.read(text, commaFile: reader.isCommaFile) {
        isIndonesian = isIndonesian || style == .indonesian
        isEnglish = isEnglish || style == .english
      }
    }
    return isIndonesian == isEnglish ? nil : isIndonesian
  }
}
