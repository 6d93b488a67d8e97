// Required cells and unique keys of a table that was read.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension TableReader {
  /// S02: a required cell is empty (a fault already there says more, and stays alone).
  func checkRequired(_ reading: inout TableReading) {
    let count = declaration.fields.count
    for (index, field) in declaration.fields.enumerated() where field.isRequired {
      guard let column = header.columns[index] else { continue }
      for row in emptyRows(of: reading.rows.table.columns[index]) where reading.faulty[row * count + index] == 0 {
        let place = CellReference(row: reading.rows.sheetRows[row], column: column)
        reading.findings.append(
          Finding(
            .S02, .error, in: grid.file, sheet: grid.name, cell: place, column: field.title,
            facts: field.example.isEmpty ? [:] : [.suggestion: " Contoh: \(field.example)."], line: grid.physicalLine(ofRow: place.row)))
        reading.faulty[row * count + index] = 1
        reading.rows.hasError[row] = true
      }
    }
  }

  /// S03: the second and later rows with a key are not used; the first stands or falls by its own cells.
  func checkKeys(_ reading: inout TableReading) {
    guard let key = declaration.keyField, let column = header.columns[key], case .texts(let codes) = reading.rows.table.columns[key] else {
      return
    }
    var first: [String: Int] = [:]
    first.reserveCapacity(dataRows.count)
    for row in dataRows.indices {
      guard let code = codes[row] else { continue }
      let folded = TextKey.fold(code)
      guard let earlier = first[folded] else {
        first[folded] = row
        continue
      }
      let place = CellReference(row: reading.rows.sheetRows[row], column: column)
      let other = CellReference(row: reading.rows.sheetRows[earlier], column: column)
      reading.findings.append(
        Finding(
          .S03, .error, in: grid.file, sheet: grid.name, cell: place, related: [other], column: declaration.fields[key].title, value: code,
          facts: [.other: String(other.row)], line: grid.physicalLine(ofRow: place.row)))
      reading.faulty[row * declaration.fields.count + key] = 1
      reading.rows.hasError[row] = true
    }
  }

  private func emptyRows(of column: Column) -> [Int] {
    switch column {
    case .numbers(let values): values.indices.filter { values[$0].isNaN }
    case .money(let values): values.indices.filter { values[$0] == Column.emptyMoney }
    case .days(let values): values.indices.filter { values[$0] == Column.emptyDay }
    case .texts(let texts), .codeLists(let texts): texts.codes.indices.filter { texts.codes[$0] == TextColumn.emptyCode }
    case .booleans(let values): values.indices.filter { values[$0] == Column.emptyBoolean }
    }
  }
}
