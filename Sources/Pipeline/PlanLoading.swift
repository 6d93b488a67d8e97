// Finds and reads the plan: a workbook or a folder of CSV files.

import Findings
package import Intake

package enum PlanLoading {
  /// Reads the plan at a path. Throws when nothing is there (66).
  package static func read(_ path: String) throws(CommandFailure) -> PlanResult {
    switch FileSystem.kind(of: path) {
    case nil: throw CommandFailure(.missingInput, "Rencana kinerja \(path) tidak ditemukan.")
    case .other: throw CommandFailure(.missingInput, "Rencana kinerja \(path) bukan berkas biasa, jadi tidak dibaca.")
    case .file:
      guard let source = FileDigest.source(ofFile: path) else {
        throw CommandFailure(.missingInput, "Rencana kinerja \(path) tidak dapat dibuka.")
      }
      return PlanIntake.workbook(at: path, source: source)
    case .folder:
      let files = files(at: path)
      guard !files.isEmpty else { throw CommandFailure(.missingInput, "Folder rencana \(path) tidak berisi berkas CSV.") }
      return PlanIntake.folder(named: FileDigest.name(ofPath: FileSystem.canonical(path)), files: files)
    }
  }

  /// The workbook, or the CSV files of the folder in name order, as they are read and archived.
  static func files(at path: String) -> [ReceivedFile] {
    var paths = [path]
    if FileSystem.kind(of: path) == .folder {
      let names = (FileSystem.names(in: path) ?? []).filter { FileSystem.pathExtension($0) == "csv" && !$0.hasPrefix(".") }
      paths = names.sorted().map { FileSystem.join(path, $0) }
    }
    return paths.compactMap { path in FileDigest.source(ofFile: path).map { ReceivedFile(path: path, source: $0) } }
  }
}
