// The command `kinerja kompilasi`: compiles submissions into the achievement of a period.

import ArgumentParser
import Calculation
import Findings
import Intake
import Pipeline
import Plans
import Reports
import Spreadsheets
import Submissions
import Writers

struct CompileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kompilasi", abstract: "Kompilasi capaian kinerja dan rencana aksi satu periode.",
    discussion: "Contoh:\n  kinerja kompilasi kiriman/ --rencana rencana-kinerja.xlsx --periode 2026-03 -o keluar", aliases: ["compile"])

  @Argument(help: ArgumentHelp("Templat yang sudah diisi, atau folder yang berisinya.", valueName: "berkas"))
  var inputs: [String]

  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @OptionGroup var plan: PlanOption

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: keluar; - berarti JSON ke layar.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  @Flag(name: .customLong("ketat"), help: "Jangan tulis apa pun selama masih ada yang salah.")
  var isStrict = false

  @Flag(name: .customLong("tanpa-data-lalu"), help: "Jangan pakai laporan bulan sebelumnya untuk OPD yang belum lapor.")
  var withoutEarlierData = false

  @OptionGroup var acceptances: AcceptanceOption

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  @Flag(name: .customLong("sql"), help: "Tulis juga data dan rumus sebagai SQL, untuk SQLite dan PostgreSQL.")
  var withSQL = false

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let plan = try plan.required()
    let period = try PeriodOption.period(periodText, of: plan)
    let inputs = InputFiles(inputs)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    // A compilation of nothing would take the place of a good one: a mistyped folder must not do that.
    if inputs.files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; tidak ada yang dikompilasi.") }
    var run = CompilationRun(plan: plan, period: period)
    if withoutEarlierData { run.options.usesEarlierData = false }
    run.acceptances = try acceptances.list(self.plan)
    let outcome = await run.run(inputs.files, progress: ProgressLine().show)
    for file in outcome.unusable { FileSentences.complain(file) }
    let missing: ExitStatus = inputs.missing.isEmpty ? .fine : .missingInput
    if isStrict, outcome.hasError {
      Terminal.complain(
        "Masih ada yang salah pada kiriman, dan --ketat diminta: tidak ada yang ditulis. Lihat rinciannya dengan kinerja periksa.")
      Terminal.leave(max(outcome.status, missing))
      return
    }
    try await deliver(
      CompilationReport(outcome.compilation, files: outcome.files, acceptances: run.acceptances, programVersion: programVersion), outcome)
    Terminal.leave(max(outcome.status, missing))
  }

  private func deliver(_ report: CompilationReport, _ outcome: CompilationRun.Outcome) async throws {
    let toScreen = asJSON || output == "-"
    if let folder = output ?? (toScreen ? nil : Self.defaultFolder), folder != "-" {
      try await Publisher(folder: folder, overwrites: overwrites).publish(
        compilationOutputs(report, csv: csvStyle.dialect, withSQL: withSQL))
      if !toScreen { Terminal.say(CompilationSummary.text(report, folder: folder)) }
    }
    if toScreen { writeCompilationJSON(report) { Terminal.say($0) } }
  }

  private static let defaultFolder = "keluar"
}

enum CSVStyle: String, ExpressibleByArgument, CaseIterable {
  case indonesia, rfc4180

  var dialect: CSVWriter.Dialect { self == .indonesia ? .indonesian : .rfc4180 }
}
