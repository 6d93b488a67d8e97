// The options of commands that compile a period on their way to something else.

import ArgumentParser
import Calculation
import Formulas
import Pipeline
import Plans
import Reports
import Submissions

struct CompilingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Templat yang sudah diisi, atau folder yang berisinya.", valueName: "berkas"))
  var inputs: [String]

  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("tanpa-data-lalu"), help: "Jangan pakai laporan bulan sebelumnya untuk OPD yang belum lapor.")
  var withoutEarlierData = false

  @OptionGroup var acceptances: AcceptanceOption

  @Option(
    name: .customLong("tanggal"),
    help: ArgumentHelp("Tanggal laporan, misalnya 2026-04-10; bila tidak disebut: hari terakhir periode.", valueName: "tanggal"))
  var dayText: String?

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  static let defaultFolder = "keluar"

  /// nil where none was given.
  func day() throws(CommandFailure) -> Day? {
    guard let dayText else { return nil }
    let parts = dayText.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let date = parts[2],
      let day = Day(year: year, month: month, day: date)
    else { throw CommandFailure(.wrongUsage, "Tanggal \"\(dayText)\" tidak dikenal. Tulis tahun-bulan-hari, misalnya 2026-04-10.") }
    return day
  }

  /// - Parameter nothing: what is not done when there is no file.
  func compiled(nothing: String) async throws -> (report: CompilationReport, status: ExitStatus) {
    let plan = try plan.required()
    let period = try PeriodOption.period(periodText, of: plan)
    let inputs = InputFiles(inputs)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    if inputs.files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; \(nothing).") }
    var run = CompilationRun(plan: plan, period: period)
    if withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = try acceptances.list(self.plan)
    let outcome = await run.run(inputs.files, progress: ProgressLine().show)
    for file in outcome.unusable { FileSentences.complain(file) }
    let report = CompilationReport(
      outcome.compilation, files: outcome.files, acceptances: run.acceptances, programVersion: programVersion)
    return (report, max(outcome.status, inputs.missing.isEmpty ? .fine : .missingInput))
  }
}
