// Makes a new workspace: the folder in which an office keeps its plan, what was received, and its outputs.

import Glibc
import Register
package import Reports
import Writers

package struct NewWorkspace: Sendable {
  package static let planName = "rencana-kinerja.xlsx"
  /// What agencies send, the archive of what was received, and the outputs.
  package static let folders = ["kiriman", "arsip", "keluar"]

  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// Makes the workspace whole, or throws (73) and takes away again what it made.
  package func make(plan: PlanDraft) async throws(CommandFailure) {
    try refuseWhatIsThere()
    var files: [String] = []
    let made = ([folder] + Self.folders.map { FileSystem.join(folder, $0) }).flatMap(Self.missingFolders)
    do throws(CommandFailure) {
      for name in Self.folders {
        let path = FileSystem.join(folder, name)
        guard FileSystem.makeFolder(path) else {
          throw CommandFailure(.unwritableOutput, "\(path): folder tidak dapat dibuat (\(Publisher.reason(errno))).")
        }
      }
      try Workspace.createRegister(in: folder, zone: WorkspaceSettings.defaultZone)
      files = [Register.fileName, RegisterTraces.seal, RegisterTraces.lock]
      // The settings come last and together with the plan: they are what makes a folder a workspace.
      try await Publisher(folder: folder, overwrites: false).publish([
        OutputFile(Self.planName) { path in try writeXLSX(planBook(plan), to: path) },
        OutputFile(WorkspaceSettings.fileName, bytes: { Array(WorkspaceSettings.initialText(plan: Self.planName).utf8) }),
      ])
    } catch {
      for name in files { unlink(FileSystem.join(folder, name)) }
      // Only what is empty goes: rmdir leaves all else.
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  private func refuseWhatIsThere() throws(CommandFailure) {
    if let outer = WorkspaceSettings.folder(around: folder) {
      throw CommandFailure(
        .unwritableOutput,
        "\(folder): sudah ada ruang kerja di \(outer). Pakai ruang kerja itu, atau sebutkan folder lain di luarnya.")
    }
    let plan = FileSystem.join(folder, Self.planName)
    if FileSystem.kind(of: plan) != nil {
      throw CommandFailure(
        .unwritableOutput,
        "\(plan): sudah ada dan tidak diganti. Pindahkan berkas itu atau sebutkan folder lain; setelah ruang kerja dibuat, berkas itu boleh "
          + "menggantikan rencana yang baru.")
    }
  }

  /// The folder and those above it that are not there yet, the outermost first.
  private static func missingFolders(_ path: String) -> [String] {
    if FileSystem.kind(of: path) != nil { return [] }
    let above = FileSystem.folder(of: path)
    return above == path ? [path] : missingFolders(above) + [path]
  }
}
