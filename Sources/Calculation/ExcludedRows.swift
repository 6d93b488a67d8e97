// The rows that a galat keeps out of the figures, with their rupiah: never silently.

import Findings
import Plans
import Submissions

/// Rows with a galat in all three tables of the submissions that speak for an OPD in a month of the period; each once.
func excludedRows(of submissions: [Submission], reporting: EffectiveSubmissions, period: Period) -> [ExcludedRow] {
  let speakers = Set(period.months.flatMap { reporting.effective[$0 - 1].compactMap { $0?.submission } })
  return speakers.sorted().flatMap { index in
    let submission = submissions[index]
    let errors = submission.findings.filter { $0.severity == .error }
    return submission.tables.enumerated().flatMap { table, rows in
      let ofTable = errors.filter { rows.origin?.file == $0.file && rows.origin?.sheet == $0.sheet }
      return rows.hasError.indices.filter { rows.hasError[$0] }.map { row in
        ExcludedRow(
          submission: index, month: submission.month, table: table, row: row, findings: codes(of: ofTable, sheetRow: rows.sheetRows[row]))
      }
    }
  }
}

/// `dikecualikan`: what of them is in Paket. Unreadable money counts as 0.
func excludedTotals(of rows: [ExcludedRow], submissions: [Submission]) -> ExcludedTotals {
  var totals = ExcludedTotals()
  for excluded in rows where excluded.table == 0 {
    let packages = submissions[excluded.submission].packages
    totals.rows += 1
    totals.budget = added(totals.budget, packages.sen(excluded.row, PackageField.budget))
    totals.contract = added(totals.contract, packages.sen(excluded.row, PackageField.contract))
  }
  return totals
}

extension Submission {
  /// In the order of `TableDeclaration.rowTables`.
  fileprivate var tables: [Rows] { [packages, actions, realizations] }
}

/// A missing column (S01) spoils every row of its table; all others the rows that they cover.
private func codes(of errors: [Finding], sheetRow: Int) -> [FindingCode] {
  var found = Set<FindingCode>()
  for error in errors {
    if error.sheetRows.map({ error.code == .S01 || $0.contains(sheetRow) }) ?? false { found.insert(error.code) }
  }
  return found.sorted()
}

/// Held at the largest amount: rows left out are the ones with absurd money in them.
private func added(_ total: Int64, _ sen: Int64?) -> Int64 {
  let (sum, overflow) = total.addingReportingOverflow(sen ?? 0)
  return overflow ? .max : sum
}
