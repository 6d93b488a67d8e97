// The submissions that are carried on into the templates of a month.

package import Findings
import Formulas
package import Submissions

package struct LatestSubmissions: Sendable {
  /// For each OPD its effective submission of the latest month before the asked one, in the order of codes.
  package private(set) var carried: [Submission] = []
  /// What is to be said of files of one revision.
  package private(set) var findings: [Finding] = []
  /// Files of other years, and of the asked month or later ones.
  package private(set) var notEarlier: [SourceFile] = []

  package init(_ submissions: [Submission], before month: Int, of year: Int) {
    let ordered = submissions.sorted { $0.comesBefore($1) }
    var months: [String: [Int: [Int]]] = [:]
    for (index, submission) in ordered.enumerated() {
      if submission.year == year, submission.month < month {
        months[TextKey.fold(submission.agency), default: [:]][submission.month, default: []].append(index)
      } else {
        notEarlier += submission.files
      }
    }
    for (_, byMonth) in months.sorted(by: { $0.key < $1.key }) {
      for (_, indices) in byMonth.sorted(by: { $0.key > $1.key }) {
        // A month whose files contradict each other leaves the one before it as the latest.
        let settled = SettledRevisions(indices, of: ordered)
        findings += settled.findings
        guard let last = settled.usable.last else { continue }
        carried.append(ordered[last])
        break
      }
    }
    notEarlier.sort()
  }
}
