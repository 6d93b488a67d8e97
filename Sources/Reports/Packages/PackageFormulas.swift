// The differences of a package's row as formulas over its own cells.

import Calculation
import Formulas

struct PackageFormulas {
  /// In the sheet.
  let row: Int

  /// Before March 1900 Excel counts days otherwise than the calendar does.
  private static let firstSafeSerial = 61.0

  /// Leaves plain values in rows that are left out, and where a date lies before Excel's calendar.
  func put(into cells: inout [BookCell], _ package: PackageFigure) {
    if package.isLeftOut { return }
    put(
      .paidShare,
      "IF(AND(ISNUMBER(\(at(.paid))),ISNUMBER(\(at(.contract)))),IF(\(at(.contract))=0,\"\",\(at(.paid))/\(at(.contract))*100),\"\")",
      &cells)
    put(
      .deviation, "IF(AND(ISNUMBER(\(at(.progress))),ISNUMBER(\(at(.plannedProgress)))),\(at(.progress))-\(at(.plannedProgress)),\"\")",
      &cells)
    let dates = package.stages.flatMap { [$0.planned, $0.realised] } + [package.awarded, package.asOf]
    if dates.contains(where: { $0.map { $0.excelSerial < Self.firstSafeSerial } ?? false }) { return }
    for stage in PackageStage.allCases { put(stage, &cells) }
    put(
      .selectionDays, "IF(AND(ISNUMBER(\(at(.announced))),ISNUMBER(\(at(.awarded)))),\(at(.awarded))-\(at(.announced)),\"\")", &cells)
    let days = [PackageColumn.announcementDays, .contractDays, .completionDays].map(at).joined(separator: ",")
    put(.daysLate, "IF(MAX(\(days))>0,MAX(\(days)),\"\")", &cells)
  }

  private func put(_ stage: PackageStage, _ cells: inout [BookCell]) {
    let first = PackageColumn.planned(stage).rawValue
    guard let realised = PackageColumn(rawValue: first + 1), let days = PackageColumn(rawValue: first + 2),
      let state = PackageColumn(rawValue: first + 3)
    else { preconditionFailure("a stage without its four columns") }
    let (plan, done, end) = (at(PackageColumn.planned(stage)), at(realised), at(.asOf))
    let stopped = "OR(" + PackageFigure.stoppedStatuses.map { "\(at(.status))=\(ExcelText.quoted($0))" }.joined(separator: ",") + ")"
    put(
      days,
      "IF(ISNUMBER(\(plan)),IF(ISNUMBER(\(done)),\(done)-\(plan),IF(\(stopped),\"\",IF(\(end)>\(plan),\(end)-\(plan),\"\"))),\"\")", &cells)
    func word(_ state: StageStanding.State) -> String { ExcelText.quoted(state.rawValue) }
    let realisedState = "IF(\(done)>\(plan),\(word(.late)),\(word(.onTime)))"
    let openState = "IF(\(stopped),\(word(.stopped)),IF(\(end)>\(plan),\(word(.overdue)),\(word(.notDue))))"
    put(
      state,
      "IF(ISNUMBER(\(plan)),IF(ISNUMBER(\(done)),\(realisedState),\(openState)),IF(ISNUMBER(\(done)),\(word(.unplanned)),\(word(.unfilled))))",
      &cells)
  }

  private func at(_ column: PackageColumn) -> String { column.cell(row: row) }

  private func put(_ column: PackageColumn, _ formula: String, _ cells: inout [BookCell]) { cells.makeLive(column.rawValue, formula) }
}
