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
        kinerja laporan --jenis status-akhir --periode 2026-TW1
      """, aliases: ["report"])

  @OptionGroup var period: ReportedPeriodOptions

  @OptionGroup var submissions: SubmissionOptions

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("md, html, xlsx, docx, pdf, atau beberapa di antaranya dengan koma.", valueName: "format"))
  var formats = ReportFormat.allCases.filter(\.isOwn).map(\.rawValue).joined(separator: ",")

  @OptionGroup var output: FolderOptions

  @OptionGroup var template: ReportTemplateOption

  @Option(
    name: .customLong("jenis"),
    help: ArgumentHelp("capaian, atau status-akhir: status akhir setiap indikator menurut keputusan dalam register.", valueName: "jenis"))
  var kind = Kind.achievement

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case achievement = "capaian"
    case finalStatus = "status-akhir"
  }

  func run() async throws {
    let formats = try FormatList.chosen(formats, of: ReportFormat.self)
    if kind == .finalStatus { return try await writeFinalStatus(formats) }
    let (analysed, status) = try await period.analysed(submissions)
    let report = PeriodReport(analysed)
    let document = try template.document(.achievement, report.prose, submissions.plan)
    let converted = ReportConversion(document, baseName: report.baseName, output.writesFiles ? formats.filter { !$0.isOwn } : [])
    try await output.deliver {
      periodReportOutputs(report, document, formats: formats) + converted.files
    } summary: { folder in
      let written = formats.filter { !converted.missing.contains($0) }
      let names = written.map { "Ditulis: \(FileSystem.join(folder, report.baseName)).\($0.rawValue)\n" }
      return analysed.summaryText + "\n" + names.joined()
    } json: {
      writePeriodReportJSON(report) { Terminal.say($0) }
    }
    for sentence in converted.complaints { Terminal.complain(sentence) }
    Terminal.leave(converted.missing.isEmpty ? status : max(status, .unwritableOutput))
  }

  /// Of the register alone; by the plan in force in the period.
  private func writeFinalStatus(_ formats: [ReportFormat]) async throws {
    guard submissions.inputs.isEmpty else {
      throw CommandFailure(.wrongUsage, "Status akhir dibuat dari register; berkas kiriman tidak diperlukan.")
    }
    let workspace = try submissions.plan.openWorkspace()
    let known = try submissions.plan.required()
    let asked = try PeriodOption.period(period.periodText, of: known)
    let (recorded, remarks) = try DecisionEntry.finalStatus(
      asked, plan: known, isPlanChosen: submissions.plan.path != nil, day: period.date.day(), in: workspace)
    for remark in remarks { Terminal.complain(remark) }
    var found = recorded
    if !found.decidedRecommendations.isEmpty {
      found.recommendationTexts = try await period.analysed(submissions).report.recommendationTexts
    }
    let status = found
    let document = try template.document(.finalStatus, status.prose, submissions.plan)
    let converted = ReportConversion(
      document, baseName: status.baseName, output.writesFiles ? formats.filter { !$0.isOwn } : [])
    try await output.deliver {
      finalStatusOutputs(status, document, formats: formats) + converted.files
    } summary: { folder in
      let written = formats.filter { !converted.missing.contains($0) }
      return status.text + "\n" + written.map { "Ditulis: \(FileSystem.join(folder, status.baseName)).\($0.rawValue)\n" }.joined()
    } json: {
      Terminal.say(DecisionJSON.bytes(status))
    }
    for sentence in converted.complaints { Terminal.complain(sentence) }
    if !converted.missing.isEmpty { Terminal.leave(.unwritableOutput) }
  }
}
