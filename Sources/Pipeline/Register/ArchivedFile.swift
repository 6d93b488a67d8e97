// The one way to a file of the archive: its bytes are looked at before they are used.

import Findings
import Intake
import Register

enum ArchivedFile {
  /// The file under the name with which it came. Throws (74) when the archive no longer has it as it was received.
  static func received(_ file: KeptFile, in folder: String) throws(CommandFailure) -> ReceivedFile {
    let path = FileSystem.join(folder, file.archivePath)
    guard FileDigest.source(ofFile: path)?.sha256 == file.source.sha256 else {
      throw RegisterWords.failure(.damagedArchive(path: file.archivePath))
    }
    return ReceivedFile(path: path, source: file.source)
  }
}
