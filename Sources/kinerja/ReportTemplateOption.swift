// The option by which an office names its own words for a report.

import ArgumentParser
import Pipeline
import Reports

struct ReportTemplateOption: ParsableArguments {
  @Option(
    name: .customLong("templat"),
    help: ArgumentHelp(
      "Templat kantor sendiri; bila tidak disebut: dari \(ReportTemplates.all.folder) di ruang kerja.", valueName: "berkas"))
  var path: String?

  /// The report in words, or one sentence why its template cannot be used.
  /// - Parameter option: names the workspace, whose own templates win.
  func document(_ kind: ReportKind, _ values: ProseValues, _ option: PlanOption) throws -> Document {
    try ReportTemplates.document(kind, values, option: path, workspace: try option.settings().folder)
  }
}
