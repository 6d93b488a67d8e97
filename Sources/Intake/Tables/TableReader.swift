// Reads one found table into typed columns, with a finding for each cell that cannot be read.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

/// A table as read: typed rows, findings, and which cells have a galat.
struct TableReading {
  var rows: Rows
  var findings: [Finding] = []
  /// Row-major flags over the declaration's fields: 1 = the cell has a galat, so that no comparison uses it.
  var faulty: [UInt8]
  /// The cell read into each place, row-major: position in `grid.cells`, or −1.
  var slots: [Int32]
}

/// One run over one table of one sheet.
struct TableReader {
  let grid: SheetGrid
  let declaration: TableDeclaration
  let header: TableHeader
  /// Positions in `grid.rows`.
  let dataRows: [Int]
  let reader: CellReader
  let context: PlanContext

  /// Reads every column; cross-cell checks come later.
  func read() -> TableReading {
    let fields = declaration.fields
    let slots = slots()
    var reading = TableReading(
      rows: Rows(
        table: ColumnTable(count: dataRows.count, columns: []), sheetRows: dataRows.map { grid.rows[$0].number },
        hasError: [Bool](repeating: false, count: dataRows.count),
        origin: RowsOrigin(file: grid.file, sheet: grid.name, headerRow: header.row, columns: Array(header.columns.prefix(fields.count)))),
      faulty: [UInt8](repeating: 0, count: dataRows.count * fields.count), slots: slots)
    for index in fields.indices {
      let column = column(of: index, in: &reading)
      reading.rows.table.columns.append(column)
    }
    for schema in declaration.derived { reading.rows.table.columns.append(.empty(schema.type)) }
    checkRequired(&reading)
    checkKeys(&reading)
    return reading
  }

  /// For each row and field the position of its cell, −1 where there is none.
  private func slots() -> [Int32] {
    let count = declaration.fields.count
    var fieldOfColumn: [Int: Int] = [:]
    for (field, column) in header.columns.prefix(count).enumerated() { if let column { fieldOfColumn[column] = field } }
    let widest = (fieldOfColumn.keys.max() ?? 0) + 1
    var lookup = [Int32](repeating: -1, count: widest)
    for (column, field) in fieldOfColumn { lookup[column] = Int32(field) }
    var slots = [Int32](repeating: -1, count: dataRows.count * count)
    for (row, index) in dataRows.enumerated() {
      for position in grid.rows[index].cells {
        let column = grid.cells[position].reference.column
        if column < widest, lookup[column] >= 0 { slots[row * count + Int(lookup[column])] = Int32(position) }
      }
    }
    return slots
  }

  private func column(of index: Int, in reading: inout TableReading) -> Column {
    let field = declaration.fields[index]
    switch field.type {
    case .money: return .money(collect(index, &reading, empty: Column.emptyMoney) { cell in reader.money(cell.value) })
    case .number, .count, .percent: return .numbers(numbers(index, field, &reading))
    case .date: return .days(collect(index, &reading, empty: Column.emptyDay) { cell in dayNumber(cell, field) })
    case .choice(let list):
      let matcher = ChoiceMatcher(list)
      return .texts(texts(index, &reading) { reader.choice($0.value, from: matcher) })
    case .text: return .texts(texts(index, &reading) { reader.text($0.value) })
    case .code: return .texts(texts(index, &reading) { code($0, field) })
    case .codeList(let alsoCommas): return .codeLists(texts(index, &reading) { codeList($0, field, alsoCommas: alsoCommas) })
    }
  }

  private func collect<Value>(
    _ field: Int, _ reading: inout TableReading, empty: Value, _ read: (Cell) -> CellReading<Value>
  ) -> [Value] {
    let count = declaration.fields.count
    var values: [Value] = []
    values.reserveCapacity(dataRows.count)
    for row in dataRows.indices {
      let slot = reading.slots[row * count + field]
      guard slot >= 0 else {
        values.append(empty)
        continue
      }
      let cell = grid.cells[Int(slot)]
      switch read(cell) {
      case .empty, .ambiguous: values.append(empty)
      case .value(let value, let note):
        values.append(value)
        if let note { report(note, cell, field, row, &reading) }
      case .fault(let fault):
        values.append(empty)
        report(fault, cell, field, row, &reading)
      }
    }
    return values
  }

  private func dayNumber(_ cell: Cell, _ field: Field) -> CellReading<Int32> {
    switch reader.date(cell.value, field: field) {
    case .empty: .empty
    case .value(let day, let note): .value(day.number, note: note)
    case .fault(let fault): .fault(fault)
    case .ambiguous(let number): .ambiguous(number)
    }
  }

  /// Equal texts of a column are read once: most columns repeat a few.
  private func texts(_ field: Int, _ reading: inout TableReading, _ read: (Cell) -> CellReading<String>) -> TextColumn {
    let count = declaration.fields.count
    var column = TextColumn()
    var known: [String: String] = [:]
    for row in dataRows.indices {
      let slot = reading.slots[row * count + field]
      guard slot >= 0 else {
        column.append(nil)
        continue
      }
      let cell = grid.cells[Int(slot)]
      if case .text(let raw) = cell.value, let value = known[raw] {
        column.append(value)
        continue
      }
      switch read(cell) {
      case .empty, .ambiguous: column.append(nil)
      case .value(let value, let note):
        column.append(value.isEmpty ? nil : value)
        if let note {
          report(note, cell, field, row, &reading)
        } else if case .text(let raw) = cell.value, !value.isEmpty {
          known[raw] = value
        }
      case .fault(let fault):
        column.append(nil)
        report(fault, cell, field, row, &reading)
      }
    }
    return column
  }

  /// Notes a fault at a cell; a galat marks cell and row.
  func report(_ fault: CellFault, _ cell: Cell, _ field: Int, _ row: Int, _ reading: inout TableReading) {
    let declared = declaration.fields[field]
    var finding = Finding(
      fault.code, fault.severity, in: grid.file, sheet: grid.name, cell: cell.reference, column: declared.title,
      value: ShownValues.content(cell.value, isMoney: declared.type == .money), facts: fault.facts,
      line: grid.physicalLine(ofRow: cell.reference.row))
    if finding.value?.isEmpty == true { finding.value = nil }
    reading.findings.append(finding)
    if fault.severity == .error {
      reading.faulty[row * declaration.fields.count + field] = 1
      reading.rows.hasError[row] = true
    }
  }
}
