// An acceptance in one sentence, as every output lists it.

import Findings
import Submissions

extension Acceptance {
  /// "OPD 1.01, paket 123, V02: disahkan oleh … pada 2026-04-03, karena …".
  var sentence: String { "OPD \(agency), paket \(package), \(code.rawValue): disahkan oleh \(by) pada \(date), karena \(reason)." }
}
