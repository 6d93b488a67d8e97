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
  /// The cell read into each place, field after field: position in `grid.batch.cells`, or −1.
  fileprivate let slots: [Int32]

  /// The position in `grid.batch.cells` of the cell that was read; nil where there is none.
  @inline(__always)
  func slot(_ row: Int, _ field: Int) -> Int? {
    let slot = slots[field * rows.count + row]
    return slot < 0 ? nil : Int(slot)
  }
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
        origin: RowsOrigin(
          file: grid.file, sheet: grid.name, headerRow: header.row, columns: Array(header.columns.prefix(fields.count)),
          leading: header.leading),
        lines: grid.lines),
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
    var lookup = [Int](repeating: -1, count: widest)
    for (column, field) in fieldOfColumn { lookup[column] = field }
    var slots = [Int32](repeating: -1, count: dataRows.count * count)
    let cells = grid.batch.cells
    for (row, index) in dataRows.enumerated() {
      for position in grid.rows[index].cells {
        let column = Int(cells[position].column)
        if column < widest, lookup[column] >= 0 { slots[lookup[column] * dataRows.count + row] = Int32(position) }
      }
    }
    return slots
  }

  private func column(of index: Int, in reading: inout TableReading) -> Column {
    let field = declaration.fields[index]
    switch field.type {
    case .money: return .money(money(index, &reading))
    case .number, .count, .percent: return .numbers(numbers(index, field, &reading))
    case .date: return .days(days(index, field, &reading))
    case .choice(let list):
      let matcher = ChoiceMatcher(list)
      return .texts(texts(index, &reading, taken: .never) { reader.choice($0.value, from: matcher) })
    case .text: return .texts(texts(index, &reading, taken: .plain) { reader.text($0.value) })
    case .code:
      let isOfPlan = context.plan != nil && (field.key == "kode_aksi" || field.key == "indikator")
      return .texts(texts(index, &reading, taken: isOfPlan ? .never : .plain) { code($0, field) })
    case .codeList(let alsoCommas):
      let isOfPlan = context.plan != nil && field.key == "area"
      return .codeLists(
        texts(index, &reading, taken: isOfPlan ? .never : alsoCommas ? .plainWithoutCommas : .plainCode) {
          codeList($0, field, alsoCommas: alsoCommas)
        })
    }
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
