// The command `kinerja paket`: the performance report per package.

import ArgumentParser
import Calculation
import Formulas
import Pipeline
import Plans
import Reports
import Submissions
import Writers

struct PackageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paket", abstract: "Laporan kinerja per paket: rencana terhadap realisasi, keterlambatan, deviasi fisik, dan kendala.",
    discussion: """
      Contoh:
        kinerja paket kiriman/ --rencana rencana-kinerja.xlsx --periode 2026-03 -o keluar
        kinerja paket kiriman/ --rencana rencana-kinerja.xlsx --opd 1.02
      """, aliases: ["packages"])

  @Argument(help: ArgumentHelp("Templat yang sudah diisi, atau folder yang berisinya.", valueName: "berkas"))
  var inputs: [String]

  @Option(
    name: .customLong("opd"),
    help: ArgumentHelp("Kode, nama, atau alias OPD; boleh diulang. Bila tidak disebut: semua OPD.", valueName: "opd"))
  var agencies: [String] = []

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp(
      "Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026. Bila tidak disebut: bulan terakhir yang dilaporkan.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var plan: PlanOption

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: keluar; - berarti JSON ke layar.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  @Flag(name: .customLong("tanpa-data-lalu"), help: "Jangan pakai laporan bulan sebelumnya untuk OPD yang belum lapor.")
  var withoutEarlierData = false

  @OptionGroup var acceptances: AcceptanceOption

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let plan = try plan.required()
    let asked = try periodText.map { try PeriodOption.period($0, of: plan) }
    let chosen = try agencies.map { try Self.agency($0, of: plan) }
    let inputs = InputFiles(inputs)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    if inputs.files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; tidak ada yang dilaporkan.") }
    // Without a period the whole year is looked through for its last month with a report.
    var run = CompilationRun(plan: plan, period: asked ?? Period(year: plan.year, span: .year))
    if withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = try acceptances.list(self.plan)
    let outcome = await run.run(inputs.files, progress: ProgressLine().show)
    for file in outcome.unusable { FileSentences.complain(file) }
    let last = outcome.compilation.lastReportedMonth
    guard let period = asked ?? (last == 0 ? nil : Period(year: plan.year, span: .month(last))) else {
      throw CommandFailure(
        max(outcome.status, .unusableInput), "Tidak ada kiriman yang dapat dipakai untuk tahun \(plan.year); tidak ada yang dilaporkan.")
    }
    let whose = chosen.isEmpty ? [nil] : Set(chosen).sorted().map(Optional.some)
    try await deliver(whose.map { PackageReport(outcome.compilation, period: period, agency: $0) })
    Terminal.leave(max(outcome.status, inputs.missing.isEmpty ? .fine : .missingInput))
  }

  private func deliver(_ reports: [PackageReport]) async throws {
    let toScreen = asJSON || output == "-"
    if let folder = output ?? (toScreen ? nil : Self.defaultFolder), folder != "-" {
      try await Publisher(folder: folder, overwrites: overwrites).publish(reports.flatMap { packageOutputs($0, csv: csvStyle.dialect) })
      if !toScreen {
        for report in reports {
          Terminal.say(report.summaryText + "Keluaran: \(FileSystem.join(folder, report.baseName)).xlsx (juga .md dan .csv)\n")
        }
      }
    }
    if toScreen { Terminal.say(packageJSON(reports)) }
  }

  private static let defaultFolder = "keluar"

  /// The position of an OPD in the plan.
  private static func agency(_ name: String, of plan: Plan) throws(CommandFailure) -> Int {
    let code = try PlanOption.agency(name, of: plan).code
    guard let index = plan.agencies.firstIndex(where: { $0.code == code }) else {
      preconditionFailure("an OPD was found in the plan and is not in it")
    }
    return index
  }
}
