// The options of commands that look at a whole period: which one, and the date of the report.

import Analysis
import ArgumentParser
import Pipeline
import Plans
import Reports

struct ReportedPeriodOptions: ParsableArguments {
  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @OptionGroup var date: ReportDateOption

  /// The analysis of the period, and the exit code by the files.
  func analysed(_ submissions: SubmissionOptions) async throws -> (report: AnalysisReport, status: ExitStatus) {
    try await Self.analysed(periodText, date, submissions)
  }

  static func analysed(
    _ periodText: String, _ date: ReportDateOption, _ submissions: SubmissionOptions
  ) async throws -> (report: AnalysisReport, status: ExitStatus) {
    let day = try date.day()
    let source = try submissions.source { try PeriodOption.period(periodText, of: $0) }
    let compiled = try await source.compiled()
    var past = PastFigures()
    if case .register(_, let workspace) = source { past = try RegisteredPast.figures(before: source.period, in: workspace) }
    let report = CompilationReport(
      compiled.outcome.compilation, files: compiled.outcome.files, acceptances: compiled.run.acceptances, programVersion: programVersion)
    let analysed = AnalysisReport(report, past: past, day: day)
    for sentence in analysed.unknownPlaceholders { Terminal.complain(sentence) }
    return (analysed, compiled.status)
  }
}
