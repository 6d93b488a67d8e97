// A compiled period: all figures, and which submissions and rows they come from.

package import Findings
package import Plans
package import Submissions

/// Why a submission is not used in a compilation.
package enum UnusedReason: Hashable, Sendable {
  /// A higher revision of the same month is there.
  case superseded
  /// Another file holds the same data.
  case duplicate
  /// The same OPD, month and revision with other data.
  case conflict
  /// A month after the period.
  case afterPeriod
}

/// What became of one submission.
package struct SubmissionUse: Hashable, Sendable {
  /// Position in `submissions`.
  package var submission: Int
  /// Effective for at least one month January … the period's last.
  package var isUsed: Bool
  package var reason: UnusedReason?

  package init(submission: Int, isUsed: Bool, reason: UnusedReason?) {
    self.submission = submission
    self.isUsed = isUsed
    self.reason = reason
  }
}

/// The submission that speaks for an OPD in a month.
package struct EffectiveSubmission: Hashable, Sendable {
  /// Position in `plan.agencies`.
  package var agency: Int
  /// Position in `submissions`.
  package var submission: Int
  /// The earlier month it was made for, when carried forward.
  package var carriedFromMonth: Int?

  package init(agency: Int, submission: Int, carriedFromMonth: Int?) {
    self.agency = agency
    self.submission = submission
    self.carriedFromMonth = carriedFromMonth
  }
}

/// An indicator's realisation over all OPDs without and with a row that was left out; nil = empty.
package struct RowEffect: Hashable, Sendable {
  /// Position in `plan.indicators`.
  package var indicator: Int
  package var without: Double?
  package var with: Double?

  package init(indicator: Int, without: Double?, with: Double?) {
    self.indicator = indicator
    self.without = without
    self.with = with
  }
}

/// A row that a galat keeps out of every figure.
package struct ExcludedRow: Hashable, Sendable {
  /// Position in `submissions`.
  package var submission: Int
  package var month: Int
  /// Which of the three tables: position in `TableDeclaration.rowTables`.
  package var table: Int
  /// Position in that table's rows.
  package var row: Int
  /// Codes of the row's galat, sorted.
  package var findings: [FindingCode]
  /// What the row alone would change, as typed; in plan order. Empty where it would change nothing.
  package var effects: [RowEffect] = []

  package init(submission: Int, month: Int, table: Int, row: Int, findings: [FindingCode]) {
    self.submission = submission
    self.month = month
    self.table = table
    self.row = row
    self.findings = findings
  }
}

/// `dikecualikan`: Paket rows with a galat in submissions used in the period's months, money as typed, in whole sen.
package struct ExcludedTotals: Hashable, Sendable {
  package var rows = 0
  package var budget: Int64 = 0
  package var contract: Int64 = 0

  package init() {}
}

/// Everything a report needs to know of a period.
package struct Compilation: Equatable, Sendable {
  package var plan: Plan
  package var period: Period
  /// In order of (agency code, month, revision, file name, SHA-256).
  package var submissions: [Submission]
  package var uses: [SubmissionUse]
  /// H: the last month ≤ the period's end for which some OPD has a usable submission of its own; 0 = none.
  package var lastReportedMonth: Int
  /// Per month, January first up to the period's last: who speaks for each OPD, in plan order; OPDs without one are missing.
  package var effective: [[EffectiveSubmission]]
  package var whole: RollUp
  /// In plan order.
  package var agencies: [AgencyFigure]
  package var actions: [ActionFigure]
  package var excluded: ExcludedTotals
  package var excludedRows: [ExcludedRow]
  /// Findings that need more than one file: conflicts, duplicates, later months, packages reported twice.
  package var findings: [Finding]
  /// Whether dates are those on which the office received the submissions.
  package var isFromRegister: Bool { submissions.contains { $0.receipt != nil } }
  /// Kept so that what asks how figures came about need not evaluate every formula again; nil where a compilation was not computed here.
  var workings: Workings?

  package init(
    plan: Plan, period: Period, submissions: [Submission], uses: [SubmissionUse], lastReportedMonth: Int,
    effective: [[EffectiveSubmission]], whole: RollUp, agencies: [AgencyFigure], actions: [ActionFigure],
    excluded: ExcludedTotals, excludedRows: [ExcludedRow], findings: [Finding]
  ) {
    self.plan = plan
    self.period = period
    self.submissions = submissions
    self.uses = uses
    self.lastReportedMonth = lastReportedMonth
    self.effective = effective
    self.whole = whole
    self.agencies = agencies
    self.actions = actions
    self.excluded = excluded
    self.excludedRows = excludedRows
    self.findings = findings
  }
}
