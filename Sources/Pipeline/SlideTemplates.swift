// Which script slides are made with, and where an office keeps its own.

package import Reports
import Writers

package enum SlideTemplates {
  package static let all = OfficeTemplates<SlideKind>(folder: "templates/paparan", builtIn: SlideText.template)

  /// The deck by the script in force.
  /// - Parameters:
  ///   - option: a file that a person names.
  ///   - workspace: its folder.
  /// - Throws: 66 when the named file is not there, 65 with one sentence when a script cannot be used.
  package static func deck(_ draft: SlideDraft, option: String?, workspace: String?) throws(CommandFailure) -> SlideDeck {
    let script = try all.template(draft.kind, option: option, workspace: workspace)
    do {
      return try script.deck(draft)
    } catch {
      throw CommandFailure(.unusableInput, error.sentence)
    }
  }
}
