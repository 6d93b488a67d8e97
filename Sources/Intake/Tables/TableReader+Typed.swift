// What was typed into a table's cells, as far as its typed columns do not say it: for copies that lose nothing.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension TableReader {
  /// Remarks about cells whose value was taken: a copy holds what was typed, or the remark would not be understood.
  private static let remarks: Set<FindingCode> = [.N03, .N04, .D05]

  /// Beside the table of a sheet: with more a template would be wider than a sheet may be, and nobody keeps so many.
  private static let mostOwnColumns = 1_000

  /// - Parameters:
  ///   - reading: after all checks, its findings not merged yet.
  ///   - table: its rows without what every row has without anyone typing it.
  func typedRows(_ reading: TableReading, _ table: ColumnTable) -> TypedRows {
    var typed = TypedRows()
    let remarked = Set(reading.findings.compactMap { Self.remarks.contains($0.code) ? $0.cell : nil })
    for (index, field) in declaration.fields.enumerated() {
      for row in dataRows.indices {
        let place = TypedRows.Place(row: row, field: index)
        guard let slot = reading.slot(row, index) else {
          if TypedCell(reading.rows.table.columns[index], row) != .empty { typed.cells[place] = .empty }
          continue
        }
        let cell = grid.cell(at: slot)
        if TypedCell(table.columns[index], row) == .empty || remarked.contains(cell.reference) {
          typed.cells[place] = TypedCell(
            cell.value, of: field, isPercent: grid.format(cell.style)?.isPercent == true, isCSV: grid.isCSV)
        }
      }
    }
    let own = ownColumns
    typed.ownColumns = Array(own.prefix(Self.mostOwnColumns))
    typed.columnsLeftOut = own.count - typed.ownColumns.count
    return typed
  }

  /// Headings that are no field, and whatever else stands beside the table in its rows.
  private var ownColumns: [TypedRows.OwnColumn] {
    let declared = ColumnMarks(header.columns + header.leading)
    var columns: [Int: TypedRows.OwnColumn] = [:]
    let blank = [TypedCell](repeating: .empty, count: dataRows.count)
    for (cell, title) in header.unknown {
      columns[cell.column] = TypedRows.OwnColumn(column: cell.column, title: title, cells: blank)
    }
    for (row, index) in dataRows.enumerated() {
      for packed in grid.packed(grid.rows[index]) where !declared.contains(packed) {
        let column = Int(packed.column)
        let cell = TypedCell(grid.batch.value(packed), of: nil, isPercent: false, isCSV: grid.isCSV)
        if cell != .empty { columns[column, default: TypedRows.OwnColumn(column: column, title: "", cells: blank)].cells[row] = cell }
      }
    }
    return columns.values.sorted { $0.column < $1.column }
  }
}

extension TypedCell {
  /// A cell as it was typed, so that a template's cell of this field reads the same again.
  /// - Parameter field: nil in columns of people's own.
  init(_ value: CellValue, of field: Field?, isPercent: Bool, isCSV: Bool) {
    switch value {
    // Cells without value and formula are not delivered.
    case .empty: self = .uncalculated
    case .text(let text):
      let bare = isCSV ? CSVWriter.unguarded(text) : text
      self = CellReader.trimmed(bare).isEmpty ? .empty : .text(bare)
    case .number(let number):
      switch field?.type {
      // Under a template's date format a bare number would become a date.
      case .date, .text, .code, .codeList: self = .text(field?.type == .date ? ShownValues.number(number) : ShownValues.plain(number))
      case .percent, .number: self = .number(isPercent ? CellReader.hundredfold(number) : number)
      case .money, .count, .choice, nil: self = .number(number)
      }
    case .date(let serial):
      // Under another format a date would become a number.
      if let day = Day(excelSerial: serial), field.map({ $0.type == .date }) ?? true {
        self = .date(day)
      } else {
        self = ShownValues.content(value, isMoney: false).map(TypedCell.text) ?? .empty
      }
    case .boolean(let flag): self = .boolean(flag)
    case .error(let code): self = .error(code)
    }
  }
}
