// Registers decisions, and acceptances of implausible rows.

import GRDB
package import Plans
package import Submissions

extension Register {
  /// - Returns: its number.
  @discardableResult
  package func record(_ decision: Decision, stamp: EventStamp) throws(RegisterFault) -> Int64 {
    try write { db in try EventWriter.write(.decided, stamp: stamp, in: db) { try $0.add(decision) } }
  }

  /// All decisions, in the order in which they were recorded.
  package func decisions() throws(RegisterFault) -> [Numbered<Decision>] { try read { try Decision.fetch($0) } }

  /// - Returns: its number.
  @discardableResult
  package func record(_ acceptance: Acceptance, stamp: EventStamp) throws(RegisterFault) -> Int64 {
    try write { db in try EventWriter.write(.accepted, stamp: stamp, in: db) { try $0.add(acceptance) } }
  }

  /// All acceptances, in the order in which they were recorded.
  package func acceptances() throws(RegisterFault) -> [Numbered<Acceptance>] { try read { try Acceptance.fetch($0) } }
}
