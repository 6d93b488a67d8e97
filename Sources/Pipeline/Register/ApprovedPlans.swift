// The versions of a year's plan that the leadership approved, read from the archive.

import Findings
import Formulas
import Intake
import Plans
import Register

struct ApprovedPlans {
  private struct Approval {
    var plan: Plan
    var fingerprint: String
    var registered: RegisteredPlan
    var day: Day
  }

  /// In the order of their approval.
  private let approvals: [Approval]
  private let known: [RegisteredPlan]

  /// A version is approved as long as the last decision on it says so.
  init(_ register: borrowing Register, year: Int) throws(CommandFailure) {
    known = try RegisterWords.worded { () throws(RegisterFault) in try register.plans() }.filter { $0.version.year == year }
    let decisions = try RegisterWords.worded { () throws(RegisterFault) in try register.decisions() }
    var last: [String: (order: Int, decision: Decision)] = [:]
    for (order, one) in decisions.enumerated() where one.record.subject == .plan { last[one.record.target] = (order, one.record) }
    let approved = last.values.filter { $0.decision.outcome == .approved }.sorted { $0.order < $1.order }.map(\.decision)
    var approvals: [Approval] = []
    for decision in approved {
      guard let registered = known.last(where: { $0.version.fingerprint == decision.target }) else { continue }
      let plan = try ArchivedPlan.read(registered, in: register.folder)
      approvals.append(Approval(plan: plan, fingerprint: decision.target, registered: registered, day: decision.day))
    }
    self.approvals = approvals
  }

  var versions: PlanVersions { PlanVersions(approved: approvals.map(\.plan)) }

  func fingerprint(of plan: Plan) -> String? { approvals.last { $0.plan == plan }?.fingerprint }

  /// Of the version with this fingerprint.
  func dayOfApproval(_ fingerprint: String) -> Day? { approvals.last { $0.fingerprint == fingerprint }?.day }

  /// What the register has of a plan, approved or not: of the same bytes, since outputs name them and must be made the same again.
  func registered(_ plan: Plan, _ fingerprint: String) -> [RegisteredPlan] {
    known.last { $0.version.fingerprint == fingerprint && $0.version.sha256 == plan.source.sha256 }.map { [$0] } ?? []
  }

  /// The versions whose targets or formulas a period uses, in the order of their approval.
  func used(for period: Period) -> [RegisteredPlan] {
    let used = (1...period.lastMonth).compactMap { versions.version(ofMonth: $0) }
    return approvals.filter { used.contains($0.plan) }.map(\.registered)
  }
}

/// A version of the plan in the archive.
enum ArchivedPlan {
  /// - Throws: 74 when the archive's bytes are not what was registered, or are no plan any more for this version of the program.
  static func read(_ registered: RegisteredPlan, in folder: String) throws(CommandFailure) -> Plan {
    let files = try registered.files.map { file throws(CommandFailure) in try ArchivedFile.received(file, in: folder) }
    let version = registered.version
    let isWorkbook = files.count == 1 && files[0].source.sha256 == version.sha256
    let result =
      isWorkbook ? PlanIntake.workbook(at: files[0].path, source: files[0].source) : PlanIntake.folder(named: version.name, files: files)
    guard let plan = result.plan else {
      throw CommandFailure(
        .readWriteError, "Rencana kinerja \(version.name) (versi \(version.version)) dalam arsip tidak dapat dibaca lagi sebagai rencana.")
    }
    return plan
  }
}
