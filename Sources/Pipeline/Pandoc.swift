// Makes a word processor's document of Markdown, where pandoc is installed.

import Glibc
import Spreadsheets
import Writers

package enum Pandoc {
  /// Documents bear a time of making: the same one always, so that the same letter gives the same bytes.
  private static let timeOfMaking = (name: "SOURCE_DATE_EPOCH", seconds: "0")
  private static let limit = 256 << 20

  static func fixTimeOfMaking() { setenv(timeOfMaking.name, timeOfMaking.seconds, 1) }

  /// The option that names a model: pandoc's own one with some texts of its parts replaced. Nothing where it cannot be made: pandoc then uses its own.
  /// - Parameter model: `reference.docx`, `reference.pptx`.
  static func model(
    _ model: String, of program: String, in folder: String, changes: [String: [(old: String, new: String)]]
  ) -> [String] {
    let path = FileSystem.join(folder, model)
    guard OfficeProgram.run(program, ["-o", path, "--print-default-data-file", model]) else { return [] }
    do throws(WriteError) {
      try PackageParts.rewrite(path) { name, text in
        changes[name].map { changes in changes.reduce(text) { $0.replacing($1.old, with: $1.new) } }
      }
    } catch {
      return []
    }
    return ["--reference-doc=\(path)"]
  }

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
