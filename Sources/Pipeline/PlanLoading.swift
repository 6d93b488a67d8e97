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
      let names = (FileSystem.names(in: path) ?? []).filter { FileSystem.pathExtension($0) == "csv" && !$0.hasPrefix(".") }
      let files = names.sorted().compactMap { name -> ReceivedFile? in
        let file = FileSystem.join(path, name)
        return FileDigest.source(ofFile: file).map { ReceivedFile(path: file, source: $0) }
      }
      guard !files.isEmpty else { throw CommandFailure(.missingInput, "Folder rencana \(path) tidak berisi berkas CSV.") }
      return PlanIntake.folder(named: FileDigest.name(ofPath: FileSystem.canonical(path)), files: files)
    }
  }
}
