// The workspace with its register: how commands get at it, and by whom and when they write.

import Glibc
package import Register

/// A folder with `kinerja.toml`.
package struct Workspace: Sendable {
  package let folder: String
  package let settings: WorkspaceSettings

  /// Throws when the command is not run in a workspace (64).
  package init(_ settings: WorkspaceSettings) throws(CommandFailure) {
    guard let folder = settings.folder else {
      throw CommandFailure(
        .wrongUsage,
        "Perintah ini memerlukan ruang kerja: jalankan di dalam foldernya, atau sebut dengan --ruang FOLDER. Ruang kerja baru dibuat dengan "
          + "kinerja mulai FOLDER.")
    }
    self.folder = folder
    self.settings = settings
  }

  /// Makes the register of a new workspace (`mulai`). Throws 73 when one is there or the folder takes no files.
  package static func createRegister(in folder: String, zone: String) throws(CommandFailure) {
    let stamp = try stamp(zone: zone)
    try RegisterWords.worded { () throws(RegisterFault) in
      try Register.create(in: folder, stamp: stamp, as: holder(stamp), waiting: WorkspaceSettings.defaultWait)
    }
  }

  /// Makes the register where there never was one; another process may do so at the same moment.
  /// - Returns: whether it was made.
  package func createMissingRegister() throws(CommandFailure) -> Bool {
    if hasRegister { return false }
    let (stamp, seconds) = (try stamp(), try settings.wait())
    do throws(RegisterFault) {
      try Register.create(in: folder, stamp: stamp, as: Self.holder(stamp), waiting: seconds)
      return true
    } catch .alreadyThere {
      return false
    } catch {
      throw RegisterWords.failure(error)
    }
  }

  /// Whether this workspace has, or once had, a register: then none is made in its place.
  package var hasRegister: Bool {
    if [Register.fileName, RegisterTraces.seal].contains(where: { FileSystem.kind(of: FileSystem.join(folder, $0)) != nil }) {
      return true
    }
    return FileSystem.names(in: FileSystem.join(folder, RegisterTraces.archive))?.isEmpty == false
  }

  /// The register for reading. Throws 74 when it cannot be read.
  package func reading() throws(CommandFailure) -> Register {
    do throws(RegisterFault) {
      return try Register.reading(folder)
    } catch {
      throw RegisterWords.failure(error)
    }
  }

  /// The register for writing, as the one writer; waits for another one as long as `tunggu` says.
  package func writing() throws(CommandFailure) -> Register {
    let seconds = try settings.wait()
    let stamp = try stamp()
    do throws(RegisterFault) {
      return try Register.writing(folder, as: Self.holder(stamp), waiting: seconds)
    } catch {
      throw RegisterWords.failure(error)
    }
  }

  private static func holder(_ stamp: EventStamp) -> LockHolder {
    LockHolder(process: getpid(), user: stamp.operator, since: stamp.time)
  }

  /// Now, by whoever runs the program.
  package func stamp() throws(CommandFailure) -> EventStamp { try Self.stamp(zone: settings.zone) }

  private static func stamp(zone: String) throws(CommandFailure) -> EventStamp {
    let moment = try OfficeClock.now(zone: zone)
    return EventStamp(time: moment.iso, day: moment.day, operator: currentOperator)
  }

  /// `KINERJA_OPERATOR`, else the system's user.
  private static var currentOperator: String {
    if let named = getenv("KINERJA_OPERATOR").map({ String(cString: $0) }), !named.isEmpty { return named }
    if let entry = getpwuid(geteuid()) { return String(cString: entry.pointee.pw_name) }
    return "uid \(geteuid())"
  }
}
