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

  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp("Tanggal laporan, misalnya 2026-04-10; bila tidak disebut: hari terakhir periode.", valueName: "tanggal"))
  var dayText: String?

  /// The analysis of the period, and the exit code by the files.
  func analysed(_ submissions: SubmissionOptions) async throws -> (report: AnalysisReport, status: ExitStatus) {
    let day = try day()
    let source = try submissions.source { try PeriodOption.period(periodText, of: $0) }
    let compiled = try await source.compiled()
    let workspace = try submissions.plan.registeredWorkspace()
    let past = try workspace.map { try RegisteredPast.figures(before: source.period, in: $0) } ?? PastFigures()
    let report = CompilationReport(
      compiled.outcome.compilation, files: compiled.outcome.files, acceptances: compiled.run.acceptances, programVersion: programVersion)
    let analysed = AnalysisReport(report, past: past, day: day)
    for sentence in analysed.unknownPlaceholders { Terminal.complain(sentence) }
    return (analysed, compiled.status)
  }

  /// nil where none was given.
  func day() throws(CommandFailure) -> Day? {
    guard let dayText else { return nil }
    let parts = dayText.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let date = parts[2],
      let day = Day(year: year, month: month, day: date)
    else { throw CommandFailure(.wrongUsage, "Tanggal \"\(dayText)\" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-04-10.") }
    return day
  }
}
