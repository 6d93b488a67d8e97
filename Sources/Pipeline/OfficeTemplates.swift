// Which template a text is made with: the one that is named, else the office's own, else the program's.

package import Writers

/// The templates of one sort of texts; the raw value of a kind is its file's name without the extension.
package struct OfficeTemplates<Kind: RawRepresentable<String> & CaseIterable & Sendable>: Sendable {
  private static var limit: Int { 1 << 20 }

  /// Where an office keeps its own, below the workspace.
  package let folder: String
  /// The program's own texts.
  let builtIn: @Sendable (Kind) -> String

  /// The program's templates, to be restyled.
  package var files: [OutputFile] {
    Kind.allCases.map { kind in OutputFile(Self.file(kind), bytes: { [builtIn] in Array(builtIn(kind).utf8) }) }
  }

  private static func file(_ kind: Kind) -> String { "\(kind.rawValue).\(ProseTemplate.fileExtension)" }

  /// - Parameters:
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with the line when a template cannot be used.
  package func template(_ kind: Kind, option: String?, workspace: String?) throws(CommandFailure) -> ProseTemplate {
    let own = workspace.map { FileSystem.join($0, "\(folder)/\(Self.file(kind))") }
    let path = option ?? own.flatMap { FileSystem.kind(of: $0) == nil ? nil : $0 }
    let text = if let path { try Self.read(path) } else { builtIn(kind) }
    do {
      return try ProseTemplate(text, file: path ?? "templat bawaan \(kind.rawValue)")
    } catch {
      throw CommandFailure(.unusableInput, error.sentence)
    }
  }

  /// With the line ends and without the mark at the start that editors on Windows write.
  private static func read(_ path: String) throws(CommandFailure) -> String {
    guard FileSystem.kind(of: path) == .file, let bytes = FileSystem.bytes(of: path, limit: limit) else {
      throw CommandFailure(.missingInput, "Templat \(path) tidak ditemukan atau tidak dapat dibaca.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.unusableInput, "Templat \(path) bukan teks UTF-8; simpan sebagai teks biasa berpengodean UTF-8.")
    }
    let lines = text.replacing("\r\n", with: "\n")
    return lines.hasPrefix("\u{FEFF}") ? String(lines.dropFirst()) : lines
  }
}
