// Which plan a period is judged by: the versions that the leadership approved, else the plan at hand.

import Findings
import Intake
import Plans
import Register
import Reports

/// The plan of a period, and the versions of the register that it is made of.
struct PlanInForce: Sendable {
  /// With the targets of each month's version.
  let plan: Plan
  /// Of the version whose formulas hold.
  let fingerprint: String
  /// Empty where the plan at hand is not registered yet.
  let versions: [RegisteredPlan]
  /// What a person must know of it.
  let remarks: [String]
  /// Another version than the plan at hand was approved.
  let isOther: Bool

  /// - Parameters:
  ///   - asked: the plan at hand.
  ///   - isChosen: it was named for this command: then it is used, whatever was approved.
  init(for period: Period, asked: Plan, isChosen: Bool, in register: borrowing Register) throws(CommandFailure) {
    let approved = try ApprovedPlans(register, year: period.year)
    let own = asked.fingerprint
    guard let inForce = approved.versions.plan(for: period), let base = approved.versions.version(ofMonth: period.lastMonth),
      let print = approved.fingerprint(of: base)
    else {
      self.init(asked, own, approved.registered(asked, own), [Self.notApproved(asked)], isOther: false)
      return
    }
    if print == own {
      self.init(inForce, print, approved.used(for: period), [], isOther: false)
      return
    }
    let day = approved.dayOfApproval(print).map { ", disetujui \(FigureText.day($0))" } ?? ""
    let versions =
      "Perhatian: \(asked.source.name) (versi \(asked.settings.version)) bukan rencana kinerja yang disetujui untuk \(period.title)"
    if isChosen {
      self.init(
        asked, own, approved.registered(asked, own),
        ["\(versions), yaitu versi \(base.settings.version)\(day). Angkanya bukan capaian menurut rencana yang disetujui."], isOther: true)
    } else {
      self.init(
        inForce, print, approved.used(for: period), ["\(versions). Yang dipakai adalah versi \(base.settings.version) dari arsip\(day)."],
        isOther: true)
    }
  }

  private init(_ plan: Plan, _ fingerprint: String, _ versions: [RegisteredPlan], _ remarks: [String], isOther: Bool) {
    self.isOther = isOther
    self.plan = plan
    self.fingerprint = fingerprint
    self.versions = versions
    self.remarks = remarks
  }

  private static func notApproved(_ plan: Plan) -> String {
    "Catatan: rencana kinerja versi \(plan.settings.version) belum tercatat disetujui. Persetujuan pimpinan dicatat dengan kinerja keputusan catat rencana."
  }
}
