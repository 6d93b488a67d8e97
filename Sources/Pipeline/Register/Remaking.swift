// Makes a past compilation again from the archive, and says what is no longer the same.

import Calculation
import Findings
import Intake
package import Plans
package import Register
import Reports
import Spreadsheets
package import Submissions
import Writers

package struct Remaking: Sendable {
  /// One file, as it was recorded and as it is now; nil where there was or is none of this name.
  package struct File: Equatable, Sendable {
    package var name: String
    package var recorded: String?
    package var now: String?

    package var isSame: Bool { recorded == now }
  }

  /// A figure that came out otherwise; nil where there was or is none.
  package struct Change: Equatable, Sendable {
    package var recorded: KeptFigure?
    package var now: KeptFigure?
  }

  package let original: RegisteredCompilation
  package let period: Period
  package let folder: String
  package let files: [File]
  package let changes: [Change]
  package let submissions: [CheckedFile]

  package var isSame: Bool { files.allSatisfy(\.isSame) && changes.isEmpty }

  /// Makes it again with the plan, the submissions and the acceptances that it was made of.
  /// - Parameters:
  ///   - number: of the compilation; nil = the last one of the period.
  ///   - folder: where the files go.
  /// - Throws: 66 when the period was never compiled, 74 when the archive has not what it was made of.
  package init(
    _ period: Period, number: Int64?, to folder: String, overwrites: Bool, in workspace: Workspace,
    progress: (@Sendable (Int, Int) -> Void)? = nil
  ) async throws(CommandFailure) {
    let past = try PastCompilation(period, number: number, in: workspace)
    var run = CompilationRun(plan: past.plan, period: period)
    if past.options.withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = past.acceptances
    let outcome = await run.run(past.submissions, progress: progress)
    let report = CompilationReport(
      outcome.compilation, files: outcome.files, acceptances: past.acceptances, programVersion: programVersion)
    let outputs = compilationOutputs(report, csv: past.options.hasPlainCSV ? .rfc4180 : .indonesian, withSQL: past.options.withSQL)
    let written = try await Publisher(folder: folder, overwrites: overwrites).publish(outputs)
    original = past.registered
    self.period = period
    self.folder = folder
    submissions = outcome.files
    files = Self.files(recorded: past.registered.compilation.outputs, now: written)
    changes = Self.changes(recorded: past.figures, now: KeptFigure.all(of: outcome.compilation))
  }

  private static func files(recorded: [SourceFile], now: [SourceFile]) -> [File] {
    let before = Dictionary(recorded.map { ($0.name, $0.sha256) }) { first, _ in first }
    let after = Dictionary(now.map { ($0.name, $0.sha256) }) { first, _ in first }
    let names = recorded.map(\.name) + now.map(\.name).filter { before[$0] == nil }
    return names.map { File(name: $0, recorded: before[$0], now: after[$0]) }
  }

  private static func changes(recorded: [KeptFigure], now: [KeptFigure]) -> [Change] {
    func key(_ figure: KeptFigure) -> [String?] { [figure.scope.rawValue, figure.code, figure.agency] }
    let before = Dictionary(recorded.map { (key($0), $0) }) { first, _ in first }
    let after = Dictionary(now.map { (key($0), $0) }) { first, _ in first }
    let all = recorded + now.filter { before[key($0)] == nil }
    return all.compactMap { figure in
      let change = Change(recorded: before[key(figure)], now: after[key(figure)])
      return change.recorded == change.now ? nil : change
    }
  }
}

/// What a registered compilation was made of, from the archive.
private struct PastCompilation {
  let registered: RegisteredCompilation
  let figures: [KeptFigure]
  let plan: Plan
  let acceptances: [Acceptance]
  let submissions: RegisteredSubmissions
  var options: RemakingOptions { RemakingOptions(text: registered.compilation.options) }

  init(_ period: Period, number: Int64?, in workspace: Workspace) throws(CommandFailure) {
    let register = try workspace.reading()
    let kept: [RegisteredSubmission]
    let versions: [RegisteredPlan]
    do throws(RegisterFault) {
      let all = try register.compilations(of: period.code)
      guard let found = number.map({ number in all.last { $0.number == number } }) ?? all.last else {
        throw RegisterFault.missing
      }
      registered = found
      figures = try register.figures(ofCompilation: found.number)
      let numbers = Set(found.compilation.inputs.compactMap(\.submission))
      kept = try register.accepted(year: period.year).filter { numbers.contains($0.number) }
      versions = try register.plans()
    } catch .missing {
      throw CommandFailure(
        .missingInput,
        number.map { "Kompilasi nomor \($0) untuk \(period.title) tidak ada dalam register." }
          ?? "\(period.title) belum pernah dikompilasi dari register, jadi tidak ada yang dibuat ulang.")
    } catch {
      throw RegisterWords.failure(error)
    }
    let inputs = registered.compilation.inputs
    plan = try Self.plan(of: period, inputs, versions, in: workspace.folder)
    var acceptances: [Acceptance] = []
    for input in inputs where input.kind == .acceptances {
      guard let path = input.archivePath else { continue }
      acceptances += try AcceptanceLoading.read(
        ArchivedFile.received(KeptFile(source: input.source, archivePath: path), in: workspace.folder).path)
    }
    self.acceptances = acceptances
    submissions = try RegisteredSubmissions(kept, in: workspace.folder)
  }

  /// Of the versions whose files were among the inputs, in their order.
  private static func plan(
    of period: Period, _ inputs: [KeptCompilation.Input], _ versions: [RegisteredPlan], in folder: String
  ) throws(CommandFailure) -> Plan {
    let paths = inputs.filter { $0.kind == .plan }.map(\.archivePath)
    let used = versions.filter { !$0.files.isEmpty && $0.files.allSatisfy { paths.contains($0.archivePath) } }
    let ordered = used.sorted { left, right in
      (paths.firstIndex(of: left.files[0].archivePath) ?? 0) < (paths.firstIndex(of: right.files[0].archivePath) ?? 0)
    }
    let plans = try ordered.map { version throws(CommandFailure) in try ArchivedPlan.read(version, in: folder) }
    let plan = plans.count == 1 ? plans[0] : PlanVersions(approved: plans).plan(for: period)
    guard let plan else {
      throw CommandFailure(.readWriteError, "Rencana kinerja dari kompilasi \(period.title) tidak ada dalam register.")
    }
    return plan
  }
}
