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
      let codes = codes(of: ofTable, sheetRows: rows.sheetRows)
      return rows.hasError.indices.filter { rows.hasError[$0] }.map { row in
        ExcludedRow(submission: index, month: submission.month, table: table, row: row, findings: codes[row].sorted())
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
  var tables: [Rows] { [packages, actions, realizations] }
}

/// The codes on each data row. A missing column (S01) spoils every row of its table; all others the rows that they cover.
/// Walks over the errors once: a file of nothing but faulty rows has as many errors as rows.
private func codes(of errors: [Finding], sheetRows: RowNumbers) -> [Set<FindingCode>] {
  var found = [Set<FindingCode>](repeating: [], count: sheetRows.count)
  let order = sheetRows.indices.sorted { sheetRows[$0] < sheetRows[$1] }
  var spoilsAll = Set<FindingCode>()
  for error in errors {
    guard let covered = error.sheetRows else { continue }
    if error.code == .S01 {
      spoilsAll.insert(error.code)
      continue
    }
    var place = firstPlace(in: order) { sheetRows[$0] >= covered.lowerBound }
    while place < order.count, covered.contains(sheetRows[order[place]]) {
      found[order[place]].insert(error.code)
      place += 1
    }
  }
  if !spoilsAll.isEmpty { for row in found.indices { found[row].formUnion(spoilsAll) } }
  return found
}

/// The first place whose element fulfils a condition that all later ones fulfil too.
private func firstPlace(in order: [Int], where isLate: (Int) -> Bool) -> Int {
  var (low, high) = (0, order.count)
  while low < high {
    let middle = (low + high) / 2
    if isLate(order[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}

/// Held at the largest amount: rows left out are the ones with absurd money in them.
private func added(_ total: Int64, _ sen: Int64?) -> Int64 {
  let (sum, overflow) = total.addingReportingOverflow(sen ?? 0)
  return overflow ? .max : sum
}
