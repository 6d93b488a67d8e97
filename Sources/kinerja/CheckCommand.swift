// The command `kinerja periksa`: checks filled templates and says what to mend.

import ArgumentParser
import Findings
import Intake
import Pipeline
import Plans
import Reports
import Submissions
import Writers

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa", abstract: "Periksa templat yang sudah diisi.",
    discussion: """
      Contoh:
        kinerja periksa kiriman/2026-03
        kinerja periksa kiriman/2026-03 --salinan salinan/2026-03
        kinerja periksa laporan.xlsx --rencana rencana-kinerja.xlsx
      """, aliases: ["check"])

  @Argument(help: ArgumentHelp("Berkas, atau folder yang berisi berkas.", valueName: "berkas"))
  var inputs: [String]

  @OptionGroup var plan: PlanOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  @OptionGroup var acceptances: AcceptanceOption

  @Option(
    name: .customLong("salinan"),
    help: ArgumentHelp("Tulis salinan bertanda ke folder ini: data OPD, sel yang salah diwarnai dan diberi catatan.", valueName: "folder"))
  var copies: String?

  @Flag(name: .customLong("timpa"), help: "Ganti juga salinan yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let known = try plan.optional()
    if known == nil { Terminal.complain("Catatan: tanpa rencana kinerja, kode area, indikator, dan OPD tidak diperiksa.") }
    let inputs = InputFiles(inputs)
    for sentence in inputs.notes + inputs.missing { Terminal.complain(sentence) }
    let intake = SubmissionIntake(
      context: PlanContext(known), acceptances: try acceptances.list(plan), keepsTyped: copies != nil)
    let earlier = try known.flatMap { try EarlierReports(inWorkspaceOf: plan.settings(), year: $0.year) }
    var results = try await ProgressLine.during("Memeriksa kiriman") { progress in
      guard let earlier else { return await Checking.check(inputs.files, with: intake, progress: progress) }
      let groups = SubmissionIntake.groups(inputs.files)
      return try await Checking.check(groups: groups, with: intake, earlier: earlier, progress: progress).flatMap { $0 }
    }
    let marked = copies.map { MarkedCopies(&results, plan: known, folder: $0) }
    let files = results.map(\.file).sorted(by: CheckedFile.precedes)
    if asJSON {
      Terminal.say(findingsJSON(files))
    } else if !files.isEmpty {
      Terminal.show(findingsText(files, usesColour: Terminal.usesColour))
    }
    for file in files where !file.isUsable { FileSentences.complain(file) }
    if files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; tidak ada yang diperiksa.") }
    if let marked {
      for sentence in marked.notCopied { Terminal.complain(sentence) }
      try await ProgressLine.during("Menulis salinan bertanda") { _ in
        try await marked.publish(besides: inputs.files, overwrites: overwrites)
      }
      if !asJSON { Terminal.show(marked.summary) }
    }
    var status = ExitStatus.fine
    if files.contains(where: { file in file.findings.contains { $0.severity == .error } }) { status = .findings }
    if files.contains(where: { !$0.isUsable && $0.findings.contains { $0.severity == .error } }) { status = .unusableInput }
    if !inputs.missing.isEmpty { status = .missingInput }
    Terminal.leave(status)
  }
}
