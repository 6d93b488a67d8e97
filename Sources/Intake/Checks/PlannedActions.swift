// P04, P05, V13: reported action items agree with the plan, and a finished one is at 100.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

struct PlannedActions {
  let context: PlanContext
  let agency: String
  private static let declaration = TableDeclaration.actions
  private static let code = declaration.index("kode_aksi")
  private static let indicator = declaration.index("indikator")
  private static let due = declaration.index("tenggat")
  private static let realization = declaration.index("realisasi")
  private static let finished = declaration.index("tgl_selesai")

  func check(_ reading: inout TableReading, grid: SheetGrid) {
    guard case .texts(let codes) = reading.rows.table.columns[Self.code] else { return }
    for row in 0..<reading.rows.count {
      if let code = codes[row], context.plan != nil { compare(code, row, &reading, grid) }
      checkFinished(row, &reading, grid)
    }
  }

  private func compare(_ code: String, _ row: Int, _ reading: inout TableReading, _ grid: SheetGrid) {
    guard let planned = context.action(code), planned.agencies.contains(agency) else {
      let mine = (context.plan?.actions ?? []).filter { $0.agencies.contains(agency) }.map(\.code)
      let near = TextKey.nearest(to: code, in: mine).map { [Fact.suggestion: " Maksud Anda \"\($0)\"?"] } ?? [:]
      add(.P04, row, Self.code, value: code, facts: near, &reading, grid)
      return
    }
    if case .texts(let indicators) = reading.rows.table.columns[Self.indicator], let indicator = indicators[row],
      TextKey.fold(indicator) != TextKey.fold(planned.indicator)
    {
      add(.P05, row, Self.indicator, value: indicator, facts: [.other: planned.indicator], &reading, grid)
    }
    if case .days(let days) = reading.rows.table.columns[Self.due], days[row] != Column.emptyDay, !isFaulty(row, Self.due, reading),
      days[row] != planned.due.number
    {
      let shown = ShownValues.date(Day(number: days[row]))
      add(.P05, row, Self.due, value: shown, facts: [.other: ShownValues.date(planned.due)], &reading, grid)
    }
  }

  private func checkFinished(_ row: Int, _ reading: inout TableReading, _ grid: SheetGrid) {
    guard case .days(let days) = reading.rows.table.columns[Self.finished], days[row] != Column.emptyDay,
      !isFaulty(row, Self.finished, reading), case .numbers(let values) = reading.rows.table.columns[Self.realization], values[row] < 100
    else { return }
    add(
      .V13, row, Self.realization, value: ShownValues.number(values[row]), facts: [.other: ShownValues.date(Day(number: days[row]))],
      related: [Self.finished], &reading, grid)
  }

  /// A cell with a galat is not compared: one wrong cell raises one alarm.
  private func isFaulty(_ row: Int, _ field: Int, _ reading: TableReading) -> Bool {
    reading.faulty[row * Self.declaration.fields.count + field] != 0
  }

  private func add(
    _ code: FindingCode, _ row: Int, _ field: Int, value: String?, facts: [Fact: String], related: [Int] = [],
    _ reading: inout TableReading,
    _ grid: SheetGrid
  ) {
    guard let place = reading.rows.cell(row: row, field: field) else { return }
    reading.findings.append(
      Finding(
        code, .warning, in: grid.file, sheet: grid.name, cell: place,
        related: related.compactMap { reading.rows.cell(row: row, field: $0) },
        column: Self.declaration.fields[field].title, value: value, facts: facts, line: grid.physicalLine(ofRow: place.row)))
  }
}
