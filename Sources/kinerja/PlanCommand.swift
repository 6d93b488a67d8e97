// The command `kinerja rencana` and its `periksa`: checks the plan as a whole.

import ArgumentParser
import Findings
import Intake
import Pipeline
import Reports
import Submissions
import Writers

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rencana", abstract: "Periksa, tampilkan, cetak, atau bandingkan rencana kinerja.",
    subcommands: [PlanCheckCommand.self, PlanShowCommand.self, PlanDocumentCommand.self, PlanCompareCommand.self], aliases: ["plan"])
}

struct PlanCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa", abstract: "Periksa rencana kinerja secara utuh.",
    discussion: "Contoh:\n  kinerja rencana periksa\n  kinerja rencana periksa rencana-kinerja.xlsx", aliases: ["check"])

  @Argument(help: ArgumentHelp("Rencana kinerja: buku kerja .xlsx atau folder CSV.", valueName: "rencana"))
  var path: String?

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    guard let location = try path ?? plan.location() else {
      throw CommandFailure(.wrongUsage, "Sebutkan rencana yang diperiksa, misalnya: kinerja rencana periksa rencana-kinerja.xlsx")
    }
    let result = try PlanLoading.read(location)
    let file = result.checkedFile
    if asJSON {
      Terminal.say(findingsJSON([file]))
    } else {
      Terminal.show(findingsText([file], isPlan: true, usesColour: Terminal.usesColour))
    }
    if file.findings.contains(where: { $0.severity == .error && $0.code.isAboutFile }) {
      FileSentences.complain(file)
      Terminal.leave(.unusableInput)
    }
    Terminal.leave(result.plan == nil ? .findings : .fine)
  }
}

extension PlanResult {
  /// The plan's findings in the shape of a checked file.
  var checkedFile: CheckedFile { CheckedFile(file: source, findings: findings, isUsable: plan != nil) }
}
