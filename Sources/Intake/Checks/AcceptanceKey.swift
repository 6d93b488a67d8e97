// Finds the acceptance of a package and check, within one OPD and year.

import Findings

/// Which package and check an acceptance is about.
struct AcceptanceKey: Hashable {
  /// Folded.
  var package: String
  var code: FindingCode
}
