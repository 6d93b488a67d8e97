// The letters about an event: `undangan`, `sosialisasi` and `notulen`.

import ArgumentParser
import Pipeline
import Plans
import Reports

struct InvitationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undangan", abstract: "Surat undangan sosialisasi, dengan daftar undangan dari lembar OPD.",
    discussion: """
      Contoh:
        kinerja surat undangan --nomor 005/13/UKPBJ/2026 --tanggal 05/01/2026 \\
          --tanggal-acara 12/01/2026 --waktu "09.00 WIB" --tempat "Aula Setda"
      """, aliases: ["invitation"])

  @OptionGroup var plan: PlanOption
  @OptionGroup var options: LetterOptions
  @OptionGroup var event: EventOptions

  func run() async throws { try await options.write(.invitation, event, plan) }
}

struct BriefingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sosialisasi", abstract: "Laporan sosialisasi: pelaksanaan, materi, daftar hadir untuk diisi.",
    discussion: "Contoh:\n  kinerja surat sosialisasi --tanggal-acara 12/01/2026 --tempat \"Aula Setda\"", aliases: ["briefing"])

  @OptionGroup var plan: PlanOption
  @OptionGroup var options: LetterOptions
  @OptionGroup var event: EventOptions

  func run() async throws { try await options.write(.briefing, event, plan) }
}

struct MinutesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notulen", abstract: "Notulen rapat evaluasi: acara, pembahasan, rekomendasi, dan keputusan setiap indikator.",
    discussion: """
      Dengan --periode, rekomendasi yang dibahas ikut ditulis; datanya dari berkas yang disebut, atau dari register.
      Contoh:
        kinerja surat notulen --tanggal-acara 20/04/2026 --waktu "10.00 WIB"
        kinerja surat notulen --periode 2026-TW1 --tanggal-acara 20/04/2026
      """, aliases: ["minutes"])

  @Option(name: .customLong("periode"), help: ArgumentHelp("Periode yang dibahas, misalnya 2026-TW1.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var submissions: SubmissionOptions
  @OptionGroup var options: LetterOptions
  @OptionGroup var event: EventOptions

  func run() async throws {
    guard let periodText else {
      guard submissions.inputs.isEmpty else {
        throw CommandFailure(.wrongUsage, "Sebutkan periode yang dibahas dengan --periode, atau jangan sebut berkas kiriman.")
      }
      return try await options.write(.minutes, event, submissions.plan)
    }
    var details = try event.added(to: options.details())
    let (discussed, status) = try await ReportedPeriodOptions.analysed(periodText, day: details.date, submissions)
    details.discussed = discussed.discussion
    // Faults in submissions are no fault of the minutes.
    try await options.write(
      [Letter(.minutes, plan: discussed.plan, details: details)], .minutes, submissions.plan, status: status == .findings ? .fine : status)
  }
}

extension LetterOptions {
  fileprivate func write(_ kind: LetterKind, _ event: EventOptions, _ plan: PlanOption) async throws {
    try await write([Letter(kind, plan: try plan.required(), details: try event.added(to: try details()))], kind, plan)
  }
}
