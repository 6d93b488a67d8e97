// The command `kinerja register`: the archive's index, its integrity, its tables, and a backup.

import ArgumentParser
import Formulas
import Pipeline
import Plans
import Register
import Reports
import Spreadsheets
import Writers

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Daftar kiriman yang pernah diterima, keutuhannya, dan isinya.",
    subcommands: [RegisterVerifyCommand.self, RegisterListCommand.self, RegisterExportCommand.self, RegisterBackupCommand.self])
}

/// The option by which a command finds its workspace.
struct WorkspaceOption: ParsableArguments {
  @Option(name: .customLong("ruang"), help: ArgumentHelp("Ruang kerja (folder yang berisi kinerja.toml).", valueName: "folder"))
  var path: String?

  func workspace() throws -> Workspace { try Workspace(WorkspaceSettings(from: ".", chosen: path)) }
}

struct RegisterVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifikasi", abstract: "Periksa apakah register dan arsip masih seperti saat ditulis.",
    discussion: """
      Rantai peristiwa, semua tabel, dan semua berkas arsip dibandingkan satu sama lain. Yang pertama salah disebut tempatnya.
      Contoh:
        kinerja register verifikasi
      """, aliases: ["verify"])

  @OptionGroup var place: WorkspaceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    let register = try place.workspace().reading()
    let verification = try RegisterWords.worded { () throws(RegisterFault) in try register.verify() }
    if asJSON { Terminal.say(FlawWords.json(verification)) } else { Terminal.show(FlawWords.text(verification)) }
    Terminal.leave(verification.flaws.isEmpty ? .fine : .findings)
  }
}

struct RegisterListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: "Tampilkan semua yang pernah diterima dan ditolak.",
    discussion: """
      Contoh:
        kinerja register daftar --periode 2026-03
        kinerja register daftar --opd 1.02
      """, aliases: ["list"])

  @Option(name: .customLong("opd"), help: ArgumentHelp("Hanya OPD dengan kode ini.", valueName: "kode"))
  var agency: String?

  @Option(name: .customLong("periode"), help: ArgumentHelp("Hanya periode ini: 2026-03, 2026-TW1, 2026.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var place: WorkspaceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() throws {
    let workspace = try place.workspace()
    let year = try OfficeClock.today(zone: workspace.settings.zone).year
    let period = try periodText.map { try PeriodOption.period($0, otherwise: year) }
    let register = try workspace.reading()
    let submissions = try RegisterWords.worded { () throws(RegisterFault) in try register.submissions() }
    let list = RegisterList(submissions, agency: agency, period: period)
    Terminal.say(asJSON ? list.json : Array(list.text.utf8))
  }
}

struct RegisterExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor", abstract: "Tulis semua tabel register sebagai CSV dan SQL.",
    discussion: "Contoh:\n  kinerja register ekspor -o ekspor-register", aliases: ["export"])

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: ekspor-register.", valueName: "folder"))
  var output = "ekspor-register"

  @Option(name: .customLong("csv"), help: ArgumentHelp("Gaya CSV: indonesia atau rfc4180.", valueName: "gaya"))
  var csvStyle = CSVStyle.indonesia

  @Flag(name: .customLong("timpa"), help: "Ganti juga berkas keluaran yang telah diubah.")
  var overwrites = false

  @OptionGroup var place: WorkspaceOption

  func run() async throws {
    let register = try place.workspace().reading()
    let contents = try RegisterWords.worded { () throws(RegisterFault) in try register.contents() }
    try await Publisher(folder: output, overwrites: overwrites).publish(RegisterExport.outputs(contents, csv: csvStyle.dialect))
    Terminal.say(
      "\(FigureText.count(contents.count)) tabel ditulis di \(oneLine(output)): CSV, register-sqlite.sql, register-postgresql.sql.\n")
  }
}

struct RegisterBackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadangan", abstract: "Salin seluruh ruang kerja, juga selagi dipakai, lalu periksa salinannya.",
    discussion: """
      Salinan hanya ditulis ke folder baru, misalnya pada cakram lain. Selama menyalin, kiriman lain menunggu.
      Contoh:
        kinerja register cadangan -o /media/usb/kinerja-2026-04-03
      """, aliases: ["backup"])

  @Option(name: [.customShort("o"), .customLong("keluar")], help: ArgumentHelp("Folder baru untuk salinan.", valueName: "folder"))
  var output: String

  @OptionGroup var place: WorkspaceOption

  func run() throws {
    let verification = try WorkspaceBackup(of: place.workspace()).copy(to: output)
    if verification.flaws.isEmpty {
      Terminal.show("Cadangan ditulis di \(oneLine(output)). " + FlawWords.text(verification))
    } else {
      Terminal.show(FlawWords.text(verification))
    }
    Terminal.leave(verification.flaws.isEmpty ? .fine : .findings)
  }
}
