// Holds each submission against the OPD's previous one: what was reported does not vanish, change or shrink without a reason.

package import Findings
import Formulas
import Plans
package import Submissions

/// B01–B04 of each submission, compared with the effective submission of the latest earlier month of the same OPD and year among those given
/// (specification 4).
/// - Returns: for each of `submissions`, in their order, what is to be said of it; nothing where no earlier month is there.
package func monthlyChanges(in submissions: [Submission]) -> [[Finding]] {
  let order = submissions.indices.sorted { submissions[$0].comesBefore(submissions[$1]) }
  let ordered = order.map { submissions[$0] }
  var months: [ReportedMonth: [Int]] = [:]
  for (index, submission) in ordered.enumerated() { months[ReportedMonth(submission), default: []].append(index) }
  var changes = [[Finding]](repeating: [], count: submissions.count)
  var effective: (month: ReportedMonth, submission: Int)?
  for (month, indices) in months.sorted(by: { $0.key < $1.key }) {
    if let earlier = effective, earlier.month.isSameYear(as: month) {
      for index in indices {
        var comparison = MonthComparison(ordered[index], with: ordered[earlier.submission])
        comparison.compare()
        changes[order[index]] = comparison.findings
      }
    }
    // A month whose files contradict each other leaves the one before it as the latest.
    if let last = SettledRevisions(indices, of: ordered).usable.last { effective = (month, last) }
  }
  return changes
}

private struct ReportedMonth: Hashable, Comparable {
  let agency: String
  let year: Int
  let month: Int

  init(_ submission: Submission) {
    agency = TextKey.fold(submission.agency)
    year = submission.year
    month = submission.month
  }

  func isSameYear(as other: ReportedMonth) -> Bool { agency == other.agency && year == other.year }

  static func < (left: ReportedMonth, right: ReportedMonth) -> Bool {
    (left.agency, left.year, left.month) < (right.agency, right.year, right.month)
  }
}
