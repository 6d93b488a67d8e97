// What happened to the register, one after the other: the links of its chain.

package import Formulas

/// Kinds of events; raw values stand in the database.
package enum EventKind: String, Hashable, Sendable, CaseIterable {
  /// The register was made.
  case created = "dibuat"
  /// Submissions were accepted.
  case received = "diterima"
  /// Files were refused.
  case refused = "ditolak"
  /// A submission gave way to a higher revision.
  case superseded = "digantikan"
  /// A version of the plan was seen for the first time.
  case planned = "rencana"
  case compiled = "dikompilasi"
  case decided = "diputuskan"
  /// An implausible row was accepted by the UKPBJ.
  case accepted = "disahkan"
}

/// When and by whom; made once for all that one command writes.
package struct EventStamp: Equatable, Sendable {
  /// ISO 8601 with the office's zone: `2026-04-03T09:00:00+07:00`.
  package var time: String
  /// The same moment's date in the office's zone.
  package var day: Day
  package var `operator`: String

  package init(time: String, day: Day, operator: String) {
    self.time = time
    self.day = day
    self.operator = `operator`
  }
}

/// A link of the chain as it was written.
package struct Event: Equatable, Sendable {
  /// 1, 2, 3 … without a gap.
  package var number: Int64
  package var time: String
  package var `operator`: String
  package var kind: EventKind
  /// SHA-256 of the files it is about, sorted.
  package var files: [String]
  /// How many rows were written with it.
  package var rowCount: Int
  /// SHA-256 over those rows.
  package var rowsDigest: String
  /// `digest` of the event before; 64 zeros for the first.
  package var previous: String
  /// SHA-256 over all of the above.
  package var digest: String
}
