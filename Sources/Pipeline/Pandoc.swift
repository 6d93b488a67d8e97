// Makes a word processor's document of Markdown, where pandoc is installed.

import Glibc
import Writers

package enum Pandoc {
  /// Documents bear a time of making: the same one always, so that the same letter gives the same bytes.
  private static let timeOfMaking = (name: "SOURCE_DATE_EPOCH", seconds: "0")
  private static let limit = 256 << 20

  static func fixTimeOfMaking() { setenv(timeOfMaking.name, timeOfMaking.seconds, 1) }

  /// What a person is told where it is missing.
  package static let absence = "pandoc belum terpasang, jadi hanya Markdown yang ditulis. Pasang pandoc untuk memperoleh DOCX."

  /// The bytes of a DOCX; nil where pandoc is not installed.
  /// - Parameter name: as it is told when that fails (73).
  package static func docx(_ markdown: [UInt8], name: String) throws(CommandFailure) -> [UInt8]? {
    guard let program = OfficeProgram.path(of: ["pandoc"]) else { return nil }
    guard let folder = ScratchFolder.make() else {
      throw CommandFailure(.unwritableOutput, "\(name).docx: folder sementara tidak dapat dibuat (\(Publisher.reason(errno))).")
    }
    defer { ScratchFolder.remove(folder) }
    let (source, target) = (FileSystem.join(folder, "surat.md"), FileSystem.join(folder, "surat.docx"))
    try SafeFile.write(markdown, to: source)
    fixTimeOfMaking()
    guard OfficeProgram.run(program, ["-f", "gfm", "-t", "docx", "-o", target, source]),
      let bytes = FileSystem.bytes(of: target, limit: limit)
    else { throw CommandFailure(.unwritableOutput, "\(name).docx: \(program) tidak berhasil membuatnya.") }
    return bytes
  }
}
