// A plausibility error that the UKPBJ has looked at and accepted, with a reason.

package import Findings

package struct Acceptance: Hashable, Sendable {
  package var agency: String
  package var year: Int
  package var package: String
  package var code: FindingCode
  package var reason: String
  package var by: String
  /// ISO 8601.
  package var date: String

  package init(agency: String, year: Int, package: String, code: FindingCode, reason: String, by: String, date: String) {
    self.agency = agency
    self.year = year
    self.package = package
    self.code = code
    self.reason = reason
    self.by = by
    self.date = date
  }
}
