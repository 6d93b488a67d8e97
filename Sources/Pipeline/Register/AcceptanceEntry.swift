// Enters an accepted implausible row into the register.

import Formulas
import Register
package import Submissions

package enum AcceptanceEntry {
  /// Once for each row and reason: what an interrupted command left out is made up for by the next one.
  package static func record(_ acceptance: Acceptance, in workspace: Workspace) throws(CommandFailure) {
    let register = try workspace.writing()
    let stamp = try workspace.stamp()
    try RegisterWords.worded { () throws(RegisterFault) in
      if try register.acceptances().contains(where: { $0.record.saysTheSame(as: acceptance) }) { return }
      try register.record(acceptance, stamp: stamp)
    }
  }
}

extension Acceptance {
  fileprivate func saysTheSame(as other: Acceptance) -> Bool {
    year == other.year && code == other.code
      && [(agency, other.agency), (package, other.package), (reason, other.reason), (by, other.by)].allSatisfy { left, right in
        TextKey.fold(left) == TextKey.fold(right)
      }
  }
}
