// What became of one received file, for one OPD, month and revision.

package import Findings
package import Register

package struct ReceivedLine: Equatable, Sendable {
  /// Raw values are those of `terima --json`.
  package enum Result: String, Hashable, Sendable, CaseIterable {
    case accepted = "diterima"
    case alreadyThere = "sudah_ada"
    case refused = "ditolak"
  }

  package var source: SourceFile
  package var result: Result
  package var report: ReportKey?
  /// Why it was refused, or what stands against its being used.
  package var reason: String?
  /// Whether another submission of the same revision says otherwise.
  package var isInConflict = false
  package var errors = 0
  package var warnings = 0
  package var notes = 0

  package init(_ source: SourceFile, _ result: Result, report: ReportKey? = nil, reason: String? = nil) {
    self.source = source
    self.result = result
    self.report = report
    self.reason = reason
  }
}
