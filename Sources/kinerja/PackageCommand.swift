// The command `kinerja paket`: the performance report per package.

import ArgumentParser
import Calculation
import Formulas
import Pipeline
import Plans
import Reports
import Writers

struct PackageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paket", abstract: "Laporan kinerja per paket: rencana terhadap realisasi, keterlambatan, deviasi fisik, dan kendala.",
    discussion: """
      Contoh:
        kinerja paket kiriman/2026-03 --periode 2026-03
        kinerja paket kiriman/2026-03 --opd 1.02 -o untuk-opd
      """, aliases: ["packages"])

  @OptionGroup var submissions: SubmissionOptions

  @Option(
    name: .customLong("opd"),
    help: ArgumentHelp("Kode, nama, atau alias OPD; boleh diulang. Bila tidak disebut: semua OPD.", valueName: "opd"))
  var agencies: [String] = []

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp(
      "Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026. Bila tidak disebut: bulan terakhir yang dilaporkan.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Without a period the whole year is looked through for its last month with a report.
    let source = try submissions.source { plan in
      try periodText.map { try PeriodOption.period($0, of: plan) } ?? Period(year: plan.year, span: .year)
    }
    let plan = source.plan
    let chosen = try agencies.map { try Self.agency($0, of: plan) }
    let compiled = try await source.compiled()
    let compilation = compiled.outcome.compilation
    let last = compilation.lastReportedMonth
    let asked = periodText == nil ? nil : source.period
    guard let period = asked ?? (last == 0 ? nil : Period(year: plan.year, span: .month(last))) else {
      throw CommandFailure(
        max(compiled.status, .unusableInput), "Tidak ada kiriman yang dapat dipakai untuk tahun \(plan.year); tidak ada yang dilaporkan.")
    }
    let whose = chosen.isEmpty ? [nil] : Set(chosen).sorted().map(Optional.some)
    let reports = whose.map { PackageReport(compilation, period: period, agency: $0) }
    try await output.deliver { csv in
      reports.flatMap { packageOutputs($0, csv: csv) }
    } summary: { folder in
      reports.map { $0.summaryText + "Keluaran: \(FileSystem.join(folder, $0.baseName)).xlsx (juga .md dan .csv)\n" }.joined()
    } json: {
      Terminal.say(packageJSON(reports))
    }
    Terminal.leave(compiled.status)
  }

  /// The position of an OPD in the plan.
  private static func agency(_ name: String, of plan: Plan) throws(CommandFailure) -> Int {
    let code = try PlanOption.agency(name, of: plan).code
    guard let index = plan.agencies.firstIndex(where: { $0.code == code }) else {
      preconditionFailure("an OPD was found in the plan and is not in it")
    }
    return index
  }
}
