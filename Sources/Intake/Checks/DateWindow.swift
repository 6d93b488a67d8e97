// D02, D03, D04: a date lies in a believable year, and what has happened lies before the report was due.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

struct DateWindow {
  let year: Int
  let month: Int
  let dueDay: Day
  let acceptances: [AcceptanceKey: Acceptance]

  /// Looks at every date column of a table.
  func check(_ reading: inout TableReading, declaration: TableDeclaration, grid: SheetGrid) {
    for (index, field) in declaration.fields.enumerated() {
      guard case .days(let days) = reading.rows.table.columns[index] else { continue }
      let unremarkable = unremarkable(field)
      for (row, number) in days.numbers.enumerated() where number != Column.emptyDay && !unremarkable.contains(number) {
        guard let place = reading.rows.cell(row: row, field: index) else { continue }
        for var finding in findings(Day(number: number), field, grid, place) {
          accept(&finding, row, reading, declaration)
          reading.findings.append(finding)
          guard finding.severity == .error else { continue }
          reading.faulty[row * declaration.fields.count + index] = 1
          reading.rows.hasError[row] = true
        }
      }
    }
  }

  /// The days of which there is nothing to say, as `Day.number`: all that `findings` would say nothing of, for years in the calendar.
  private func unremarkable(_ field: Field) -> Range<Int32> {
    guard (2...9_997).contains(year), (1...12).contains(month) else { return 0..<0 }
    let first = Month(year: year - 1, month: 1).first.number
    let end = Month(year: year + 1, month: 12).last.number + 1
    guard field.dateRole == .realised else { return first..<end }
    return first..<max(first, min(end, min(dueDay, Month(year: year, month: month).last).number + 1))
  }

  /// The findings about one date.
  func findings(_ day: Day, _ field: Field, _ grid: SheetGrid, _ place: CellReference) -> [Finding] {
    var found: [Finding] = []
    func add(_ code: FindingCode, _ severity: Severity, limit: String) {
      found.append(
        Finding(
          code, severity, in: grid.file, sheet: grid.name, cell: place, column: field.title, value: ShownValues.date(day),
          facts: [.limit: limit], line: grid.physicalLine(ofRow: place.row)))
    }
    if abs(day.year - year) > 1 { add(.D02, field.dateRole == .realised ? .error : .warning, limit: "\(year - 1)–\(year + 1)") }
    if field.dateRole == .realised {
      if day > dueDay {
        add(.D04, .error, limit: ShownValues.date(dueDay))
      } else if day > Month(year: year, month: month).last {
        add(.D03, .warning, limit: "")
      }
    }
    return found
  }

  private func accept(_ finding: inout Finding, _ row: Int, _ reading: TableReading, _ declaration: TableDeclaration) {
    guard finding.code.canBeAccepted, finding.severity == .error, let key = declaration.keyField,
      case .texts(let codes) = reading.rows.table.columns[key], let code = codes[row],
      let acceptance = acceptances[AcceptanceKey(package: TextKey.fold(code), code: finding.code)]
    else { return }
    finding.severity = .warning
    finding.acceptedBy = acceptance.by
  }
}
