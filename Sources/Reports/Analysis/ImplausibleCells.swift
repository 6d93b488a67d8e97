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

extension CompilationReport {
  /// The cells of implausible rows by position; the findings of each submission are gone through once.
  /// - Parameter implausible: positions in `compilation.excludedRows`.
  func cells(ofImplausible implausible: [Int]) -> [Int: [ImplausibleCell]] {
    var cells: [Int: [ImplausibleCell]] = [:]
    for (submission, positions) in Dictionary(grouping: implausible, by: { compilation.excludedRows[$0].submission }) {
      let findings = compilation.submissions[submission].findings.filter(\.code.canBeAccepted)
      var byRow: [Int: [Int]] = [:]
      for (index, finding) in findings.enumerated() {
        guard let rows = finding.sheetRows else { continue }
        for row in rows { byRow[row, default: []].append(index) }
      }
      for position in positions {
        let line = excludedLine(position)
        cells[position] = (byRow[line.sheetRow] ?? []).compactMap { index in
          let finding = findings[index]
          guard line.findings.contains(finding.code), finding.file == line.file, finding.sheet == line.sheet, let cell = finding.cell else {
            return nil
          }
          // Equal faults in adjacent rows are one finding; this row's cell stands in the same column.
          return ImplausibleCell(cell: CellReference(row: line.sheetRow, column: cell.column), column: finding.column ?? "")
        }
      }
    }
    return cells
  }
}
