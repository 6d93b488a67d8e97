// The final status of the indicators to be read and signed, and as a workbook.

import Formulas
import Plans
import Spreadsheets

extension FinalStatus {
  private static let title = "Laporan Akhir Status Indikator"

  package var document: Document {
    var text = Document()
    text.heading(1, Self.title)
    text.paragraph(circumstances)
    text.paragraph(opening)
    for area in plan.areas {
      let own = plan.indicators.filter { TextKey.fold($0.area) == TextKey.fold(area.code) }
      if own.isEmpty { continue }
      text.heading(2, area.name)
      text.table(DocumentTable(table(of: own)))
    }
    if let table = recommendationTable {
      text.heading(2, "Keputusan atas rekomendasi")
      text.table(DocumentTable(table))
    }
    if let provisionalNote { text.paragraph(provisionalNote) }
    let settings = plan.settings
    text.signature(
      [
        settings.place.isEmpty ? "" : "\(settings.place), \(FigureText.day(day))", settings.headTitle, settings.headName,
        settings.headNumber.isEmpty ? "" : "NIP \(settings.headNumber)",
      ].filter { !$0.isEmpty })
    return text
  }

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
    guard let compiled else { return start + " Periode ini belum pernah dikompilasi dari register, sehingga capaiannya belum ada." }
    return start + " Capaian menurut kompilasi yang dicatat pada \(FigureText.day(compiled))."
  }

  private var circumstances: String {
    "\(plan.settings.unit), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version)."
  }

  private var provisionalNote: String? {
    let isProvisional = plan.indicators.contains { achievement(of: $0)?.isProvisional == true }
    return isProvisional ? "\(Self.mark) \(FigureWords.provisionalExplained)" : nil
  }
}
