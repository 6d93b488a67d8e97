// The whole walk of `kompilasi`: files in, figures and outputs out, in the order it happens.

package import Calculation
import Findings
package import Intake
package import Plans
package import Submissions
import Writers

package struct CompilationRun: Sendable {
  package let plan: Plan
  package let period: Period
  package var options = CompilationOptions()
  package var acceptances: [Acceptance] = []

  package init(plan: Plan, period: Period) {
    self.plan = plan
    self.period = period
  }

  /// What came out: the figures, and every file that was given.
  package struct Outcome: Sendable {
    package var compilation: Compilation
    package var files: [CheckedFile]

    /// A galat in a file that is used or in conflict.
    package var hasError: Bool {
      let conflicting = compilation.uses.contains { $0.reason == .conflict }
      return conflicting
        || compilation.uses.contains { use in
          use.isUsed && compilation.submissions[use.submission].findings.contains { $0.severity == .error }
        }
    }

    package var unusable: [CheckedFile] { files.filter { !$0.isUsable && $0.findings.contains { $0.severity == .error } } }

    package var status: ExitStatus {
      max(unusable.isEmpty ? .fine : .unusableInput, hasError ? .findings : .fine)
    }
  }

  /// - Parameter progress: told how many of how many files are read.
  package func run(_ files: [ReceivedFile], progress: (@Sendable (Int, Int) -> Void)? = nil) async -> Outcome {
    outcome(await Checking.check(files, with: intake, progress: progress))
  }

  /// The same with what the register has accepted: dates of reporting are those of receipt.
  package func run(_ registered: RegisteredSubmissions, progress: (@Sendable (Int, Int) -> Void)? = nil) async -> Outcome {
    var results = await Checking.check(groups: registered.groups, with: intake, progress: progress)
    for index in results.indices {
      // What else a file of several OPDs holds was never accepted.
      results[index].submission = results[index].submission.map(registered.dated).flatMap { $0.receipt == nil ? nil : $0 }
    }
    return outcome(results)
  }

  private var intake: SubmissionIntake { SubmissionIntake(context: PlanContext(plan), acceptances: acceptances) }

  private func outcome(_ results: [IntakeResult]) -> Outcome {
    let compilation = compile(results.compactMap(\.submission), plan: plan, period: period, options: options)
    FreedMemory.giveBack()
    return Outcome(compilation: compilation, files: results.map(\.file))
  }
}
