// The sheet Capaian OPD: the matrix OPD × area as live formulas over the sheet Jejak OPD.

import Calculation
import Formulas
import Plans
import Spreadsheets

extension CompilationReport {
  func agencySheet(_ trace: AgencyTraceSheet) -> BookSheet {
    let note = "Diperingkat: OPD yang mengirim laporannya sendiri dan sekurangnya separuh bobotnya dinilai."
    var table = agencyTable
    let areas = agencyAchievementColumns.dropFirst()
    var above = titleLines("Capaian OPD per Area Strategis", [note])
    // The weights of the areas stand above their columns, where the formulas take them from.
    var weights = [BookCell](repeating: .none, count: table.columns.count)
    if let first = areas.first { weights[first - 2] = .text("Bobot area", .muted) }
    for (area, column) in zip(plan.areas, areas) { weights[column - 1] = .number(area.weight, .number) }
    above[above.count - 1] = weights
    let plain = table.rows
    let heading = above.count + 1
    table.rows = BookRows(
      agencyLines.indices.map { line in
        liveCells(plain[line], agency: agencyLines[line].figure, row: heading + 1 + line, weightRow: heading - 1, table, trace)
      })
    var sheet = BookSheet.table("Capaian OPD", table, above: above, frozenColumns: 3, footer: footer)
    colour(&sheet, table, achievements: agencyAchievementColumns, below: heading)
    for (line, entry) in agencyLines.enumerated() {
      let target = CellReference(row: trace.rows(ofAgency: compilation.agencies[entry.figure].agency).lowerBound, column: 1)
      for column in [table.column("Kode OPD")] + agencyAchievementColumns where plain[line][column - 1].value != .empty {
        sheet.links.append(BookLink(CellReference(row: heading + 1 + line, column: column), to: AgencyTraceSheet.name, target))
      }
    }
    return sheet
  }

  private func liveCells(
    _ cells: [BookCell], agency figure: Int, row: Int, weightRow: Int, _ table: ReportTable, _ trace: AgencyTraceSheet
  ) -> [BookCell] {
    var cells = cells
    let columns = agencyAchievementColumns
    let agency = compilation.agencies[figure].agency
    for (area, column) in zip(plan.areas, columns.dropFirst()) {
      let isOfArea = "--(\(trace.range("Area", ofAgency: agency))=\(ExcelText.quoted(area.code)))"
      func sum(_ title: String) -> String { "SUMPRODUCT(\(isOfArea),\(trace.range(title, ofAgency: agency)))" }
      cells.makeLive(column - 1, "IFERROR(\(sum("Bobot × Capaian"))/\(sum("Bobot Dinilai")),\"\")")
    }
    guard let first = columns.dropFirst().first, let last = columns.last else { return cells }
    let weights = CellRange(rows: weightRow...weightRow, columns: first...last).absolute
    let values = "$" + CellReference(row: row, column: first).description + ":$" + CellReference(row: row, column: last).description
    let total = "IFERROR(SUMPRODUCT(\(weights),\(values))/SUMPRODUCT(\(weights),--ISNUMBER(\(values))),\"\")"
    cells.makeLive(columns[0] - 1, total)
    let cell = "$" + CellReference(row: row, column: columns[0]).description
    cells.makeLive(table.column("Predikat") - 1, plan.settings.ratingFormula(of: cell))
    cells.makeLive(table.column("Warna") - 1, plan.settings.colourFormula(of: cell))
    return cells
  }
}
