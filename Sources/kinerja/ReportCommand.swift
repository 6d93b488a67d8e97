// The command `kinerja laporan`: the report of a period.

import ArgumentParser
import Pipeline
import Plans
import Reports
import Writers

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "laporan", abstract: "Laporan capaian satu periode, dengan analisis, grafik, dan rekomendasi.",
    discussion: """
      Contoh:
        kinerja laporan kiriman/ --rencana rencana-kinerja.xlsx --periode 2026-TW1 -o keluar
        kinerja laporan kiriman/ --rencana rencana-kinerja.xlsx --periode 2026-03 --format html,pdf -o keluar
      Bentuk docx dan pdf dibuat dengan LibreOffice atau peramban Chromium bila terpasang.
      """, aliases: ["report"])

  @OptionGroup var compiling: CompilingOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("md, html, xlsx, docx, pdf, atau beberapa di antaranya dengan koma.", valueName: "format"))
  var formats = ReportFormat.allCases.filter(\.isOwn).map(\.rawValue).joined(separator: ",")

  @Option(
    name: [.customShort("o"), .customLong("keluar")],
    help: ArgumentHelp("Folder keluaran, bila tidak disebut: keluar; - berarti JSON ke layar.", valueName: "folder"))
  var output: String?

  @Flag(name: .customLong("json"), help: "Tulis hasil sebagai JSON ke layar.")
  var asJSON = false

  func run() async throws {
    let formats = try FormatList.chosen(formats, of: ReportFormat.self)
    let compiled = try await compiling.compiled(nothing: "tidak ada yang dilaporkan")
    let report = PeriodReport(AnalysisReport(compiled.report, day: try compiling.day()))
    var status = compiled.status
    let toScreen = asJSON || output == "-"
    if let folder = output ?? (toScreen ? nil : CompilingOptions.defaultFolder), folder != "-" {
      let converted = ReportConversion(report, formats.filter { !$0.isOwn })
      try await Publisher(folder: folder, overwrites: compiling.overwrites).publish(
        periodReportOutputs(report, formats: formats) + converted.files)
      for sentence in converted.complaints { Terminal.complain(sentence) }
      if !converted.complaints.isEmpty { status = max(status, .unwritableOutput) }
      if !toScreen { Terminal.say(summary(report, in: folder, formats, without: converted.missing)) }
    }
    if toScreen { writePeriodReportJSON(report) { Terminal.say($0) } }
    Terminal.leave(status)
  }

  private func summary(_ report: PeriodReport, in folder: String, _ formats: [ReportFormat], without missing: [ReportFormat]) -> String {
    let written = formats.filter { !missing.contains($0) }
    let names = written.map { "Ditulis: \(FileSystem.join(folder, report.baseName)).\($0.rawValue)\n" }
    return report.analysed.summaryText + "\n" + names.joined()
  }
}
