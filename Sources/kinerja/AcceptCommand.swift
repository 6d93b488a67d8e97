// The command `kinerja sahkan`: accepts an implausible row with reason and name.

import ArgumentParser
import Findings
import Formulas
import Intake
import Pipeline
import Plans
import Reports
import Submissions
import Writers

struct AcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sahkan", abstract: "Sahkan baris yang tidak wajar tetapi memang benar.",
    discussion: """
      Satu baris ditambahkan pada daftar pengesahan. Paket itu lalu dihitung, dan pengesahannya dicantumkan di semua keluaran.
      Yang dapat disahkan: \(FindingCode.acceptable).
      Sebutkan juga kiriman yang memuat paket itu; sebelum disahkan diperiksa bahwa paket dan kode hasil pemeriksaannya memang ada di situ.
      Di ruang kerja dengan register, kiriman yang sudah diterima diperiksa dengan sendirinya, dan pengesahan menjadi peristiwa register.
      Contoh:
        kinerja sahkan kiriman/2026-03 --opd 1.03 --paket 10103014000 \\
          --temuan V02 --alasan "Kontrak tahun jamak" --oleh "Kepala UKPBJ"
      """, aliases: ["accept"])

  @Argument(help: ArgumentHelp("Kiriman yang memuat paket itu, atau foldernya.", valueName: "berkas"))
  var inputs: [String] = []

  @Option(name: .customLong("opd"), help: ArgumentHelp("Kode, nama, atau alias OPD.", valueName: "opd"))
  var agency: String

  @Option(name: .customLong("paket"), help: ArgumentHelp("Kode Paket.", valueName: "kode"))
  var package: String

  @Option(name: .customLong("temuan"), help: ArgumentHelp("Kode hasil pemeriksaan, misalnya V02.", valueName: "kode"))
  var code: String

  @Option(name: .customLong("alasan"), help: ArgumentHelp("Mengapa baris itu memang benar.", valueName: "alasan"))
  var reason: String

  @Option(name: .customLong("oleh"), help: ArgumentHelp("Nama atau jabatan yang mengesahkan.", valueName: "nama"))
  var by: String

  @Option(name: .customLong("tanggal"), help: ArgumentHelp("Tanggal pengesahan; bila tidak disebut: hari ini.", valueName: "tanggal"))
  var date: String?

  @Option(name: .customLong("tahun"), help: ArgumentHelp("Tahun laporan; bila tidak disebut: tahun rencana.", valueName: "tahun"))
  var year: Int?

  @OptionGroup var plan: PlanOption
  @OptionGroup var acceptances: AcceptanceOption

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON.")
  var asJSON = false

  func run() async throws {
    let known = try plan.required()
    let acceptance = try acceptance(for: known)
    guard let path = try acceptances.location(plan) else {
      throw CommandFailure(
        .wrongUsage, "Daftar pengesahan belum diketahui. Tambahkan --pengesahan BERKAS, misalnya --pengesahan pengesahan.csv.")
    }
    try await requireMatch(acceptance, known)
    let outcome = try await ProgressLine.during("Menunggu giliran menulis") { _ in
      let outcome = try AcceptanceFile.add(acceptance, to: path)
      if let workspace = try plan.registeredWorkspace() { try AcceptanceEntry.record(acceptance, in: workspace) }
      return outcome
    }
    if asJSON { return Terminal.say(AcceptanceJSON.bytes(acceptance, outcome, file: FileDigest.name(ofPath: path))) }
    switch outcome {
    case .added: Terminal.show("Ditambahkan pada \(oneLine(path)): \(oneLine(acceptance.sentence))\n")
    case .alreadyThere: Terminal.show("Sudah ada dalam \(oneLine(path)), tidak ada yang diubah: \(oneLine(acceptance.sentence))\n")
    }
  }

  /// The accepted finding must be in the submissions given, or else in those that the register has.
  private func requireMatch(_ acceptance: Acceptance, _ plan: Plan) async throws {
    guard !self.inputs.isEmpty else {
      guard let workspace = try self.plan.registeredWorkspace() else { return }
      return try await ProgressLine.during("Membaca arsip") { _ in
        try await AcceptanceMatch.require(acceptance, inRegisterOf: workspace, plan: plan)
      }
    }
    let inputs = InputFiles(self.inputs)
    for sentence in inputs.notes { Terminal.complain(sentence) }
    if let missing = inputs.missing.first { throw CommandFailure(.missingInput, missing) }
    try await ProgressLine.during("Membaca kiriman") { _ in try await AcceptanceMatch.require(acceptance, in: inputs.files, plan: plan) }
  }

  private func acceptance(for plan: Plan) throws -> Acceptance {
    let agency = try PlanOption.agency(agency, of: plan)
    guard let code = FindingCode(rawValue: code.uppercased()), code.canBeAccepted else {
      throw CommandFailure(.wrongUsage, "Kode \"\(code)\" tidak dapat disahkan; yang dapat: \(FindingCode.acceptable).")
    }
    for (text, option) in [(package, "--paket"), (reason, "--alasan"), (by, "--oleh")] where AcceptanceIntake.isNothing(text) {
      throw CommandFailure(.wrongUsage, "\(option) belum diisi.")
    }
    if let year, year != plan.year {
      throw CommandFailure(.wrongUsage, "Tahun \(year) bukan tahun rencana kinerja (\(plan.year)).")
    }
    return Acceptance(
      agency: agency.code, year: plan.year, package: package, code: code, reason: reason, by: by,
      date: try NamedDay.past(date, "Tanggal pengesahan", zone: self.plan.settings().zone).iso)
  }
}
