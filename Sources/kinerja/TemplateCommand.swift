// The command `kinerja template`: makes one template for every agency, blank, prefilled from procurement exports, or carried on from last month.

import ArgumentParser
import Calculation
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
        kinerja template --semua --periode 2026-03 -o templat
        kinerja template --semua --periode 2026-03 --data ekspor/*.csv -o templat
        kinerja template --semua --periode 2026-04 \\
          --lanjutan kiriman/2026-03 -o templat
        kinerja template --opd 1.02 --periode 2026-03 --rencana r.xlsx -o templat
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
    name: .customLong("data"), parsing: .upToNextOption,
    help: ArgumentHelp("Ekspor RUP, SPSE, atau e-katalog yang mengisi lembar Paket.", valueName: "ekspor"))
  var exports: [String] = []

  @Option(
    name: .customLong("lanjutan"), parsing: .upToNextOption,
    help: ArgumentHelp("Laporan bulan lalu yang baris Paket dan Rencana Aksi-nya dilanjutkan: berkas atau folder.", valueName: "berkas"))
  var continued: [String] = []

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
    let (earlier, earlierStatus) = try await earlierSubmissions(known, period.year, month)
    let choice: TemplateRun.Choice = all ? .all : .named(agencies)
    let outcome = try await ProgressLine.during("Membaca ekspor") { _ in
      try run.contents(choice, exports: inputs.files, earlier: earlier)
    }
    let names = try await ProgressLine.during("Menulis templat") { _ in try await publish(outcome, run) }
    for finding in outcome.exports?.refused ?? [] {
      Terminal.complain(FindingCatalogue.message(finding) + " " + FindingCatalogue.remedy(finding))
    }
    if asJSON {
      Terminal.say(TemplateJSON.bytes(names, exports: outcome.exports, continued: outcome.continued))
    } else {
      Terminal.show(TemplateSummary.text(outcome, folder: output, continues: !continued.isEmpty))
    }
    var status = ExitStatus.fine
    if outcome.exports?.refused.isEmpty == false { status = .unusableInput }
    if !inputs.missing.isEmpty { status = .missingInput }
    Terminal.leave(max(status, earlierStatus))
  }

  /// The submissions to be carried on, one for each OPD; what is wrong with files is said.
  private func earlierSubmissions(_ plan: Plan?, _ year: Int, _ month: Int) async throws -> ([Submission], ExitStatus) {
    if continued.isEmpty { return ([], .fine) }
    let inputs = InputFiles(continued)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    if inputs.files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada laporan bulan lalu yang ditemukan; templat tidak dibuat.") }
    let intake = SubmissionIntake(context: PlanContext(plan), keepsTyped: true)
    let results = await ProgressLine.during("Membaca laporan bulan lalu") { progress in
      await Checking.check(inputs.files, with: intake, progress: progress)
    }
    let latest = LatestSubmissions(results.compactMap(\.submission), before: month, of: year)
    let unusable = results.map(\.file).filter { !$0.isUsable && $0.findings.contains { $0.severity == .error } }
    for file in unusable { FileSentences.complain(file) }
    let title = Period(year: year, span: .month(month)).title
    for file in latest.notEarlier { Terminal.complain("\(file.name): tidak dilanjutkan karena bukan laporan bulan sebelum \(title).") }
    for finding in latest.findings { Terminal.complain(FindingCatalogue.sentence(finding)) }
    if latest.carried.isEmpty {
      throw CommandFailure(
        unusable.isEmpty ? .wrongUsage : .unusableInput,
        "Tidak ada laporan bulan sebelum \(title) yang dapat dilanjutkan; templat tidak dibuat.")
    }
    var status = latest.findings.contains { $0.severity == .error } ? ExitStatus.findings : .fine
    if !unusable.isEmpty { status = .unusableInput }
    if !inputs.missing.isEmpty { status = .missingInput }
    return (latest.carried, status)
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
