// The command `kinerja mulai`: makes a new workspace with the plan of a year to be filled in.

import ArgumentParser
import Formulas
import Pipeline
import Plans
import Register
import Reports
import Writers

struct StartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mulai", abstract: "Buat ruang kerja baru: rencana kinerja untuk diisi, register, dan folder.",
    discussion: """
      Di dalam ruang kerja, perintah lain menemukan rencana dan daftar pengesahannya sendiri.
      Contoh:
        kinerja mulai pengadaan-2026 --tahun 2026 --pemda "Kabupaten Contoh"
      """, aliases: ["init"])

  @Argument(help: ArgumentHelp("Folder ruang kerja; dibuat bila belum ada.", valueName: "folder"))
  var folder: String

  @Option(name: .customLong("tahun"), help: ArgumentHelp("Tahun rencana; bila tidak disebut: tahun ini.", valueName: "tahun"))
  var year: Int?

  @Option(name: .customLong("pemda"), help: ArgumentHelp("Nama pemerintah daerah.", valueName: "nama"))
  var region: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() async throws {
    let workspace = NewWorkspace(folder: folder)
    let year = try chosenYear()
    try await workspace.make(plan: PlanDraft(year: year, region: oneLine(region ?? "")))
    asJSON ? Terminal.say(workspaceJSON(workspace, year: year)) : Terminal.show(Self.text(workspace, year: year))
  }

  private func chosenYear() throws(CommandFailure) -> Int {
    guard let year else { return try OfficeClock.today(zone: WorkspaceSettings.defaultZone).year }
    guard PlanSettings.years.contains(year) else {
      throw CommandFailure(
        .wrongUsage,
        "Tahun \(year) tidak dapat dipakai; tulis tahun antara \(PlanSettings.years.lowerBound) dan \(PlanSettings.years.upperBound).")
    }
    return year
  }

  /// What was made, and what a person does next.
  private static func text(_ workspace: NewWorkspace, year: Int) -> String {
    """
    Ruang kerja dibuat di \(oneLine(workspace.folder)):
      - \(NewWorkspace.planName): rencana kinerja \(year) dengan usulan indikator dan target
      - \(WorkspaceSettings.fileName): pengaturan ruang kerja
      - \(Register.fileName): catatan kiriman yang diterima
      - folder \(NewWorkspace.folders.joined(separator: ", ")): kiriman OPD, arsip, dan keluaran

    Langkah berikutnya:
      1. Buka \(NewWorkspace.planName); isi lembar Pengaturan dan OPD, lalu sesuaikan indikator, bobot, dan target.
      2. Masuk ke folder itu, lalu periksa: kinerja rencana periksa
      3. Buat templat untuk semua OPD: kinerja template --semua --periode \(year)-01 -o templat

    """
  }
}
