// Which template a letter is made with, and where an office keeps its own.

package import Reports
package import Writers

package enum LetterTemplates {
  /// Below the workspace.
  package static let folder = "templates/surat"

  /// - Parameters:
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with the line when a template cannot be used.
  package static func template(_ kind: LetterKind, option: String?, workspace: String?) throws(CommandFailure) -> ProseTemplate {
    try OfficeTemplates.template(
      "\(kind.rawValue).\(ProseTemplate.fileExtension)", in: folder, builtIn: LetterText.template(kind), option: option,
      workspace: workspace)
  }

  package static func failure(_ error: ProseError) -> CommandFailure { CommandFailure(.unusableInput, error.sentence) }

  /// The program's templates, to be restyled.
  package static var files: [OutputFile] {
    LetterKind.allCases.map { kind in
      OutputFile("\(kind.rawValue).\(ProseTemplate.fileExtension)", bytes: { Array(LetterText.template(kind).utf8) })
    }
  }
}
