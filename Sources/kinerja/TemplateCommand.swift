// The command `kinerja template`: makes one template for every agency, blank or prefilled from procurement exports.

import ArgumentParser
import Findings
import Intake
import Pipeline
import Plans
import Submissions
import Writers

struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Buat templat data kinerja untuk OPD.",
    discussion: """
      Contoh:
        kinerja template --semua --periode 2026-03 --rencana rencana-kinerja.xlsx -o templat
        kinerja template --semua --periode 2025-10 --data ekspor/*.csv -o templat
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case xlsx, csv }

  @Option(name: .customLong("opd"), parsing: .upToNextOption, help: ArgumentHelp("Kode, nama, atau alias OPD.", valueName: "opd"))
  var agencies: [String] = []

  @Flag(name: .customLong("semua"), help: "Untuk semua OPD.")
  var all = false

  @Option(name: .customLong("periode"), help: ArgumentHelp("Bulan laporan, misalnya 2026-03.", valueName: "bulan"))
  var periodText: String

  @OptionGroup var plan: PlanOption

  @Option(name: .customLong("format"), help: ArgumentHelp("xlsx atau csv.", valueName: "format"))
  var format = Format.xlsx

  @Option(
    name: .customLong("data"), parsing: .upToNextOption, help: ArgumentHelp("Ekspor SPSE yang mengisi lembar Paket.", valueName: "ekspor"))
  var exports: [String] = []

  @Option(
    name: .customLong("usulan-opd"), help: ArgumentHelp("Tulis OPD yang ditemukan dalam ekspor (.csv atau .xlsx).", valueName: "berkas"))
  var proposal: String?

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output: String

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    guard all != !agencies.isEmpty else {
      throw CommandFailure(.wrongUsage, "Pilih --semua, atau sebutkan OPD dengan --opd KODE.")
    }
    guard output != "-" else {
      throw CommandFailure(.wrongUsage, "Templat ditulis ke folder, bukan ke layar; sebutkan foldernya, misalnya -o templat.")
    }
    let known = try plan.optional()
    guard let period = Period(periodText, defaultYear: known?.year), case .month(let month) = period.span else {
      throw CommandFailure(.wrongUsage, "Periode \"\(periodText)\" bukan bulan; tulis misalnya \(known?.year ?? 2026)-03.")
    }
    if let known, known.year != period.year {
      throw CommandFailure(.wrongUsage, "Periode \(period.title) bukan tahun rencana kinerja (\(known.year)).")
    }
    let inputs = InputFiles(exports)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    let run = TemplateRun(plan: known, year: period.year, month: month)
    let outcome = try run.contents(all ? .all : .named(agencies), exports: inputs.files)
    let names = try await publish(outcome, run)
    for finding in outcome.exports?.refused ?? [] {
      Terminal.complain(FindingCatalogue.message(finding) + " " + FindingCatalogue.remedy(finding))
    }
    if asJSON {
      Terminal.say(TemplateJSON.bytes(names, exports: outcome.exports))
    } else {
      Terminal.say(TemplateSummary.text(outcome, folder: output))
    }
    var status = ExitStatus.fine
    if outcome.exports?.refused.isEmpty == false { status = .unusableInput }
    if !inputs.missing.isEmpty { status = .missingInput }
    Terminal.leave(status)
  }

  /// Writes the templates and gives their names.
  private func publish(_ outcome: TemplateRun.Outcome, _ run: TemplateRun) async throws -> [(name: String, content: TemplateContent)] {
    switch format {
    case .xlsx: try await Publisher(folder: output, overwrites: overwrites).publish(run.workbooks(outcome.contents))
    case .csv:
      for content in outcome.contents {
        let folder = FileSystem.join(output, run.baseName(content))
        try await Publisher(folder: folder, overwrites: overwrites).publish(try run.csvFiles(content, dialect: csvStyle.dialect))
      }
    }
    if let proposal {
      let found = outcome.exports?.agencies ?? []
      let folder = FileSystem.folder(of: proposal)
      let name = FileDigest.name(ofPath: proposal)
      try await Publisher(folder: folder, overwrites: overwrites).publish([run.proposal(found, name: name)])
    }
    return outcome.contents.map { (run.baseName($0) + (format == .xlsx ? ".xlsx" : ""), $0) }
  }
}
