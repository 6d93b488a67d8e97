// Which submission speaks for an OPD in a month, and what became of the others (specification 3.2).

import Findings
import Formulas
import Plans
import Submissions

struct EffectiveSubmissions {
  /// Per month, January first up to the period's last, and per agency of the plan: the OPD's own effective submission.
  private(set) var own: [[Int?]]
  /// In the same shape: the submission whose date is when the OPD reported. By the register the one not in conflict that was received
  /// first; without, the lowest revision not in conflict.
  private(set) var first: [[Int?]]
  /// In the same shape: the own one, or the earlier one that stands in for it.
  private(set) var effective: [[EffectiveSubmission?]]
  /// H: the last month for which some OPD has an own submission; 0 = none.
  private(set) var lastReportedMonth = 0
  private(set) var uses: [SubmissionUse]
  private(set) var findings: [Finding] = []

  /// - Parameter submissions: in their one order (`comesBefore`).
  init(of submissions: [Submission], plan: Plan, lastMonth: Int) {
    let nobody = [Int?](repeating: nil, count: plan.agencies.count)
    own = [[Int?]](repeating: nobody, count: lastMonth)
    first = own
    effective = []
    uses = submissions.indices.map { SubmissionUse(submission: $0, isUsed: false, reason: nil) }

    let agencies = Dictionary(plan.agencies.enumerated().map { (TextKey.fold($1.code), $0) }) { first, _ in first }
    var groups: [ReportKey: [Int]] = [:]
    for (index, submission) in submissions.enumerated() {
      guard let agency = agencies[TextKey.fold(submission.agency)], submission.year == plan.year, (1...12).contains(submission.month) else {
        continue
      }
      if submission.month > lastMonth {
        uses[index].reason = .afterPeriod
        findings += submission.files.map { Finding(.F15, .note, in: $0) }
      } else {
        groups[ReportKey(month: submission.month, agency: agency), default: []].append(index)
      }
    }
    for key in groups.keys.sorted() { settle(groups[key] ?? [], of: key, submissions) }
    lastReportedMonth = (own.lastIndex { $0.contains { $0 != nil } } ?? -1) + 1
    carryForward(uses: plan.settings.usesEarlierData)
    findings =
      findings.reduce(into: (seen: Set<Finding>(), kept: [Finding]())) { result, finding in
        // One CSV file may hold several submissions of which the same is to be said.
        if result.seen.insert(finding).inserted { result.kept.append(finding) }
      }.kept
  }

  /// The submission that speaks for an OPD; with `ownOnly` (Konsolidasi Jumlah) nothing is carried forward.
  func submission(month: Int, agency: Int, ownOnly: Bool) -> Int? {
    ownOnly ? own[month - 1][agency] : effective[month - 1][agency]?.submission
  }

  /// All revisions of one OPD for one month, in their one order.
  private mutating func settle(_ indices: [Int], of key: ReportKey, _ submissions: [Submission]) {
    let settled = SettledRevisions(indices, of: submissions)
    for (index, reason) in settled.reasons { uses[index].reason = reason }
    findings += settled.findings
    guard let last = settled.usable.last else { return }
    uses[last].isUsed = true
    own[key.month - 1][key.agency] = last
    first[key.month - 1][key.agency] = settled.firstReported
  }

  private mutating func carryForward(uses usesEarlierData: Bool) {
    effective = own.indices.map { month in
      own[month].indices.map { agency in
        if let index = own[month][agency] { return EffectiveSubmission(agency: agency, submission: index, carriedFromMonth: nil) }
        guard usesEarlierData, month < lastReportedMonth, let earlier = own[..<month].lastIndex(where: { $0[agency] != nil }) else {
          return nil
        }
        return own[earlier][agency].map { EffectiveSubmission(agency: agency, submission: $0, carriedFromMonth: earlier + 1) }
      }
    }
  }
}

private struct ReportKey: Hashable, Comparable {
  var month: Int
  var agency: Int

  static func < (left: ReportKey, right: ReportKey) -> Bool { (left.month, left.agency) < (right.month, right.agency) }
}
