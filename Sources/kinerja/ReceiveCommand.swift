// The command `kinerja terima`: checks what was sent, archives it and enters it into the register.

import ArgumentParser
import Formulas
import Intake
import Pipeline
import Plans
import Register
import Reports
import Submissions
import Writers

struct ReceiveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terima", abstract: "Terima kiriman: periksa, simpan dalam arsip, dan catat dalam register.",
    discussion: """
      Setiap berkas dinyatakan diterima pada satu baris, setelah arsip dan register benar-benar tersimpan. Kiriman yang sama boleh diberikan \
      lagi: hasilnya "sudah ada" dan tidak ada yang berubah. Berkas asal tidak diubah.
      Contoh:
        kinerja terima kiriman/2026-03
        kinerja terima data-kinerja-1.02-2026-03.xlsx --dari "Siti, Dinas PUPR"
      """, aliases: ["receive"])

  @Argument(help: ArgumentHelp("Berkas, atau folder yang berisi berkas.", valueName: "berkas"))
  var inputs: [String]

  @Option(name: .customLong("dari"), help: ArgumentHelp("Siapa yang mengirim, atau lewat apa.", valueName: "nama"))
  var sender: String?

  @OptionGroup var plan: PlanOption
  @OptionGroup var acceptances: AcceptanceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() async throws {
    let workspace = try plan.openWorkspace()
    let known = try plan.required()
    guard let planPath = try plan.location() else { preconditionFailure("a plan was read from nowhere") }
    let given = InputFiles(inputs)
    for sentence in given.notes + given.missing { Terminal.complain(sentence) }
    if given.files.isEmpty { throw CommandFailure(.missingInput, "Tidak ada berkas kiriman yang ditemukan; tidak ada yang diterima.") }
    let run = ReceivingRun(workspace, plan: known, planPath: planPath, acceptances: try acceptances.list(plan), sender: sender)
    let asJSON = asJSON
    let outcome = try await ProgressLine.during("Menerima kiriman") { progress in
      try await run.run(given.files, progress: progress) { lines in
        for line in lines {
          if !asJSON { Terminal.show(line.text(known) + "\n") }
          if line.result == .refused, let reason = line.reason { Terminal.complain(reason) }
        }
      }
    }
    for note in outcome.notes { Terminal.complain(note) }
    if asJSON {
      Terminal.say(ReceiptJSON.bytes(outcome.lines))
    } else if given.files.count > 1 || inputs.contains(where: { FileSystem.kind(of: $0) == .folder }) {
      Terminal.show("\n" + ReceiptSummary(outcome, plan: known, inputs: inputs).text)
    }
    var status = ExitStatus.fine
    if outcome.lines.contains(where: { $0.result == .accepted && ($0.errors > 0 || $0.isInConflict) }) { status = .findings }
    if outcome.lines.contains(where: { $0.result == .refused }) { status = .unusableInput }
    if !given.missing.isEmpty { status = .missingInput }
    Terminal.leave(status)
  }
}
