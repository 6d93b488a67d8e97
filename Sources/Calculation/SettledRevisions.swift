// Which of the submissions of one OPD for one month can speak, and why the others cannot (specification 3.2).

import Findings
import Submissions

struct SettledRevisions {
  /// One for each revision that is not in conflict, the lowest first: the last is the effective one.
  private(set) var usable: [Int] = []
  /// Whose date is when the OPD reported; nil where none can speak.
  private(set) var firstReported: Int?
  private(set) var reasons: [Int: UnusedReason] = [:]
  private(set) var findings: [Finding] = []

  /// - Parameter indices: in `submissions`, in their one order (`comesBefore`).
  init(_ indices: [Int], of submissions: [Submission]) {
    var rest = indices[...]
    while let head = rest.first {
      let same = rest.prefix { submissions[$0].revision == submissions[head].revision }
      rest = rest.dropFirst(same.count)
      if let kept = settleRevision(Array(same), submissions) { usable.append(kept) }
    }
    for index in usable.dropLast() { reasons[index] = .superseded }
    // The same data may have come twice: what counts as the second came first perhaps.
    let received = indices.filter { submissions[$0].receipt != nil && reasons[$0] != .conflict }
    firstReported =
      received.min { (submissions[$0].receipt?.number ?? .max) < (submissions[$1].receipt?.number ?? .max) } ?? usable.first
  }

  /// Submissions of one revision: the one that counts, or nil when they contradict each other.
  private mutating func settleRevision(_ indices: [Int], _ submissions: [Submission]) -> Int? {
    guard let head = indices.first else { return nil }
    if indices.count == 1 { return head }
    let data = indices.map { SubmissionData(of: submissions[$0]) }
    if data.allSatisfy({ $0 == data[0] }) {
      for index in indices.dropFirst() {
        reasons[index] = .duplicate
        findings += Self.findings(.F14, .note, submissions[index], other: submissions[head])
      }
      return head
    }
    for (position, index) in indices.enumerated() {
      reasons[index] = .conflict
      let other = data.firstIndex { $0 != data[position] } ?? 0
      findings += Self.findings(.F13, .error, submissions[index], other: submissions[indices[other]])
    }
    return nil
  }

  private static func findings(_ code: FindingCode, _ severity: Severity, _ submission: Submission, other: Submission) -> [Finding] {
    submission.files.enumerated().map { index, file in
      // Of CSV folders the file in the same position is most likely the same table.
      let counterpart = index < other.files.count ? other.files[index] : other.files.first
      return Finding(code, severity, in: file, facts: counterpart.map { [.other: $0.name] } ?? [:])
    }
  }
}
