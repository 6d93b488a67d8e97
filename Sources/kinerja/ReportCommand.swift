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
      Sertakan juga folder bulan-bulan sebelumnya, supaya perubahan dan trennya terbaca.
      Contoh:
        kinerja laporan kiriman/2026-0? --periode 2026-TW1
        kinerja laporan kiriman/2026-0? --periode 2026-03 --format html,pdf -o keluar
      """, aliases: ["report"])

  @OptionGroup var period: ReportedPeriodOptions

  @OptionGroup var submissions: SubmissionOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("md, html, xlsx, docx, pdf, atau beberapa di antaranya dengan koma.", valueName: "format"))
  var formats = ReportFormat.allCases.filter(\.isOwn).map(\.rawValue).joined(separator: ",")

  @OptionGroup var output: FolderOptions

  func run() async throws {
    let formats = try FormatList.chosen(formats, of: ReportFormat.self)
    let (analysed, status) = try await period.analysed(submissions)
    let report = PeriodReport(analysed)
    let converted = ReportConversion(report, output.writesFiles ? formats.filter { !$0.isOwn } : [])
    try await output.deliver {
      periodReportOutputs(report, formats: formats) + converted.files
    } summary: { folder in
      let written = formats.filter { !converted.missing.contains($0) }
      let names = written.map { "Ditulis: \(FileSystem.join(folder, report.baseName)).\($0.rawValue)\n" }
      return analysed.summaryText + "\n" + names.joined()
    } json: {
      writePeriodReportJSON(report) { Terminal.say($0) }
    }
    for sentence in converted.complaints { Terminal.complain(sentence) }
    Terminal.leave(converted.complaints.isEmpty ? status : max(status, .unwritableOutput))
  }
}
