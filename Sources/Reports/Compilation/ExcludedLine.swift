// A row that was left out, with what people need to find and mend it.

package import Calculation
package import Findings
import Formulas
import Plans
import Submissions

package struct ExcludedLine: Hashable, Sendable {
  package var file: SourceFile
  package var agency: String
  package var month: Int
  package var sheet: String
  /// Row in the sheet.
  package var sheetRow: Int
  /// The row's own code, where its table has one.
  package var code: String?
  /// Whole sen as typed; nil when empty, unreadable or not a package.
  package var budget: Int64?
  package var contract: Int64?
  package var findings: [FindingCode]
  /// What the row alone would change, in plan order.
  package var effects: [RowEffect]
}

extension CompilationReport {
  /// One line for each of `compilation.excludedRows`, made when it is asked for: 600 submissions leave out 9,000 rows.
  package func excludedLine(_ index: Int) -> ExcludedLine {
    let row = compilation.excludedRows[index]
    let submission = compilation.submissions[row.submission]
    let declaration = TableDeclaration.rowTables[row.table]
    let rows = [submission.packages, submission.actions, submission.realizations][row.table]
    let file = rows.origin?.file ?? submission.files.first ?? SourceFile(name: "", sha256: "")
    let keyField = declaration.keyField ?? declaration.index("indikator")
    let isPackage = row.table == 0
    return ExcludedLine(
      file: file, agency: submission.agency, month: row.month, sheet: rows.origin?.sheet ?? declaration.sheet,
      sheetRow: rows.sheetRows[row.row], code: rows.table.columns[keyField].text(row.row),
      budget: isPackage ? rows.table.columns[declaration.index("pagu")].sen(row.row) : nil,
      contract: isPackage ? rows.table.columns[declaration.index("nilai_kontrak")].sen(row.row) : nil, findings: row.findings,
      effects: row.effects)
  }
}

extension Column {
  fileprivate func text(_ row: Int) -> String? {
    switch self {
    case .texts(let cells), .codeLists(let cells): cells[row]
    default: nil
    }
  }

  fileprivate func sen(_ row: Int) -> Int64? {
    guard case .money(let cells) = self, cells[row] != Self.emptyMoney else { return nil }
    return cells[row]
  }
}
