// The command `kinerja ulang`: makes a past compilation again from the archive.

import ArgumentParser
import Formulas
import Pipeline
import Plans

struct RemakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ulang", abstract: "Buat ulang kompilasi yang pernah dicatat, dari arsip.",
    discussion: """
      Kiriman, rencana, pengesahan, dan pilihan yang dahulu dipakai diambil dari arsip. Bila hasilnya tidak sama persis, disebut berkas
      dan angka mana yang berbeda, dan kode keluarnya 1.
      Contoh:
        kinerja ulang 2026-03
      """, aliases: ["remake"])

  @Argument(help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026.", valueName: "periode"))
  var periodText: String

  @Option(
    name: .customLong("nomor"),
    help: ArgumentHelp("Nomor kompilasi, bila bukan yang terakhir untuk periode itu.", valueName: "nomor"))
  var number: Int64?

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran; bila tidak disebut: ulang-PERIODE di dalam keluar.", valueName: "folder"))
  var output: String?

  @OptionGroup var place: WorkspaceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  func run() async throws {
    let workspace = try place.workspace()
    let period = try PeriodOption.period(periodText, otherwise: OfficeClock.today(zone: workspace.settings.zone).year)
    let target = output ?? FileSystem.join(FileSystem.join(workspace.folder, "keluar"), "ulang-\(period.code)")
    let remaking = try await ProgressLine.during("Membaca arsip") { progress in
      try await Remaking(period, number: number, to: target, overwrites: overwrites, in: workspace, progress: progress)
    }
    asJSON ? Terminal.say(remaking.json) : Terminal.show(remaking.text)
    Terminal.leave(remaking.isSame ? .fine : .findings)
  }
}
