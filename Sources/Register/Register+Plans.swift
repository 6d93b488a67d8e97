// Registers versions of the plan, with the bytes of their files.

import Findings
import GRDB

/// A version of the plan with its number and files.
package struct RegisteredPlan: Equatable, Sendable {
  package var number: Int64
  package var version: PlanVersion
  package var files: [KeptFile]

  package init(number: Int64, version: PlanVersion, files: [KeptFile]) {
    self.number = number
    self.version = version
    self.files = files
  }
}

extension Register {
  /// All versions, in the order in which they were first used.
  package func plans() throws(RegisterFault) -> [RegisteredPlan] {
    try read { db in
      let files = Dictionary(grouping: try PlanFileRow.fetch(db), by: \.record.plan)
      return try PlanVersion.fetch(db).map { one in
        RegisteredPlan(number: one.number, version: one.record, files: files[one.number, default: []].map(\.record.file))
      }
    }
  }

  /// Archives and registers a version, unless the same bytes that say the same are there.
  /// - Returns: whether it is new.
  @discardableResult
  package func record(
    _ version: PlanVersion, files: [(file: KeptFile, original: String)], stamp: EventStamp
  ) throws(RegisterFault) -> Bool {
    let known = try read { db in
      try PlanVersion.fetch(db, where: "sidik_isi = ? AND sha256 = ?", [version.fingerprint, version.sha256])
    }
    if !known.isEmpty { return false }
    for (file, original) in files { try archive.keep(file.source, from: original, as: file.archivePath) }
    try write { db in
      try EventWriter.write(.planned, files: files.map(\.file.source.sha256), stamp: stamp, in: db) { event in
        let number = try event.add(version)
        for (file, _) in files { try event.add(PlanFileRow(plan: number, file: file)) }
      }
    }
    return true
  }
}
