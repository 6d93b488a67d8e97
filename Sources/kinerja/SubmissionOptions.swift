// The options of commands that compute with submissions: which files, which plan, what stands in for what is missing.

import ArgumentParser
import Calculation
import Intake
import Pipeline
import Plans
import Submissions

struct SubmissionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Templat yang sudah diisi, atau folder yang berisinya.", valueName: "berkas"))
  var inputs: [String] = []

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("tanpa-data-lalu"), help: "Jangan pakai laporan bulan sebelumnya untuk OPD yang belum lapor.")
  var withoutEarlierData = false

  @OptionGroup var acceptances: AcceptanceOption

  /// Reads and compiles the files; what is passed over or cannot be used is said on the way.
  /// - Throws: the sentence for stderr when there is nothing to compute with (64 or 66).
  func compiled(plan known: Plan, period: Period) async throws -> CompiledSubmissions {
    var run = CompilationRun(plan: known, period: period)
    if withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = try acceptances.list(plan)
    return try await CompiledSubmissions(inputs, by: run)
  }
}

/// A compilation of the files that a person named.
struct CompiledSubmissions: Sendable {
  let run: CompilationRun
  let outcome: CompilationRun.Outcome
  /// The exit code by the files: used, faulty, or not found.
  let status: ExitStatus

  init(_ arguments: [String], by run: CompilationRun) async throws {
    guard !arguments.isEmpty else {
      let example = Period.code(year: run.period.year, month: run.period.lastMonth)
      throw CommandFailure(.wrongUsage, "Sebutkan berkas kiriman atau foldernya, misalnya kiriman/\(example).")
    }
    let inputs = InputFiles(arguments)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    // A compilation of nothing would take the place of a good one: a mistyped folder must not do that.
    if inputs.files.isEmpty {
      throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; tidak ada yang dihitung.")
    }
    self.run = run
    outcome = await ProgressLine.during("Membaca kiriman") { progress in await run.run(inputs.files, progress: progress) }
    for file in outcome.unusable { FileSentences.complain(file) }
    status = max(outcome.status, inputs.missing.isEmpty ? .fine : .missingInput)
  }
}
