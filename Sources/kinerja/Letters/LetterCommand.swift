// The command `kinerja surat`: official letters, made of the plan and of templates that an office may restyle.

import ArgumentParser
import Pipeline
import Plans
import Reports
import Writers

struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "surat", abstract: "Buat surat dinas: edaran, undangan, laporan sosialisasi, pengingat, notulen.",
    discussion: """
      Kepala surat dan tanda tangan berasal dari lembar Pengaturan rencana. Yang belum diketahui ditulis sebagai titik-titik dan disebut.
      Bentuk surat dapat diubah: tulis templatnya dengan "kinerja surat templat", lalu ubah berkasnya di \(LetterTemplates.folder).
      """,
    subcommands: [
      CircularCommand.self, InvitationCommand.self, BriefingCommand.self, ReminderCommand.self, MinutesCommand.self,
      LetterTemplateCommand.self,
    ], aliases: ["letter"])
}

struct CircularCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edaran", abstract: "Surat edaran target kinerja, dengan target setiap indikator sebagai lampiran.",
    discussion: "Contoh:\n  kinerja surat edaran --nomor 027/12/UKPBJ/2026 --tanggal 05/01/2026", aliases: ["circular"])

  @OptionGroup var plan: PlanOption
  @OptionGroup var options: LetterOptions

  func run() async throws {
    try await options.write([Letter(.circular, plan: try plan.required(), details: try options.details())], .circular, plan)
  }
}

struct LetterTemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templat", abstract: "Tulis templat surat bawaan, untuk disesuaikan kantor.",
    discussion: """
      Di ruang kerja, templat di \(LetterTemplates.folder) dipakai dengan sendirinya. Tandanya {{nama}}, {{#daftar}} … {{/daftar}}.
      Contoh:
        kinerja surat templat -o \(LetterTemplates.folder)
      """, aliases: ["template"])

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Folder keluaran.", valueName: "folder"))
  var output = LetterTemplates.folder

  @Flag(name: .customLong("timpa"), help: "Ganti juga templat yang telah diubah.")
  var overwrites = false

  func run() async throws {
    try await Publisher(folder: output, overwrites: overwrites).publish(LetterTemplates.files)
    Terminal.show("Ditulis di \(oneLine(output)): \(LetterTemplates.files.map(\.name).joined(separator: ", ")).\n")
  }
}
