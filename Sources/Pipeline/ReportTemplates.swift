// The templates of reports: the program's, where an office keeps its own, and the documents they give.

package import Reports
package import Writers

package enum ReportTemplates {
  /// Below the workspace.
  package static let folder = "templates/laporan"

  /// A report's document, every name filled in.
  /// - Throws: 66 when the named template is not there, 65 with the line when a template cannot be used.
  package static func document(
    _ kind: ReportKind, _ values: ProseValues, option: String?, workspace: String?
  ) throws(CommandFailure) -> Document {
    let template = try OfficeTemplates.template(
      name(kind), in: folder, builtIn: ReportText.template(kind), option: option, workspace: workspace)
    do {
      return try template.document(values)
    } catch {
      throw CommandFailure(.unusableInput, error.sentence)
    }
  }

  private static func name(_ kind: ReportKind) -> String { "\(kind.rawValue).\(ProseTemplate.fileExtension)" }

  /// The program's templates, to be restyled.
  package static var files: [OutputFile] {
    ReportKind.allCases.map { kind in OutputFile(name(kind), bytes: { Array(ReportText.template(kind).utf8) }) }
  }
}
