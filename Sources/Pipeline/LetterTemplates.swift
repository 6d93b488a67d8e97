// Which template a letter is made with, and where an office keeps its own.

package import Reports
package import Writers

package enum LetterTemplates {
  package static let all = OfficeTemplates<LetterKind>(folder: "templates/surat", builtIn: LetterText.template)

  package static func failure(_ error: ProseError) -> CommandFailure { CommandFailure(.unusableInput, error.sentence) }
}
