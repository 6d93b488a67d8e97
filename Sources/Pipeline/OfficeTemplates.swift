// Which template a letter or report is made with: the one that is named, else the office's own, else the program's.

package import Writers

package enum OfficeTemplates {
  /// Extension of templates, in the program's folder and in an office's own.
  package static let fileExtension = "mustache"
  private static let limit = 1 << 20

  /// - Parameters:
  ///   - name: without its extension.
  ///   - folder: below the workspace, such as `templates/surat`.
  ///   - shipped: the program's own.
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with the line when a template cannot be used.
  package static func template(
    _ name: String, in folder: String, shipped: String, option: String?, workspace: String?
  ) throws(CommandFailure) -> ProseTemplate {
    let own = workspace.map { FileSystem.join($0, "\(folder)/\(name).\(fileExtension)") }
    let path = option ?? own.flatMap { FileSystem.kind(of: $0) == nil ? nil : $0 }
    var text = shipped
    if let path { text = try read(path) }
    do {
      return try ProseTemplate(text, file: path ?? "templat bawaan \(name)")
    } catch {
      throw failure(error)
    }
  }

  package static func failure(_ error: ProseError) -> CommandFailure { CommandFailure(.unusableInput, error.sentence) }

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
