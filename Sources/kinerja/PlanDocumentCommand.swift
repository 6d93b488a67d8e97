// The command `kinerja rencana dokumen`: writes the planning document.

import ArgumentParser
import Intake
import Pipeline
import Plans
import Reports
import Writers

struct PlanDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dokumen", abstract: "Tulis dokumen perencanaan: tujuan, area, manual indikator, target, dan rencana aksi.",
    discussion: """
      Contoh:
        kinerja rencana dokumen -o dokumen
        kinerja rencana dokumen rencana-kinerja.xlsx -o dokumen --format html,xlsx
      """, aliases: ["document"])

  @Argument(help: ArgumentHelp("Rencana kinerja: buku kerja .xlsx atau folder CSV.", valueName: "rencana"))
  var path: String?

  @OptionGroup var plan: PlanOption

  @Option(name: .customLong("format"), help: ArgumentHelp("md, html, xlsx, atau beberapa di antaranya dengan koma.", valueName: "format"))
  var formats = PlanFormat.allCases.map(\.rawValue).joined(separator: ",")

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output: String

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    guard output != "-" else {
      throw CommandFailure(.wrongUsage, "Dokumen ditulis ke folder, bukan ke layar; sebutkan foldernya, misalnya -o keluar.")
    }
    let formats = try FormatList.chosen(formats, of: PlanFormat.self)
    let plan = try path.map(PlanOption.plan(at:)) ?? plan.required()
    let document = PlanDocument(plan, fingerprint: plan.fingerprint)
    try await Publisher(folder: output, overwrites: overwrites).publish(planOutputs(document, formats: formats))
    for format in formats { Terminal.show("Ditulis: \(FileSystem.join(output, document.baseName)).\(format.rawValue)\n") }
  }
}
