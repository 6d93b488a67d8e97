// The walk of `kompilasi` without files: what the register accepted, by the plan in force.

import Calculation
package import Findings
import Intake
package import Plans
import Register
package import Submissions

package struct RegisterRun: Sendable {
  /// What the person asked for beside the period.
  package struct Question: Sendable {
    package var plan: Plan
    package var planPath: String
    /// The plan was named for this command, and is not just the workspace's.
    package var isPlanChosen: Bool
    package var withoutEarlierData: Bool
    package var acceptances: [Acceptance]
    /// nil where there is no list.
    package var acceptancesPath: String?

    package init(
      plan: Plan, planPath: String, isPlanChosen: Bool, withoutEarlierData: Bool, acceptances: [Acceptance], acceptancesPath: String?
    ) {
      self.plan = plan
      self.planPath = planPath
      self.isPlanChosen = isPlanChosen
      self.withoutEarlierData = withoutEarlierData
      self.acceptances = acceptances
      self.acceptancesPath = acceptancesPath
    }
  }

  package let run: CompilationRun
  /// Sentences about the plan.
  package let remarks: [String]
  private let inForce: PlanInForce
  private let submissions: RegisteredSubmissions
  private let question: Question
  /// The list of acceptances as it was when it was used; nil where there is none.
  private let acceptances: ReceivedFile?

  /// - Throws: 66 when nothing was received up to the period's end, 74 when register or archive cannot be read.
  package init(_ period: Period, _ question: Question, in workspace: Workspace) throws(CommandFailure) {
    let register = try workspace.reading()
    inForce = try PlanInForce(for: period, asked: question.plan, isChosen: question.isPlanChosen, in: register)
    let kept = try RegisterWords.worded { () throws(RegisterFault) in try register.accepted(year: period.year, upTo: period.lastMonth) }
    if kept.isEmpty {
      throw CommandFailure(
        .missingInput,
        "Register belum mempunyai kiriman sampai \(period.title); tidak ada yang dihitung. Terima kiriman dengan kinerja terima, atau sebutkan berkasnya."
      )
    }
    submissions = try RegisteredSubmissions(kept, in: workspace.folder)
    var run = CompilationRun(plan: inForce.plan, period: period)
    if question.withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = question.acceptances
    self.run = run
    self.question = question
    acceptances = question.acceptancesPath.flatMap { path in
      FileDigest.source(ofFile: path).map { ReceivedFile(path: path, source: $0) }
    }
    remarks = inForce.remarks
  }

  /// What is to be said of a plan with which files are computed in a workspace: nil where it is the approved one, or none is.
  package static func remark(on plan: Plan, for period: Period, in workspace: Workspace) throws(CommandFailure) -> String? {
    let inForce = try PlanInForce(for: period, asked: plan, isChosen: true, in: workspace.reading())
    return inForce.isOther ? inForce.remarks.first : nil
  }

  package func compile(progress: (@Sendable (Int, Int) -> Void)? = nil) async -> CompilationRun.Outcome {
    await run.run(submissions, progress: progress)
  }

  /// Enters what was written into the register.
  /// - Returns: the number of the compilation.
  /// - Throws: a sentence that says what became of the files. That it is not recorded cannot be said: a disk may fail after the transaction's end.
  package func record(
    _ outcome: CompilationRun.Outcome, outputs: [SourceFile], hasPlainCSV: Bool, withSQL: Bool, in workspace: Workspace
  ) throws(CommandFailure) -> Int64 {
    let options = RemakingOptions(withoutEarlierData: question.withoutEarlierData, hasPlainCSV: hasPlainCSV, withSQL: withSQL)
    let entry = CompilationEntry(outcome.compilation, plan: inForce, submissions: submissions, acceptances: acceptances, options: options)
    do throws(CommandFailure) {
      return try entry.record(outputs: outputs, planPath: question.planPath, in: workspace)
    } catch {
      throw CommandFailure(
        error.status,
        "Berkas keluaran sudah ditulis, tetapi pencatatannya dalam register gagal, jadi kompilasi ini belum boleh dianggap tercatat. Jalankan "
          + "perintah ini lagi sampai berhasil. Sebabnya: \(error.sentence)")
    }
  }
}
