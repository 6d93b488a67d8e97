// The command `kinerja paparan`: slides for the meeting, about a period or about the plan.

import ArgumentParser
import Intake
import Pipeline
import Plans
import Reports
import Writers

struct SlidesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paparan", abstract: "Bahan paparan untuk rapat: capaian satu periode, atau rencana kinerja.",
    discussion: """
      Isinya sama dengan laporan, paling banyak \(SlideDeck.most) slide. Slide html dibuka dengan peramban: panah atau spasi untuk berpindah.
      Bentuk pptx memerlukan pandoc, grafiknya rsvg-convert atau Chromium.
      Susunan slide dapat diubah: tulis templatnya dengan "kinerja surat templat --untuk paparan", lalu ubah.
      Contoh:
        kinerja paparan kiriman/2026-0? --periode 2026-TW1
        kinerja paparan --jenis rencana --format html,pptx -o dokumen
      """, aliases: ["slides"])

  @Option(
    name: .customLong("periode"),
    help: ArgumentHelp("Periode: 2026-03, 2026-TW1, 2026-S1, atau 2026; tidak perlu untuk rencana.", valueName: "periode"))
  var periodText: String?

  @OptionGroup var date: ReportDateOption

  @OptionGroup var submissions: SubmissionOptions

  @Option(
    name: .customLong("jenis"),
    help: ArgumentHelp("capaian, atau rencana: rencana kinerja yang dimintakan persetujuan.", valueName: "jenis"))
  var kind = SlideKind.achievement

  @Option(name: .customLong("format"), help: ArgumentHelp("md, html, pptx, atau beberapa di antaranya dengan koma.", valueName: "format"))
  var formats = "md,html"

  @Option(name: .customLong("templat"), help: ArgumentHelp("Templat kantor sendiri untuk paparan ini.", valueName: "berkas"))
  var template: String?

  @OptionGroup var output: FolderOptions

  func run() async throws {
    let formats = try FormatList.chosen(formats, of: SlidesFormat.self)
    switch kind {
    case .achievement:
      guard let periodText else { throw CommandFailure(.wrongUsage, "Sebutkan periodenya, misalnya --periode 2026-TW1.") }
      let (analysed, status) = try await ReportedPeriodOptions.analysed(periodText, day: date.day(), submissions)
      try await write(PeriodReport(analysed).slides, formats, status)
    case .plan:
      guard submissions.inputs.isEmpty else {
        throw CommandFailure(.wrongUsage, "Paparan rencana dibuat dari rencana kinerja saja; berkas kiriman tidak diperlukan.")
      }
      let plan = try submissions.plan.required()
      try await write(PlanDocument(plan, fingerprint: plan.fingerprint).slides, formats, .fine)
    }
  }

  private func write(_ draft: SlideDraft, _ formats: [SlidesFormat], _ status: ExitStatus) async throws {
    let deck = try SlideTemplates.deck(draft, option: template, workspace: try submissions.plan.settings().folder)
    let converted = SlidesConversion(deck, output.writesFiles ? formats : [])
    try await output.deliver {
      slidesOutputs(deck, formats: formats) + converted.files
    } summary: { folder in
      let written = formats.filter { !converted.missing.contains($0) }
      return "\(deck.title): \(deck.slides.count) slide.\n"
        + written.map { "Ditulis: \(FileSystem.join(folder, deck.baseName)).\($0.rawValue)\n" }.joined()
    } json: {
      Terminal.say(slidesJSON(deck, kind: kind))
    }
    for sentence in converted.complaints { Terminal.complain(sentence) }
    Terminal.leave(converted.missing.isEmpty ? status : max(status, .unwritableOutput))
  }
}

extension SlideKind: ExpressibleByArgument {}
