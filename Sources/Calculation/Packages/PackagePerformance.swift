// All packages of a period as they stand at its end: the rows of the submissions that then speak for the OPDs.

import Findings
import Formulas
package import Plans
import Submissions

package struct PackagePerformance: Equatable, Sendable {
  /// The period's last month ≤ H; nil when nothing was received for the period.
  package let month: Int?
  /// Packages that count, in plan order of the OPDs, then as in the file.
  package let packages: [PackageFigure]
  /// Rows that a galat keeps out, in the same order.
  package let leftOut: [PackageFigure]
  /// Positions in `plan.agencies`: OPDs that must report and for which no submission speaks.
  package let silent: [Int]
  /// OPDs for which an earlier report speaks.
  package let carried: [EffectiveSubmission]

  /// - Parameters:
  ///   - period: ends not after that of the compilation.
  ///   - agency: position in `plan.agencies`; nil = all.
  package init(_ compilation: Compilation, period: Period, agency: Int? = nil) {
    month = period.months.last { $0 <= compilation.lastReportedMonth }
    let plan = compilation.plan
    let voices = month.map { compilation.effective[$0 - 1] } ?? []
    let chosen = voices.filter { agency == nil || $0.agency == agency }.sorted { $0.agency < $1.agency }
    var reasons: [ExcludedPlace: [FindingCode]] = [:]
    for row in compilation.excludedRows where row.table == 0 {
      reasons[ExcludedPlace(submission: row.submission, row: row.row)] = row.findings
    }
    var packages: [PackageFigure] = []
    var leftOut: [PackageFigure] = []
    for voice in chosen {
      let submission = compilation.submissions[voice.submission]
      var reader = PackageRowReader(
        rows: submission.packages, agency: voice.agency, plan: plan,
        asOf: Month(year: plan.year, month: submission.month).last, carriedFromMonth: voice.carriedFromMonth)
      for row in 0..<submission.packages.count {
        let errors = reasons[ExcludedPlace(submission: voice.submission, row: row)] ?? []
        let figure = reader.figure(row, errors: errors)
        if submission.packages.hasError[row] { leftOut.append(figure) } else { packages.append(figure) }
      }
    }
    self.packages = packages
    self.leftOut = leftOut
    let speaking = Set(chosen.map(\.agency))
    silent = plan.agencies.indices.filter {
      plan.agencies[$0].mustReport && !speaking.contains($0) && (agency == nil || $0 == agency)
    }
    carried = chosen.filter { $0.carriedFromMonth != nil }
  }
}

private struct ExcludedPlace: Hashable {
  var submission: Int
  var row: Int
}

/// Rows of one submission's Paket as figures.
private struct PackageRowReader {
  let rows: Rows
  let agency: Int
  let plan: Plan
  let asOf: Day
  let carriedFromMonth: Int?
  /// Lists of areas that were read: a file has a handful of them.
  private var known: [String: [String]] = [:]

  init(rows: Rows, agency: Int, plan: Plan, asOf: Day, carriedFromMonth: Int?) {
    self.rows = rows
    self.agency = agency
    self.plan = plan
    self.asOf = asOf
    self.carriedFromMonth = carriedFromMonth
  }

  mutating func figure(_ row: Int, errors: [FindingCode]) -> PackageFigure {
    func text(_ field: Int) -> String { rows.text(row, field) ?? "" }
    let status = text(PackageField.status)
    let isStopped = PackageFigure.isStopped(status: status)
    return PackageFigure(
      agency: agency, code: text(PackageField.code), procurementPlan: text(PackageField.planCodes), name: text(PackageField.name),
      areas: areas(rows.text(row, PackageField.area), isSound: errors.isEmpty),
      kind: text(PackageField.kind), method: text(PackageField.method), status: status, budget: rows.sen(row, PackageField.budget),
      estimate: rows.sen(row, PackageField.estimate), contract: rows.sen(row, PackageField.contract),
      paid: rows.sen(row, PackageField.paid),
      stages: PackageStage.allCases.map { stage in
        StageStanding(
          planned: rows.day(row, stage.plannedField), realised: rows.day(row, stage.realisedField), asOf: asOf, isStopped: isStopped)
      }, awarded: rows.day(row, PackageField.awarded), plannedProgress: rows.number(row, PackageField.plannedProgress),
      progress: rows.number(row, PackageField.progress), supplier: text(PackageField.supplier),
      obstacleKind: text(PackageField.obstacleKind), obstacle: text(PackageField.obstacle), followUp: text(PackageField.followUp),
      asOf: asOf, carriedFromMonth: carriedFromMonth, file: rows.origin?.file, sheet: rows.origin?.sheet ?? "",
      sheetRow: rows.sheetRows[row], errors: errors)
  }

  /// A cell that was left empty means all areas; one that could not be read means none that we know.
  private mutating func areas(_ list: String?, isSound: Bool) -> [String] {
    guard list != nil || isSound else { return [] }
    let list = list ?? ""
    if let areas = known[list] { return areas }
    let areas = plan.areas.map(\.code).filter { RowScope.areas(list, contain: TextKey.fold($0)) }
    known[list] = areas
    return areas
  }
}
