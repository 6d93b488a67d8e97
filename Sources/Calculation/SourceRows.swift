// The rows that an OPD gives to an indicator in a month, by the indicator's source (specification 3.2).

import Formulas
import Plans
import Submissions

/// Hands out rows in place: nothing is copied, and what several indicators share is worked out once.
struct SourceRows {
  let plan: Plan
  let submissions: [Submission]
  let reporting: EffectiveSubmissions
  private var packageScopes: [PackageScopeKey: RowScope] = [:]
  private var actionRows: [ActionRowsKey: ActionRows] = [:]
  private let actionPlans: ActionPlans

  init(plan: Plan, submissions: [Submission], reporting: EffectiveSubmissions) {
    self.plan = plan
    self.submissions = submissions
    self.reporting = reporting
    actionPlans = ActionPlans(plan)
  }

  /// nil where the OPD gives no row at all.
  mutating func chunk(for indicator: Indicator, agency: Int, month: Int) -> RowChunk? {
    let index = reporting.submission(month: month, agency: agency, ownOnly: indicator.consolidation == .sum)
    switch indicator.source {
    case .packages:
      return index.map { packages(of: $0, area: indicator.readsAllRows ? nil : indicator.area) }
    case .actions:
      let rows = actions(agency: agency, submission: index)
      return RowChunk(table: rows.table, scope: rows.scope(ofIndicator: indicator.readsAllRows ? nil : indicator.code))
    case .realizations:
      return index.map { realizations(of: $0, indicator: indicator.readsAllRows ? nil : indicator.code) }
    case .submissions:
      return reportingRow(agency: agency, month: month)
    }
  }

  private mutating func packages(of index: Int, area: String?) -> RowChunk {
    let rows = submissions[index].packages
    let key = PackageScopeKey(submission: index, area: area)
    if let scope = packageScopes[key] { return RowChunk(table: rows.table, scope: scope) }
    let scope = RowScope(packages: rows, area: area)
    packageScopes[key] = scope
    return RowChunk(table: rows.table, scope: scope)
  }

  /// All action rows of an OPD, those of its plan and its own.
  /// - Parameter submission: nil when none speaks for it: its plan stands, unreported.
  mutating func actions(agency: Int, submission: Int?) -> ActionRows {
    let key = ActionRowsKey(agency: agency, submission: submission)
    if let rows = actionRows[key] { return rows }
    let rows = actions(agency: agency, reported: submission.map { submissions[$0].actions })
    actionRows[key] = rows
    return rows
  }

  /// The same with other reported rows than those that were sent.
  func actions(agency: Int, reported: Rows?) -> ActionRows {
    ActionRows(planned: actionPlans.items(ofAgency: agency), agency: plan.agencies[agency].code, reported: reported)
  }

  private func realizations(of index: Int, indicator: String?) -> RowChunk {
    let rows = submissions[index].realizations
    return RowChunk(table: weighted(rows), scope: RowScope(rows: rows, field: RealizationField.indicator, code: indicator))
  }

  /// Rows of Realisasi in which a Pembobot left empty is 1 (specification 2.1).
  func weighted(_ rows: Rows) -> ColumnTable {
    var table = rows.table
    if case .numbers(let weights) = table.columns[RealizationField.weight], weights.contains(where: \.isNaN) {
      table.columns[RealizationField.weight] = .numbers(weights.map { $0.isNaN ? 1 : $0 })
    }
    return table
  }
}

private struct PackageScopeKey: Hashable {
  var submission: Int
  var area: String?
}

private struct ActionRowsKey: Hashable {
  var agency: Int
  var submission: Int?
}
