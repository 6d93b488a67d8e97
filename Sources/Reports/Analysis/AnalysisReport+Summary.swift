// The analysis in a few sentences, on the terminal and at the head of a text.

import Analysis
import Calculation
import Formulas
import Plans

extension AnalysisReport {
  /// What a reader takes along.
  var summary: [String] {
    let total = compiled.compilation.whole.total
    var sentences: [String] = []
    if let achievement = total.achievement {
      let rating = total.rating.map { " (\($0))" } ?? ""
      let provisional = total.isProvisional ? ", masih sementara" : ""
      sentences.append("Nilai kinerja \(FigureText.decimal2(achievement))\(rating)\(provisional). \(change(of: achievement))")
    } else {
      sentences.append("Nilai kinerja belum dapat dihitung: belum ada indikator yang dapat dinilai pada periode ini.")
    }
    func count(_ colour: Colour) -> String { FigureText.count(analysis.indicators.count { $0.figure.colour == colour }) }
    sentences.append(
      "Indikator hijau \(count(.green)), kuning \(count(.yellow)), merah \(count(.red)), tidak dinilai \(FigureText.count(analysis.indicators.count { $0.figure.colour == nil }))."
    )
    sentences.append(courses)
    let missed = analysis.indicators.filter { $0.projection?.isReached == false }
    if !missed.isEmpty {
      sentences.append("Menurut tren, target tahun ini tidak tercapai pada: \(codes(missed)).")
    }
    sentences.append(
      analysis.adviceGroups.isEmpty
        ? "Tidak ada rekomendasi." : "Rekomendasi untuk diputuskan: \(FigureText.count(analysis.adviceGroups.count)).")
    return sentences
  }

  /// The total beside that of the period before.
  func change(of achievement: Double) -> String {
    guard let before = analysis.previous?.total.achievement else { return "Periode sebelumnya: \(AnalysisWords.nothingToCompare)." }
    let difference = achievement - before
    let title = period.previous.title
    if rounded(difference, places: 2) == 0 { return "Sama dengan \(title)." }
    return
      "\(difference > 0 ? "Naik" : "Turun") \(FigureText.decimal2(abs(difference))) dari \(title) (\(FigureText.decimal2(before)))."
  }

  private var courses: String {
    func with(_ course: Course) -> [IndicatorAnalysis] { analysis.indicators.filter { $0.trend.course == course } }
    let parts = [Course.improving, .worsening].map { course in
      let found = with(course)
      return found.isEmpty ? "tidak ada yang \(course.rawValue)" : "\(course.rawValue): \(codes(found))"
    }
    let tooFew = analysis.indicators.count { $0.trend.line == nil }
    let missing = tooFew > 0 ? " Belum cukup data untuk tren: \(FigureText.count(tooFew)) indikator." : ""
    return "Tren \(parts.joined(separator: "; ")).\(missing)"
  }

  /// What a screen holds; the files have all.
  private static let adviceShown = 10

  /// Plain lines for a terminal, each ending in a line feed.
  package var summaryText: String {
    var lines = TextLines()
    lines.add("Analisis \(period.title), \(plan.settings.region)")
    for sentence in summary { lines.paragraph(sentence) }
    let open = analysis.indicators.filter { $0.gap?.isMet == false }
    if !open.isEmpty {
      lines.head("Target yang belum tercapai")
      lines.table(
        [["Kode", "Indikator", "Target", "Realisasi", "Selisih", "Tren"]]
          + open.map { analysis in
            [
              indicator(analysis).code, indicator(analysis).name, CompilationReport.target(analysis.figure),
              FigureText.decimal2(analysis.figure.realization), FigureText.decimal2(analysis.gap?.difference),
              AnalysisWords.course(analysis.trend),
            ]
          }, right: [2, 3, 4], flexible: 1)
    }
    if !analysis.adviceGroups.isEmpty {
      lines.head("Rekomendasi")
      for group in analysis.adviceGroups.prefix(Self.adviceShown) { lines.paragraph(text(group), mark: "\(group.number)  ") }
      let rest = analysis.adviceGroups.count - Self.adviceShown
      if rest > 0 { lines.paragraph("… dan \(FigureText.count(rest)) rekomendasi lain pada berkas keluaran.") }
    }
    return lines.text
  }
}
