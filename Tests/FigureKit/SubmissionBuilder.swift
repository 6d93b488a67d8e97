// Submissions in one line: typed rows from literals, with places as a workbook would have them.

import Findings
package import Formulas
import Plans
import Spreadsheets
package import Submissions

/// A submission of OPD `agency` for `month` of 2026, from the file `file` (default: agency-month-revision.xlsx).
package func report(
  _ agency: String, _ month: Int, revision: Int = 0, file: String? = nil, reported: Day? = Day(year: 2026, month: 1, day: 1),
  packages: [TestRow] = [], actions: [TestRow] = [], realizations: [TestRow] = []
) -> Submission {
  let source = SourceFile(name: file ?? "\(agency)-\(month)-\(revision).xlsx", sha256: "0")
  var findings: [Finding] = []
  func rows(_ declaration: TableDeclaration, _ given: [TestRow]) -> Rows {
    for (index, row) in given.enumerated() {
      guard let code = row.error.flatMap(FindingCode.init) else { continue }
      findings.append(Finding(code, .error, in: source, sheet: declaration.sheet, cell: CellReference(row: index + 2, column: 8)))
    }
    var columns = declaration.fields.map { field in column(field.type.columnType, given.map { $0.cells[field.key] }) }
    columns.append(.texts(TextColumn(given.map { _ in agency })))
    return Rows(
      table: ColumnTable(count: given.count, columns: columns), sheetRows: given.indices.map { $0 + 2 },
      hasError: given.map { $0.error != nil },
      origin: RowsOrigin(file: source, sheet: declaration.sheet, headerRow: 1, columns: declaration.fields.indices.map { $0 + 1 }))
  }
  var identity = Identity()
  identity.reported = reported
  var submission = Submission(
    agency: agency, year: 2026, month: month, revision: revision, identity: identity, files: [source],
    packages: rows(.packages, packages), actions: rows(.actions, actions), realizations: rows(.realizations, realizations))
  submission.findings = findings
  return submission
}

/// A submission whose only row gives the indicator `I` a value.
package func value(_ agency: String, _ month: Int, _ value: Double, revision: Int = 0) -> Submission {
  report(agency, month, revision: revision, realizations: [["indikator": "I", "nilai": .number(value)]])
}

extension Submission {
  /// A table by its position in `TableDeclaration.rowTables`.
  package subscript(table: Int) -> Rows {
    get { [packages, actions, realizations][table] }
    set {
      switch table {
      case 0: packages = newValue
      case 1: actions = newValue
      default: realizations = newValue
      }
    }
  }
}

private func column(_ type: ColumnType, _ cells: [TestCell?]) -> Column {
  switch type {
  case .number: .numbers(cells.map { $0?.number ?? .nan })
  case .money: .money(cells.map { $0?.number.map { Int64(($0 * 100).rounded()) } ?? Column.emptyMoney })
  case .date: .days(cells.map { $0?.day?.number ?? Column.emptyDay })
  case .boolean: .booleans(cells.map { $0?.number.map { UInt8($0) } ?? Column.emptyBoolean })
  case .text: .texts(TextColumn(cells.map { $0?.text }))
  case .codeList: .codeLists(TextColumn(cells.map { $0?.text }))
  }
}
