// P06: a row of Realisasi is for an indicator that is not computed from another table.

import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

enum RealizedIndicators {
  private static let indicator = TableDeclaration.realizations.index("indikator")

  static func check(_ reading: inout TableReading, grid: SheetGrid, context: PlanContext) {
    guard case .texts(let codes) = reading.rows.table.columns[indicator] else { return }
    for row in 0..<reading.rows.count {
      guard let code = codes[row], let planned = context.indicator(code), planned.source != .realizations,
        let place = reading.rows.cell(row: row, field: indicator)
      else { continue }
      reading.findings.append(
        Finding(
          .P06, .warning, in: grid.file, sheet: grid.name, cell: place, column: TableDeclaration.realizations.fields[indicator].title,
          value: code,
          facts: [.other: planned.source.rawValue], line: grid.physicalLine(ofRow: place.row)))
    }
  }
}
