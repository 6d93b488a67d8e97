// Where in its file an implausible row is wrong: the cells of its findings.

import Calculation
import Findings
package import Spreadsheets
import Submissions

/// A cell of a row that was left out, with the heading of its column.
package struct ImplausibleCell: Hashable, Sendable {
  package var cell: CellReference
  package var column: String
}

extension AnalysisReport {
  /// - Parameter index: position in `compilation.excludedRows`.
  package func implausibleCells(_ index: Int) -> [ImplausibleCell] {
    let row = compiled.compilation.excludedRows[index]
    let submission = compiled.compilation.submissions[row.submission]
    let line = compiled.excludedLine(index)
    return submission.findings.compactMap { finding in
      guard finding.code.canBeAccepted, line.findings.contains(finding.code), finding.file == line.file, finding.sheet == line.sheet,
        let first = finding.cell, let last = finding.lastCell, (first.row...last.row).contains(line.sheetRow)
      else { return nil }
      // Equal faults in adjacent rows are one finding; this row's cell stands in the same column.
      return ImplausibleCell(cell: CellReference(row: line.sheetRow, column: first.column), column: finding.column ?? "")
    }
  }
}
