// Source Kiriman: how an OPD that must report did so in a month.

import Formulas
import Plans
import Submissions

extension Submission {
  /// When the OPD reported: the date of receipt, or what it filled in itself where no register says.
  var reported: Day? { receipt?.day ?? identity.reported }
}

extension SourceRows {
  /// One row for an OPD with Wajib Lapor = Ya in a month ≤ H; nil otherwise.
  func reportingRow(agency: Int, month: Int) -> RowChunk? {
    guard plan.agencies[agency].mustReport, month <= reporting.lastReportedMonth else { return nil }
    let own = reporting.own[month - 1][agency].map { submissions[$0] }
    let reported = reporting.first[month - 1][agency].flatMap { submissions[$0].reported }
    let due = plan.dueDay(ofMonth: month)
    let isInTime = own != nil && reported.map { $0 <= due } ?? false
    // In the order of `TableDeclaration.submissionsSchema`.
    let columns: [Column] = [
      .texts(TextColumn([plan.agencies[agency].code])),
      .booleans([own == nil ? 0 : 1]),
      .days([reported?.number ?? Column.emptyDay]),
      .days([due.number]),
      .booleans([isInTime ? 1 : 0]),
      .numbers([own.map { Double($0.errorCells) } ?? .nan]),
      .numbers([own.map { Double($0.packages.count) } ?? .nan]),
    ]
    return RowChunk(table: ColumnTable(count: 1, columns: columns), scope: RowScope([true]))
  }
}
