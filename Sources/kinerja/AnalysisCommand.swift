// The command `kinerja analisis`: a period looked at by seven methods, and recommendations.

import ArgumentParser
import Pipeline
import Plans
import Reports
import Writers

struct AnalysisCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analisis", abstract: "Analisis capaian menurut metode, dan rekomendasi perbaikan menurut aturan rencana kinerja.",
    discussion: """
      Sertakan juga folder bulan-bulan sebelumnya, supaya tren dan proyeksinya terbaca.
      Contoh:
        kinerja analisis kiriman/2026-0? --periode 2026-03
        kinerja analisis kiriman/2026-0? --periode 2026-TW1 -o keluar
      """, aliases: ["analyze"])

  @OptionGroup var period: ReportedPeriodOptions

  @OptionGroup var submissions: SubmissionOptions

  @OptionGroup var output: OutputOptions

  @OptionGroup var template: ReportTemplateOption

  func run() async throws {
    let (report, status) = try await period.analysed(submissions)
    let document = try template.document(.analysis, report.prose, submissions.plan)
    try await output.deliver { csv in
      analysisOutputs(report, document, csv: csv)
    } summary: { folder in
      report.summaryText + "\nKeluaran: \(FileSystem.join(folder, report.baseName)).xlsx (juga .md, .json, grafik, dan CSV)\n"
    } json: {
      Terminal.say(analysisJSON(report))
    }
    Terminal.leave(status)
  }
}
