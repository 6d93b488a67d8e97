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

  /// The final status of a period's indicators by the plan in force: each one's last achievement of the year so far, and decisions.
  /// - Parameter isPlanChosen: the plan was named for this command, and is not just the workspace's.
  /// - Returns: the status, and what is to be said of the plan.
  package static func finalStatus(
    _ period: Period, plan: Plan, isPlanChosen: Bool, day: Day? = nil, in workspace: Workspace
  ) throws(CommandFailure) -> (status: FinalStatus, remarks: [String]) {
    let register = try workspace.reading()
    let inForce = try PlanInForce(for: period, asked: plan, isChosen: isPlanChosen, in: register)
    let status = try RegisterWords.worded { () throws(RegisterFault) in
      let compilations = try latestCompilations(until: period, in: register)
      return FinalStatus(
        plan: inForce.plan, period: period, compiled: compilations.first { $0.period == period }?.day,
        achievements: try achievements(of: compilations, in: register), decisions: try register.decisions().map(\.record), day: day)
    }
    return (status, inForce.remarks)
  }

  private typealias Latest = (period: Period, number: Int64, day: Day)

  /// The last compilation of every period of the year that ends no later: the period itself first, then from the latest to the earliest.
  private static func latestCompilations(until period: Period, in register: borrowing Register) throws(RegisterFault) -> [Latest] {
    var latest: [String: Latest] = [:]
    for one in try register.compilations() {
      guard let its = Period(one.compilation.period, defaultYear: period.year), its.year == period.year, its.lastMonth <= period.lastMonth
      else { continue }
      latest[its.code] = (its, one.number, one.compilation.day)
    }
    return latest.values.sorted { left, right in
      if (left.period == period) != (right.period == period) { return left.period == period }
      return left.period.lastMonth != right.period.lastMonth
        ? left.period.lastMonth > right.period.lastMonth : left.number > right.number
    }
  }

  /// By indicator: of the first compilation that has an achievement, else of the first that has a figure.
  private static func achievements(
    of compilations: [Latest], in register: borrowing Register
  ) throws(RegisterFault) -> [String: FinalStatus.Achievement] {
    var found: [String: FinalStatus.Achievement] = [:]
    for one in compilations {
      for figure in try register.figures(ofCompilation: one.number) where figure.scope == .indicator && figure.agency == nil {
        let code = TextKey.fold(figure.code ?? "")
        if let known = found[code], known.achievement != nil || figure.achievement == nil { continue }
        found[code] = FinalStatus.Achievement(figure, one.period)
      }
    }
    return found
  }
}

extension FinalStatus.Achievement {
  fileprivate init(_ figure: KeptFigure, _ period: Period) {
    self.init(
      period: period, realization: figure.realization, targetLower: figure.targetLower, targetUpper: figure.targetUpper,
      achievement: figure.achievement,
      rating: figure.rating, isProvisional: figure.isProvisional)
  }
}
