// A decision of the leadership, in the SOP's steps 7 and 18.

package import Formulas

package struct Decision: Equatable, Sendable {
  /// What was decided on; raw values are the words of the register and of the command line.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case plan = "rencana"
    case recommendation = "rekomendasi"
    case indicator = "indikator"

    /// What can be decided on it.
    package var outcomes: [Outcome] {
      switch self {
      case .plan: [.approved, .sentBack]
      case .recommendation: [.improvementApproved, .goOn]
      case .indicator: [.improvementApproved, .goOn, .achieved]
      }
    }
  }

  /// The SOP's outcomes; raw values are the words of the register and of the command line.
  package enum Outcome: String, Hashable, Sendable, CaseIterable {
    // Step 7.
    case approved = "setuju"
    case sentBack = "perbaiki"
    // Step 18.
    case improvementApproved = "perbaikan_disetujui"
    case goOn = "lanjut_tanpa_perbaikan"
    case achieved = "indikator_tercapai"

    /// The step in which it can be decided.
    package var step: Int {
      switch self {
      case .approved, .sentBack: 7
      case .improvementApproved, .goOn, .achieved: 18
      }
    }
  }

  package var subject: Subject
  /// The plan's fingerprint, the recommendation's number or the indicator's code.
  package var target: String
  package var outcome: Outcome
  /// `2026-TW1`; nil for a plan.
  package var period: String?
  /// Fingerprint of the plan in force.
  package var plan: String?
  /// When it was decided, which may be before it is recorded.
  package var day: Day
  package var meeting: String?
  package var by: String
  package var note: String?

  package init(
    subject: Subject, target: String, outcome: Outcome, period: String? = nil, plan: String? = nil, day: Day, meeting: String? = nil,
    by: String, note: String? = nil
  ) {
    self.subject = subject
    self.target = target
    self.outcome = outcome
    self.period = period
    self.plan = plan
    self.day = day
    self.meeting = meeting
    self.by = by
    self.note = note
  }
}
