// A decision of the SOP's steps 7 and 18.

package import Formulas
import GRDB

package struct Decision: Equatable, Sendable {
  /// What was decided on; raw values stand in the database.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case plan = "rencana"
    case recommendation = "rekomendasi"
    case indicator = "indikator"
  }

  /// The SOP's outcomes; raw values stand in the database.
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

extension Decision: RegisterRecord {
  static let table = RegisterTable.decisions

  var columns: [(name: String, value: (any DatabaseValueConvertible)?)] {
    [
      ("langkah", outcome.step), ("perihal", subject.rawValue), ("sasaran", target), ("hasil", outcome.rawValue), ("periode", period),
      ("rencana", plan), ("tanggal", day.iso), ("rapat", meeting), ("oleh", by), ("catatan", note),
    ]
  }

  init(_ row: Row) throws(RegisterFault) {
    self.init(
      subject: try row.choice("perihal"), target: try row.value("sasaran"), outcome: try row.choice("hasil"),
      period: try row.optional("periode"),
      plan: try row.optional("rencana"), day: try row.day("tanggal"), meeting: try row.optional("rapat"), by: try row.value("oleh"),
      note: try row.optional("catatan"))
  }
}
