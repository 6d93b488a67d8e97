// Who reported for which month, by the register: which submission speaks, and when the first one came.

package import Formulas

/// How an OPD stands for one month.
package struct ReportedMonth: Equatable, Sendable {
  /// The submission that speaks: of the highest revision that is not in conflict; nil where all are.
  package var effective: RegisteredSubmission?
  /// When the first submission came that is not in conflict; nil where all are. Later revisions do not change it.
  package var firstReceived: Day?
  /// All accepted submissions of the month, in the order in which they came.
  package var all: [RegisteredSubmission]
  /// Revisions of which submissions with different data were received: none of them counts (specification 3.2).
  package var conflicts: [Int]
}

/// A year's reports, OPD by OPD and month by month, from what was noted at receipt; no file is read.
package struct ReportingMonths: Equatable, Sendable {
  /// By folded OPD code, then by month.
  private let months: [String: [Int: ReportedMonth]]

  /// - Parameter accepted: the accepted submissions of one year, in the order in which they came.
  package init(_ accepted: [RegisteredSubmission]) {
    var groups: [String: [Int: [RegisteredSubmission]]] = [:]
    for one in accepted {
      guard let report = one.submission.report else { continue }
      groups[TextKey.fold(report.agency), default: [:]][report.month, default: []].append(one)
    }
    months = groups.mapValues { $0.mapValues(Self.settled) }
  }

  package subscript(agency: String, month: Int) -> ReportedMonth? { months[TextKey.fold(agency)]?[month] }

  /// The last month for which some OPD has a submission that counts; 0 = none (H of specification 3.2).
  package var lastReportedMonth: Int {
    months.values.flatMap { $0.filter { $0.value.effective != nil }.keys }.max() ?? 0
  }

  /// The latest month before `month` with a submission that counts.
  package func latest(before month: Int, agency: String) -> (month: Int, reported: ReportedMonth)? {
    let earlier = (months[TextKey.fold(agency)] ?? [:]).filter { $0.key < month && $0.value.effective != nil }
    return earlier.max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func settled(_ all: [RegisteredSubmission]) -> ReportedMonth {
    let byRevision = Dictionary(grouping: all) { $0.submission.report?.revision ?? 0 }
    // Equal data under one revision count once; different data contradict each other.
    let conflicts = byRevision.filter { Set($0.value.map(\.submission.sameDataAs)).count > 1 }.keys.sorted()
    let usable = byRevision.filter { !conflicts.contains($0.key) }
    let effective = usable.max { $0.key < $1.key }?.value.first
    let first = usable.values.joined().min { $0.number < $1.number }
    return ReportedMonth(effective: effective, firstReceived: first?.submission.day, all: all, conflicts: conflicts)
  }
}
