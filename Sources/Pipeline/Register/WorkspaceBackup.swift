// A copy of a workspace that is whole although somebody may be using it.

import Glibc
package import Register

package struct WorkspaceBackup: Sendable {
  private let workspace: Workspace

  package init(of workspace: Workspace) { self.workspace = workspace }

  /// Copies settings, plan, acceptances, archive and database to a new folder and verifies the copy. Writers wait meanwhile; where the
  /// workspace takes no lock (a read-only medium) nobody can write.
  package func copy(to target: String) throws(CommandFailure) -> Verification {
    guard FileSystem.kind(of: target) == nil else {
      throw CommandFailure(.unwritableOutput, "\(target) sudah ada; sebut folder baru, supaya cadangan lama tidak tertimpa.")
    }
    let register = try lockedOrReading()
    guard FileSystem.makeFolder(target) else {
      throw CommandFailure(.unwritableOutput, "\(target): folder cadangan tidak dapat dibuat (\(Publisher.reason(errno))).")
    }
    try copyContents(of: workspace.folder, to: target, root: FileSystem.canonical(target))
    try RegisterWords.worded { () throws(RegisterFault) in try register.copyDatabase(toFolder: target) }
    let copy = try RegisterWords.worded { () throws(RegisterFault) in try Register.reading(target) }
    return try RegisterWords.worded { () throws(RegisterFault) in try copy.verify() }
  }

  private func lockedOrReading() throws(CommandFailure) -> Register {
    do throws(CommandFailure) {
      return try workspace.writing()
    } catch  where error.status == .unwritableOutput {
      return try workspace.reading()
    }
  }

  /// All files but the database with its journal, its lock and temporary ones.
  /// - Parameter root: of the copy, which may lie inside the workspace and must not copy itself.
  private func copyContents(of folder: String, to target: String, root: String) throws(CommandFailure) {
    guard let names = FileSystem.names(in: folder) else {
      throw CommandFailure(.readWriteError, "\(folder): folder tidak dapat dibuka.")
    }
    for name in names.sorted() where !Self.isLeftOut(name) {
      let (from, to) = (FileSystem.join(folder, name), FileSystem.join(target, name))
      switch FileSystem.kind(of: from) {
      case .folder:
        if FileSystem.canonical(from) == root { continue }
        guard FileSystem.makeFolder(to) else {
          throw CommandFailure(.unwritableOutput, "\(to): folder tidak dapat dibuat (\(Publisher.reason(errno))).")
        }
        try copyContents(of: from, to: to, root: root)
      case .file: try copyFile(from, to: to)
      case .other, nil: break
      }
    }
  }

  private static func isLeftOut(_ name: String) -> Bool {
    name.hasPrefix(Register.fileName) || name.hasPrefix(".register.") || name == ".sementara"
  }

  private func copyFile(_ from: String, to: String) throws(CommandFailure) {
    guard let bytes = FileSystem.bytes(of: from, limit: .max) else {
      throw CommandFailure(.readWriteError, "\(from): tidak dapat dibaca, jadi cadangan tidak lengkap.")
    }
    try SafeFile.write(bytes, to: to)
  }
}
