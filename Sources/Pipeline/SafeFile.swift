// A single output file, whole or not at all.

import Glibc
package import Spreadsheets
import Writers

package enum SafeFile {
  /// Writes through a temporary name beside the file, then renames.
  package static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    try refuseFolder(path)
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try OutputFile(path, bytes: { bytes }).write(to: temporary)
    } catch {
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(Publisher.words(error))).")
    }
    guard rename(temporary, path) == 0 else {
      let reason = Publisher.reason(errno)
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat diletakkan (\(reason)).")
    }
  }

  /// Writes a new workbook, under the same promises.
  /// - Throws: `CommandFailure`, or what a source of rows threw.
  package static func write(_ draft: WorkbookDraft, to path: String) throws {
    try refuseFolder(path)
    do throws(WriteError) {
      try draft.write(to: path)
    } catch {
      if error.reason == .rowSourceFailed, let cause = error.underlying { throw cause }
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(Publisher.words(error))).")
    }
  }

  /// Throws when the output is the file that is being read: a copy of its values must not take the place of the original.
  package static func refuseOriginal(_ input: String, output: String) throws(CommandFailure) {
    guard FileSystem.canonical(input) == FileSystem.canonical(output) else { return }
    throw CommandFailure(.unwritableOutput, "\(output): ini berkas yang sedang dibaca; pilih nama lain untuk keluarannya.")
  }

  private static func refuseFolder(_ path: String) throws(CommandFailure) {
    guard FileSystem.kind(of: path) == .folder else { return }
    throw CommandFailure(.unwritableOutput, "\(path): ini folder; sebutkan nama berkas keluarannya.")
  }
}
