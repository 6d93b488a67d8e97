// Makes a word processor's document of Markdown, where pandoc is installed.

import Glibc
import Writers

package enum Pandoc {
  /// Documents bear a time of making: the same one always, so that the same letter gives the same bytes.
  private static let environment = ["SOURCE_DATE_EPOCH": "0"]
  private static let limit = 256 << 20

  /// What a person is told where it is missing.
  package static let absence = "pandoc belum terpasang, jadi hanya Markdown yang ditulis. Pasang pandoc untuk memperoleh DOCX."

  /// The bytes of a DOCX; nil where pandoc is not installed.
  package static func docx(_ markdown: [UInt8], name: String) throws(CommandFailure) -> [UInt8]? {
    var template = Array("/tmp/kinerja-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure(.readWriteError, "Folder sementara tidak dapat dibuat (\(Publisher.reason(errno))).")
    }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let (source, target) = (folder + "/surat.md", folder + "/surat.docx")
    defer {
      for path in [source, target] { unlink(path) }
      rmdir(folder)
    }
    try SafeFile.write(markdown, to: source)
    guard let code = ExternalProgram.run("pandoc", ["-f", "gfm", "-t", "docx", "-o", target, source], environment: environment) else {
      return nil
    }
    guard code == 0, let bytes = FileSystem.bytes(of: target, limit: limit) else {
      throw CommandFailure(.unwritableOutput, "\(name): pandoc tidak dapat membuat DOCX (kode \(code)).")
    }
    return bytes
  }
}
