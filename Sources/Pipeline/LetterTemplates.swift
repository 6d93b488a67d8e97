// The templates of letters: the program's, and where an office keeps its own.

package import Reports
package import Writers

package enum LetterTemplates {
  /// Below the workspace.
  package static let folder = "templates/surat"

  package static func template(_ kind: LetterKind, option: String?, workspace: String?) throws(CommandFailure) -> ProseTemplate {
    try OfficeTemplates.template(
      kind.rawValue, in: folder, shipped: LetterText.template(kind), option: option, workspace: workspace)
  }

  /// The program's templates, to be restyled.
  package static var files: [OutputFile] {
    LetterKind.allCases.map { kind in
      OutputFile("\(kind.rawValue).\(OfficeTemplates.fileExtension)", bytes: { Array(LetterText.template(kind).utf8) })
    }
  }
}
