// Which template a letter is made with: the one that is named, else the office's own, else the program's.

package import Reports
package import Writers

package enum LetterTemplates {
  /// Below the workspace.
  package static let folder = "templates/surat"
  private static let limit = 1 << 20

  /// - Parameters:
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with the line when a template cannot be used.
  package static func template(_ kind: LetterKind, option: String?, workspace: String?) throws(CommandFailure) -> ProseTemplate {
    let own = workspace.map { FileSystem.join($0, "\(folder)/\(kind.rawValue).\(LetterText.fileExtension)") }
    let path = option ?? own.flatMap { FileSystem.kind(of: $0) == nil ? nil : $0 }
    var text = LetterText.template(kind)
    if let path { text = try read(path) }
    do {
      return try ProseTemplate(text, file: path ?? "templat bawaan \(kind.rawValue)")
    } catch {
      throw failure(error)
    }
  }

  package static func failure(_ error: ProseError) -> CommandFailure { CommandFailure(.unusableInput, error.sentence) }

  /// The program's templates, to be restyled.
  package static var files: [OutputFile] {
    LetterKind.allCases.map { kind in
      OutputFile("\(kind.rawValue).\(LetterText.fileExtension)", bytes: { Array(LetterText.template(kind).utf8) })
    }
  }

  /// With the line ends and without the mark at the start that editors on Windows write.
  private static func read(_ path: String) throws(CommandFailure) -> String {
    guard FileSystem.kind(of: path) == .file, let bytes = FileSystem.bytes(of: path, limit: limit) else {
      throw CommandFailure(.missingInput, "Templat surat \(path) tidak ditemukan atau tidak dapat dibaca.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.unusableInput, "Templat surat \(path) bukan teks UTF-8; simpan sebagai teks biasa berpengodean UTF-8.")
    }
    let lines = text.replacing("\r\n", with: "\n")
    return lines.hasPrefix("\u{FEFF}") ? String(lines.dropFirst()) : lines
  }
}
