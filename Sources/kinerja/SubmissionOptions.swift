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

  /// What a command computes with: the files named, or else what the workspace's register has accepted, by the plan in force.
  /// - Parameter period: of the plan at hand; versions of one year have the same periods.
  /// - Throws: the sentence for stderr when there is nothing to compute with (64 or 66).
  func source(_ period: (Plan) throws -> Period) throws -> SubmissionSource {
    let known = try plan.required()
    let period = try period(known)
    let workspace = try plan.registeredWorkspace()
    guard inputs.isEmpty, let workspace else {
      var run = CompilationRun(plan: known, period: period)
      if withoutEarlierData { run.options.usesEarlierData = false }
      run.acceptances = try acceptances.list(plan)
      if let workspace { Self.tell(of: known, for: period, in: workspace) }
      return .files(inputs, run)
    }
    guard let planPath = try plan.location() else { preconditionFailure("a plan was read from nowhere") }
    let question = RegisterRun.Question(
      plan: known, planPath: planPath, isPlanChosen: plan.path != nil, withoutEarlierData: withoutEarlierData,
      acceptances: try acceptances.list(plan), acceptancesPath: try acceptances.location(plan))
    let run = try RegisterRun(period, question, in: workspace)
    for remark in run.remarks { Terminal.complain(remark) }
    return .register(run, workspace)
  }

  /// Whether another plan was approved. Files are computed without the register: that it cannot be read is said, and no more.
  private static func tell(of plan: Plan, for period: Period, in workspace: Workspace) {
    do throws(CommandFailure) {
      if let remark = try RegisterRun.remark(on: plan, for: period, in: workspace) { Terminal.complain(remark) }
    } catch {
      Terminal.complain(error.sentence)
    }
  }
}

/// Where the submissions of a computation come from.
enum SubmissionSource {
  case files([String], CompilationRun)
  case register(RegisterRun, Workspace)

  private var run: CompilationRun {
    switch self {
    case .files(_, let run): run
    case .register(let run, _): run.run
    }
  }

  /// By which the period is judged; names and positions are those of this one.
  var plan: Plan { run.plan }
  var period: Period { run.period }

  /// Reads and compiles; what is passed over or cannot be used is said on the way.
  func compiled() async throws -> CompiledSubmissions {
    switch self {
    case .files(let arguments, let run): try await CompiledSubmissions(arguments, by: run)
    case .register(let run, _): await CompiledSubmissions(run)
    }
  }
}

/// A compilation of submissions.
struct CompiledSubmissions: Sendable {
  let run: CompilationRun
  let outcome: CompilationRun.Outcome
  /// The exit code by the files: used, faulty, or not found.
  let status: ExitStatus

  /// Of the files that a person named.
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

  /// Of what the register has accepted.
  init(_ register: RegisterRun) async {
    run = register.run
    outcome = await ProgressLine.during("Membaca arsip") { progress in await register.compile(progress: progress) }
    for file in outcome.unusable { FileSentences.complain(file) }
    status = outcome.status
  }
}
