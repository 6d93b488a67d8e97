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
      Bentuk surat dapat diubah: tulis templatnya dengan "kinerja surat templat", lalu ubah berkasnya di \(LetterTemplates.all.folder).
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
    commandName: "templat", abstract: "Tulis templat bawaan surat, laporan, atau paparan, untuk disesuaikan kantor.",
    discussion: """
      Di ruang kerja, templat di \(LetterTemplates.all.folder), \(ReportTemplates.all.folder), dan \(SlideTemplates.all.folder) dipakai dengan sendirinya.
      Tandanya {{nama}}, {{#daftar}} … {{/daftar}}. Dalam templat laporan baris yang diawali # adalah judul,
      yang diawali - butir daftar, dan baris --- memulai halaman baru; tabel dan grafik dibuat program.
      Contoh:
        kinerja surat templat -o \(LetterTemplates.all.folder)
        kinerja surat templat --untuk laporan
      """, aliases: ["template"])

  enum Use: String, ExpressibleByArgument, CaseIterable {
    case letters = "surat"
    case reports = "laporan"
    case slides = "paparan"

    var folder: String {
      switch self {
      case .letters: LetterTemplates.all.folder
      case .reports: ReportTemplates.all.folder
      case .slides: SlideTemplates.all.folder
      }
    }

    var files: [OutputFile] {
      switch self {
      case .letters: LetterTemplates.all.files
      case .reports: ReportTemplates.all.files
      case .slides: SlideTemplates.all.files
      }
    }
  }

  @Option(name: .customLong("untuk"), help: ArgumentHelp("surat, laporan, atau paparan.", valueName: "jenis"))
  var use = Use.letters

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran; bila tidak disebut: tempat templat itu dipakai.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("timpa"), help: "Ganti juga templat yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let folder = output ?? use.folder
    try await Publisher(folder: folder, overwrites: overwrites).publish(use.files)
    Terminal.show("Ditulis di \(oneLine(folder)): \(use.files.map(\.name).joined(separator: ", ")).\n")
  }
}
