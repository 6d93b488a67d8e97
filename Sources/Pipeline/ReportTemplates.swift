// The templates of reports: the program's, where an office keeps its own, and the documents they give.

package import Reports
import Writers

package enum ReportTemplates {
  package static let all = OfficeTemplates<ReportKind>(folder: "templates/laporan", builtIn: ReportText.template)

  /// A report's document, every name filled in.
  /// - Throws: 66 when the named template is not there, 65 with the line when a template cannot be used.
  package static func document(
    _ kind: ReportKind, _ values: ProseValues, option: String?, workspace: String?
  ) throws(CommandFailure) -> Document {
    let template = try all.template(kind, option: option, workspace: workspace)
    do {
      return try template.document(values)
    } catch {
      throw CommandFailure(.unusableInput, error.sentence)
    }
  }
}
