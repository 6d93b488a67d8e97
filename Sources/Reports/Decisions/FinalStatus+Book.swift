// The final status of the indicators as a workbook.

import Formulas
import Plans
import Spreadsheets

extension FinalStatus {
  private static let title = "Laporan Akhir Status Indikator"

  package var book: Book {
    var book = Book()
    let above: [[BookCell]] =
      [[.text(Self.title, .title)], [.text(circumstances, .subtitle)], [.text(opening, .plain)]]
      + (provisionalNote.map { [[.text($0, .plain)]] } ?? []) + [[]]
    book.sheets = [.table("Status Akhir", table(of: plan.indicators), above: above, frozenColumns: 2, footer: circumstances)]
    if let table = recommendationTable {
      book.sheets.append(
        .table("Rekomendasi", table, above: [[.text("Keputusan atas Rekomendasi", .title)], []], frozenColumns: 1, footer: circumstances))
    }
    book.properties.title = "\(Self.title), \(period.title)"
    book.properties.subject = "Rencana kinerja versi \(plan.settings.version)"
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    return book
  }

  /// How far the decisions have come, and what the achievements are of.
  var opening: String {
    let decided = FigureText.count(plan.indicators.count - open.count)
    let start = "Keputusan dicatat untuk \(decided) dari \(FigureText.count(plan.indicators.count)) indikator."
    guard let compiled else {
      return start + " Periode ini belum pernah dikompilasi dari register; capaian yang ada adalah yang terakhir dalam tahun ini."
    }
    return start + " Capaian menurut kompilasi yang dicatat pada \(FigureText.day(compiled))."
  }

  private var circumstances: String {
    "\(plan.settings.unit), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version)."
  }

  private var provisionalNote: String? {
    hasProvisional ? "\(Self.mark) \(FigureWords.provisionalExplained)" : nil
  }

  var hasProvisional: Bool { plan.indicators.contains { achievement(of: $0)?.isProvisional == true } }
}
