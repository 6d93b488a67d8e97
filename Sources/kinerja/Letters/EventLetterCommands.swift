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
    commandName: "notulen", abstract: "Notulen rapat evaluasi: acara, pembahasan, dan keputusan setiap indikator.",
    discussion: "Contoh:\n  kinerja surat notulen --tanggal-acara 20/04/2026 --waktu \"10.00 WIB\"", aliases: ["minutes"])

  @OptionGroup var plan: PlanOption
  @OptionGroup var options: LetterOptions
  @OptionGroup var event: EventOptions

  func run() async throws { try await options.write(.minutes, event, plan) }
}

extension LetterOptions {
  fileprivate func write(_ kind: LetterKind, _ event: EventOptions, _ plan: PlanOption) async throws {
    try await write([Letter(kind, plan: try plan.required(), details: try event.added(to: try details()))], kind, plan)
  }
}
