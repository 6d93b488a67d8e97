// The command `kinerja status`: who has reported, who has not, and whom to call.

import ArgumentParser
import Formulas
import Pipeline
import Plans
import Register
import Reports
import Writers

struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Siapa yang sudah lapor, siapa yang belum, dan siapa yang perlu dihubungi.",
    discussion: """
      Contoh:
        kinerja status
        kinerja status --periode 2026-03 -o keluar
      """)

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp(
      "Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026. Bila tidak disebut: bulan terakhir yang diterima.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var plan: PlanOption
  @OptionGroup var acceptances: AcceptanceOption

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Tulis juga sebagai XLSX dan Markdown ke folder ini.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let workspace = try plan.openWorkspace()
    let known = try plan.required()
    let asked = try periodText.map { try PeriodOption.period($0, of: known) }
    let register = try workspace.reading()
    let report = try StatusRun.report(
      register, plan: known, acceptances: acceptances.list(plan), asked: asked, today: OfficeClock.today(zone: workspace.settings.zone))
    if let folder = output {
      try await Publisher(folder: folder, overwrites: overwrites).publish(statusOutputs(report))
    }
    if asJSON { return Terminal.say(statusJSON(report)) }
    Terminal.show(report.text)
    if let folder = output { Terminal.say("Keluaran: \(FileSystem.join(folder, report.baseName)).xlsx (juga .md)\n") }
  }
}
