// The command `kinerja rencana banding`: what a new version of the plan says otherwise than the old one.

import ArgumentParser
import Intake
import Pipeline
import Plans
import Reports
import Writers

struct PlanCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "banding", abstract: "Bandingkan dua versi rencana kinerja: apa yang berubah, dengan kata-kata.",
    discussion: "Contoh:\n  kinerja rencana banding rencana-versi-1.xlsx rencana-versi-2.xlsx", aliases: ["compare"])

  @Argument(help: ArgumentHelp("Rencana yang lama: buku kerja .xlsx atau folder CSV.", valueName: "lama"))
  var old: String

  @Argument(help: ArgumentHelp("Rencana yang baru.", valueName: "baru"))
  var new: String

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    let sides = try [old, new].map { path in
      let plan = try PlanOption.plan(at: path)
      return PlanComparison.Side(plan, fingerprint: plan.fingerprint)
    }
    let comparison = PlanComparison(from: sides[0], to: sides[1])
    asJSON ? Terminal.say(planComparisonJSON(comparison)) : Terminal.show(comparison.text)
  }
}
