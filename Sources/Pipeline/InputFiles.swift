// From the arguments a person gives to the files that are read.

package import Intake
import Glibc

/// The files named by arguments, in an order that does not depend on theirs.
package struct InputFiles: Sendable {
  /// Sorted by name, then SHA-256.
  package var files: [ReceivedFile] = []
  /// Sentences about what was passed over.
  package var notes: [String] = []
  /// Sentences about what is not there or cannot be opened; not empty → exit 66.
  package var missing: [String] = []

  /// Extensions that may be a submission, in any case; old and foreign formats are refused later with a sentence of their own.
  private static let extensions: Set<String> = ["xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "tsv"]

  /// Whether an argument names a file or folder rather than a code: it is there, or it is written like one.
  package static func isPath(_ argument: String) -> Bool {
    argument.contains("/") || FileSystem.kind(of: argument) != nil || extensions.contains(FileSystem.pathExtension(argument))
  }

  /// - Parameter arguments: files, and folders whose own files are meant (not those below).
  package init(_ arguments: [String]) {
    var seen = Set<String>()
    for argument in arguments {
      guard let kind = FileSystem.kind(of: argument) else {
        missing.append("\(argument): tidak ditemukan.")
        continue
      }
      if FileDigest.name(ofPath: argument).hasPrefix("~$") {
        notes.append("\(FileDigest.name(ofPath: argument)): dilewati karena berkas kunci sementara Excel.")
        continue
      }
      guard kind != .other else {
        missing.append("\(argument): bukan berkas biasa, jadi tidak dibaca.")
        continue
      }
      let paths = kind == .folder ? contents(of: argument) : [argument]
      for path in paths where seen.insert(FileSystem.canonical(path)).inserted {
        if let source = FileDigest.source(ofFile: path) {
          files.append(ReceivedFile(path: path, source: source))
        } else {
          missing.append("\(path): tidak dapat dibuka.")
        }
      }
    }
    files.sort { ($0.source, $0.path) < ($1.source, $1.path) }
  }

  private mutating func contents(of folder: String) -> [String] {
    guard let names = FileSystem.names(in: folder) else {
      missing.append("\(folder): folder tidak dapat dibuka.")
      return []
    }
    var paths: [String] = []
    for name in names.sorted() where !name.hasPrefix("~$") && !name.hasPrefix(".") {
      let path = FileSystem.join(folder, name)
      guard FileSystem.kind(of: path) == .file else { continue }
      if Self.extensions.contains(FileSystem.pathExtension(name)) {
        paths.append(path)
      } else {
        notes.append("\(name): dilewati karena bukan lembar kerja atau CSV.")
      }
    }
    return paths
  }
}
