// What it would take to meet a target, in a sentence.

package import Analysis
import Formulas
import Plans

extension AnalysisReport {
  /// One sentence for each way to close the gap, or why none can be named; none where the target is met.
  package func remedies(_ analysis: IndicatorAnalysis) -> [String] {
    guard let gap = analysis.gap, gap.isMet == false else { return [] }
    let indicator = indicator(analysis)
    if let reason = gap.noLever { return [Self.words(reason)] }
    return gap.levers.map { lever in
      let part = FormulaInWords.phrase(indicator.formula.aggregates[lever.aggregate], over: indicator.source.schema)
      let grows = lever.change > 0
      let size = abs(lever.change)
      let (from, to, difference): (String, String, String)
      switch lever.kind {
      case .count:
        (from, to) = (FigureText.short(lever.current), FigureText.short(lever.needed))
        difference = "\(FigureText.short(size)) \(AnalysisWords.rows(of: indicator.source)) \(grows ? "lagi" : "lebih sedikit")"
      case .money:
        (from, to) = ("Rp " + FigureText.short(lever.current), "Rp " + FigureText.short(lever.needed))
        difference = "Rp \(FigureText.short(size)) \(grows ? "lebih besar" : "lebih kecil")"
      case .amount:
        (from, to) = (FigureText.decimal2(lever.current), FigureText.decimal2(lever.needed))
        difference = "\(FigureText.decimal2(size)) \(grows ? "lebih besar" : "lebih kecil")"
      }
      return
        "Target tercapai bila \(part) \(grows ? "naik" : "turun") dari \(from) menjadi \(to), yaitu \(difference), sedangkan bagian rumus yang lain tetap."
    }
  }

  private static func words(_ reason: NoLever) -> String {
    switch reason {
    case .severalMonths: "Realisasi periode ini gabungan beberapa bulan; kebutuhannya tidak dapat disebut sebagai satu angka."
    case .shape: "Bentuk rumusnya tidak dapat diterjemahkan menjadi jumlah paket atau rupiah; yang dapat disebut hanya selisihnya."
    case .outOfReach:
      "Mengubah satu bagian rumus saja tidak cukup: yang diperlukan melebihi seluruh baris yang dihitung, atau kurang dari nol."
    }
  }
}
