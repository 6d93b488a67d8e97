// The period report to be read from top to bottom, in the order of specification 5.3.

import Analysis
import Calculation
import Findings
import Formulas
import Plans

extension PeriodReport {
  /// `laporan-P.md` and its kin.
  package var document: Document {
    var text = Document()
    appendCover(to: &text)
    text.pageBreak()
    appendSummary(to: &text)
    text.pageBreak()
    appendIntroduction(to: &text)
    appendAreas(to: &text)
    appendAgencies(to: &text)
    appendActions(to: &text)
    text.heading(2, "Analisis")
    analysed.appendMethods(to: &text, level: 3)
    text.heading(2, "Rekomendasi perbaikan")
    analysed.appendAdvice(to: &text)
    appendClosing(to: &text)
    text.pageBreak()
    appendAppendices(to: &text)
    return text
  }

  private func appendCover(to text: inout Document) {
    let settings = plan.settings
    text.heading(1, ReportProse.title)
    text.facts([
      DocumentFact("Pemerintah daerah", settings.region), DocumentFact("Unit kerja", settings.unit), DocumentFact("Periode", period.title),
      DocumentFact("Rencana kinerja", "Tahun \(plan.year), versi \(settings.version)"),
      DocumentFact("Tanggal laporan", FigureText.day(day)),
      DocumentFact("Sifat angka", compiled.compilation.whole.total.isProvisional ? "Sementara, masih dapat berubah" : "Lengkap"),
    ])
  }

  /// One page: the value, the areas, what changed, what needs a decision.
  private func appendSummary(to text: inout Document) {
    text.heading(2, "Ringkasan eksekutif")
    text.list(analysed.summary + [gaps])
    text.chart(compiled.areaChart)
    let changes = changeSentences
    if !changes.isEmpty {
      text.paragraph("Yang berubah dari \(period.previous.title):")
      text.list(changes)
    }
    let advice = analysis.advice.prefix(Self.adviceShown)
    guard !advice.isEmpty else { return }
    text.paragraph(
      analysis.advice.count > advice.count
        ? "Yang perlu diputuskan, \(advice.count) dari \(FigureText.count(analysis.advice.count)) rekomendasi:" : "Yang perlu diputuskan:")
    text.list(advice.map { "\($0.number): \(analysed.text($0))" })
  }

  /// What has room on the first page.
  private static let adviceShown = 3

  private var changeSentences: [String] {
    areaChanges.compactMap { area, now, before in
      guard let now, let before, rounded(now - before, places: 2) != 0 else { return nil }
      return
        "\(area.name) \(now > before ? "naik" : "turun") \(FigureText.decimal2(abs(now - before))) menjadi \(FigureText.decimal2(now))."
    }
  }

  /// What the figures lack, in one sentence.
  private var gaps: String {
    var parts: [String] = []
    let (missing, due) = (compiled.missing.count, compiled.agenciesDue.count)
    if missing > 0 { parts.append("\(FigureText.count(missing)) dari \(FigureText.count(due)) OPD wajib lapor belum lapor") }
    if !compiled.provisional.isEmpty { parts.append("\(FigureText.count(compiled.provisional.count)) indikator masih sementara") }
    let excluded = compiled.compilation.excluded.rows
    if excluded > 0 { parts.append("\(FigureText.count(excluded)) baris paket tidak dihitung karena salah") }
    return parts.isEmpty ? ReportProse.nothingMissing : "Yang belum lengkap: \(AnalysisWords.list(parts))."
  }

  /// The same, each kind explained once.
  private var honesty: [String] {
    var sentences: [String] = []
    let provisional = compiled.provisional
    if !provisional.isEmpty {
      sentences.append("\(FigureWords.provisionalExplained) Indikatornya: \(AnalysisWords.list(provisional.map(\.code))).")
    }
    if compiled.carriesEarlierData { sentences.append(FigureWords.carriedExplained) }
    let excluded = compiled.compilation.excluded
    if excluded.rows > 0 {
      sentences.append(
        "Tidak dihitung karena salah: \(FigureText.count(excluded.rows)) baris paket dengan pagu \(FigureText.rupiah(excluded.budget)).")
    }
    return sentences
  }

  private func appendIntroduction(to text: inout Document) {
    text.heading(2, "Pendahuluan")
    text.paragraph(ReportProse.basis(plan, legalBases))
    text.list(plan.goals.map { "\($0.code): \($0.text)" })
    text.paragraph(ReportProse.scope(areas: plan.areas.count, indicators: plan.indicators.count, agencies: plan.agencies.count))
    text.paragraph(
      ReportProse.sources(used: compiled.submissionLines.count(where: \.isUsed), received: compiled.submissionLines.count))
    compiled.appendReporting(to: &text, level: 3)
    for sentence in honesty { text.paragraph(sentence) }
  }

  private func appendAgencies(to text: inout Document) {
    text.heading(2, "Capaian per OPD")
    text.chart(compiled.agencyChart)
    compiled.appendAgencyTable(to: &text)
  }

  private func appendActions(to text: inout Document) {
    guard let chart = compiled.actionChart else { return }
    text.heading(2, "Rencana aksi")
    text.chart(chart)
    compiled.appendActionTexts(to: &text)
  }

  private func appendClosing(to text: inout Document) {
    let settings = plan.settings
    text.heading(2, "Penutup")
    text.paragraph(ReportProse.closing(period, advice: analysis.advice.count))
    text.signature(signatureLines(settings, day))
  }

  private func appendAppendices(to text: inout Document) {
    text.heading(2, "Lampiran")
    text.heading(3, "Metode dan aturan")
    text.list(compiled.methodRules.map { "\($0.0): \($0.1). \($0.2)" })
    text.heading(3, "Daftar kiriman")
    text.table(
      DocumentTable(
        [
          .init("Berkas"), .init("OPD"), .init("Bulan"), .init("Revisi", .right), .init("Dipakai"), .init("Sebab"), .init("SHA-256", .code),
        ],
        rows: compiled.submissionLines.map { line in
          [
            line.file.name, line.agency ?? FigureText.empty, line.period ?? FigureText.empty, FigureText.count(line.revision),
            FigureText.yesNo(line.isUsed), line.reason ?? "", line.file.sha256,
          ]
        }))
    compiled.appendFaults(to: &text, level: 3)
    appendTraces(to: &text)
  }
}
