// Records a decision of the leadership: checked against plan and register, then written as an event.

import Calculation
import Findings
package import Formulas
package import Plans
package import Register
package import Reports

package enum DecisionEntry {
  /// Records a decision on the plan at hand; its files go into the archive, so that the approved version stays as it is.
  /// - Parameter path: of the plan.
  package static func record(
    planDecision decision: Decision, on plan: Plan, at path: String, in workspace: Workspace
  ) throws(CommandFailure) -> Int64 {
    let register = try workspace.writing()
    let stamp = try workspace.stamp()
    try PlanArchive.register(plan, PlanLoading.files(at: path), in: register, stamp: stamp)
    return try record(decision, in: register, stamp)
  }

  /// Records a decision of step 18.
  package static func record(_ decision: Decision, in workspace: Workspace) throws(CommandFailure) -> Int64 {
    let register = try workspace.writing()
    return try record(decision, in: register, workspace.stamp())
  }

  private static func record(_ decision: Decision, in register: borrowing Register, _ stamp: EventStamp) throws(CommandFailure) -> Int64 {
    try RegisterWords.worded { () throws(RegisterFault) in try register.record(decision, stamp: stamp) }
  }

  /// All decisions, in the order in which they were recorded.
  package static func all(in workspace: Workspace) throws(CommandFailure) -> [Numbered<Decision>] {
    let register = try workspace.reading()
    return try RegisterWords.worded { () throws(RegisterFault) in try register.decisions() }
  }

  /// The final status of a period's indicators by the plan in force: achievements of its last compilation, and decisions.
  /// - Parameter isPlanChosen: the plan was named for this command, and is not just the workspace's.
  /// - Returns: the status, and what is to be said of the plan.
  package static func finalStatus(
    _ period: Period, plan: Plan, isPlanChosen: Bool, day: Day? = nil, in workspace: Workspace
  ) throws(CommandFailure) -> (status: FinalStatus, remarks: [String]) {
    let register = try workspace.reading()
    let inForce = try PlanInForce(for: period, asked: plan, isChosen: isPlanChosen, in: register)
    let status = try RegisterWords.worded { () throws(RegisterFault) in
      let last = try register.compilations(of: period.code).last
      let figures = try last.map { one throws(RegisterFault) in try register.figures(ofCompilation: one.number) } ?? []
      let own = figures.filter { $0.scope == .indicator && $0.agency == nil }
      return FinalStatus(
        plan: inForce.plan, period: period, compiled: last?.compilation.day,
        achievements: Dictionary(own.map { (TextKey.fold($0.code ?? ""), FinalStatus.Achievement($0)) }) { first, _ in first },
        decisions: try register.decisions().map(\.record), day: day)
    }
    return (status, inForce.remarks)
  }
}

extension FinalStatus.Achievement {
  fileprivate init(_ figure: KeptFigure) {
    self.init(
      realization: figure.realization, targetLower: figure.targetLower, targetUpper: figure.targetUpper, achievement: figure.achievement,
      rating: figure.rating, isProvisional: figure.isProvisional)
  }
}
