// Puts the plan at hand into the register, with the bytes of its files.

import Findings
import Intake
import Plans
import Register

enum PlanArchive {
  /// Registers a version unless the register has it.
  /// - Parameter files: of the workbook, or of the folder that the plan was read from.
  /// - Throws: 74 when the files are no longer those that the plan was read from.
  /// - Returns: the version as the register has it.
  @discardableResult
  static func register(
    _ plan: Plan, _ files: [ReceivedFile], in register: borrowing Register, stamp: EventStamp
  ) throws(CommandFailure) -> RegisteredPlan {
    // What is archived as the plan must be what was computed with.
    let sources = files.map(\.source)
    guard sources == [plan.source] || FileDigest.combined(sources) == plan.source.sha256 else {
      throw CommandFailure(
        .readWriteError,
        "Rencana kinerja \(plan.source.name) diubah selagi perintah ini berjalan, jadi tidak dicatat. Jalankan perintah ini sekali lagi.")
    }
    let version = PlanVersion(
      fingerprint: plan.fingerprint, name: plan.source.name, sha256: plan.source.sha256, version: plan.settings.version, year: plan.year,
      inForceFromMonth: plan.settings.inForceFromMonth, day: stamp.day)
    let kept = files.map { (KeptFile(source: $0.source, archivePath: ArchivePath.plan($0.source)), $0.path) }
    return try RegisterWords.worded { () throws(RegisterFault) in
      try register.record(version, files: kept, stamp: stamp)
      let known = try register.plans().last { $0.version.fingerprint == version.fingerprint && $0.version.sha256 == version.sha256 }
      guard let known else { preconditionFailure("a plan that was registered is not in the register") }
      return known
    }
  }
}
