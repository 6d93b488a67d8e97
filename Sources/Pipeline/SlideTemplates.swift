// Which script slides are made with, and where an office keeps its own.

package import Reports
package import Writers

package enum SlideTemplates {
  /// Below the workspace.
  package static let folder = "templates/paparan"

  /// The deck by the script in force.
  /// - Parameters:
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with one sentence when a script cannot be used.
  package static func deck(_ draft: SlideDraft, option: String?, workspace: String?) throws(CommandFailure) -> SlideDeck {
    let script = try OfficeTemplates.template(
      name(draft.kind), in: folder, builtIn: SlideText.template(draft.kind), option: option, workspace: workspace)
    do {
      return try script.deck(draft)
    } catch {
      throw CommandFailure(.unusableInput, error.sentence)
    }
  }

  private static func name(_ kind: SlideKind) -> String { "\(kind.rawValue).\(ProseTemplate.fileExtension)" }

  /// The program's scripts, to be restyled.
  package static var files: [OutputFile] {
    SlideKind.allCases.map { kind in OutputFile(name(kind), bytes: { Array(SlideText.template(kind).utf8) }) }
  }
}
