// The Indonesian words for decisions.

package import Plans

package enum DecisionWords {
  package static func outcome(_ outcome: Decision.Outcome) -> String {
    switch outcome {
    case .approved: "Disetujui"
    case .sentBack: "Dikembalikan untuk diperbaiki"
    case .improvementApproved: "Perbaikan disetujui"
    case .goOn: "Dilanjutkan tanpa perbaikan"
    case .achieved: "Indikator tercapai"
    }
  }

  package static func subject(_ subject: Decision.Subject) -> String {
    switch subject {
    case .plan: "Rencana kinerja"
    case .recommendation: "Rekomendasi"
    case .indicator: "Indikator"
    }
  }

  /// One sentence: what was decided on what, when, by whom, where.
  package static func sentence(_ decision: Decision) -> String {
    var words = "\(subject(decision.subject)) \(target(decision))"
    if let period = decision.period { words += ", periode \(period)" }
    words += ": \(outcome(decision.outcome)), \(FigureText.day(decision.day)), oleh \(decision.by)"
    if let meeting = decision.meeting { words += ", dalam \(meeting)" }
    if let note = decision.note { words += ". Catatan: \(note)" }
    return words + "."
  }

  /// A plan is named by the beginning of its fingerprint, as everywhere.
  private static func target(_ decision: Decision) -> String {
    decision.subject == .plan ? "dengan sidik isi \(decision.target.prefix(12))" : decision.target
  }
}
