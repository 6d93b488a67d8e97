// A single output file, whole or not at all.

import Glibc
import Writers

package enum SafeFile {
  /// Writes through a temporary name beside the file, then renames.
  package static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let temporary = "\(path).\(getpid()).tmp"
    do {
      try OutputFile(path, bytes: { bytes }).write(to: temporary)
    } catch {
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat ditulis (\(Publisher.reason(errno))).")
    }
    guard rename(temporary, path) == 0 else {
      let reason = Publisher.reason(errno)
      unlink(temporary)
      throw CommandFailure(.unwritableOutput, "\(path): tidak dapat diletakkan (\(reason)).")
    }
  }
}
