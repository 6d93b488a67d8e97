// The command `kinerja analisis`: a period looked at by seven methods, and recommendations.

import ArgumentParser
import Calculation
import Formulas
import Pipeline
import Plans
import Reports
import Submissions
import Writers

struct AnalysisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analisis", abstract: "Analisis capaian menurut metode, dan rekomendasi perbaikan menurut aturan rencana kinerja.",
    discussion: "Contoh:\n  kinerja analisis kiriman/ --rencana rencana-kinerja.xlsx --periode 2026-03 -o keluar", aliases: ["analyze"])

  @OptionGroup var compiling: CompilingOptions

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: keluar; - berarti JSON ke layar.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  func run() async throws {
    let compiled = try await compiling.compiled(nothing: "tidak ada yang dianalisis")
    let report = AnalysisReport(compiled.report, day: try compiling.day())
    let toScreen = asJSON || output == "-"
    if let folder = output ?? (toScreen ? nil : CompilingOptions.defaultFolder), folder != "-" {
      try await Publisher(folder: folder, overwrites: compiling.overwrites).publish(analysisOutputs(report))
      if !toScreen {
        Terminal.say(report.summaryText + "\nKeluaran: \(FileSystem.join(folder, report.baseName)).xlsx (juga .md dan .json)\n")
      }
    }
    if toScreen { Terminal.say(analysisJSON(report)) }
    Terminal.leave(compiled.status)
  }
}
