// The options of commands that look at a whole period: which one, and the date of the report.

import Analysis
import ArgumentParser
import Formulas
import Pipeline
import Plans
import Reports

struct ReportedPeriodOptions: ParsableArguments {
  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @OptionGroup var date: ReportDateOption

  /// The analysis of the period, and the exit code by the files.
  func analysed(_ submissions: SubmissionOptions) async throws -> (report: AnalysisReport, status: ExitStatus) {
    try await Self.analysed(periodText, day: date.day(), submissions)
  }

  /// - Parameter day: of the report; nil = the period's last.
  static func analysed(
    _ periodText: String, day: Day?, _ submissions: SubmissionOptions
  ) async throws -> (report: AnalysisReport, status: ExitStatus) {
    let source = try submissions.source { try PeriodOption.period(periodText, of: $0) }
    let compiled = try await source.compiled()
    var past = PastFigures()
    if case .register(_, let workspace) = source { past = try RegisteredPast.figures(before: source.period, in: workspace) }
    let report = CompilationReport(
      compiled.outcome.compilation, files: compiled.outcome.files, acceptances: compiled.run.acceptances, programVersion: programVersion)
    return (AnalysisReport(report, past: past, day: day), compiled.status)
  }
}
