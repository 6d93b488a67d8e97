// Which template a text is made with: the one that is named, else the office's own, else the program's.

import Writers

enum OfficeTemplates {
  private static let limit = 1 << 20

  /// - Parameters:
  ///   - file: the template's name, with its extension.
  ///   - folder: where an office keeps its own, below the workspace.
  ///   - builtIn: the program's own text.
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with the line when a template cannot be used.
  static func template(
    _ file: String, in folder: String, builtIn: String, option: String?, workspace: String?
  ) throws(CommandFailure) -> ProseTemplate {
    let own = workspace.map { FileSystem.join($0, "\(folder)/\(file)") }
    let path = option ?? own.flatMap { FileSystem.kind(of: $0) == nil ? nil : $0 }
    var text = builtIn
    if let path { text = try read(path) }
    do {
      return try ProseTemplate(text, file: path ?? "templat bawaan \(file.prefix { $0 != "." })")
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
