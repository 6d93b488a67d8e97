// An acceptance in one sentence, as every output lists it.

import Findings
package import Submissions

extension Acceptance {
  /// "OPD 1.01, paket 123, V02: disahkan oleh … pada 2026-04-03, karena …".
  package var sentence: String { "OPD \(agency), paket \(package), \(code.rawValue): disahkan oleh \(by) pada \(date), karena \(reason)." }
}
