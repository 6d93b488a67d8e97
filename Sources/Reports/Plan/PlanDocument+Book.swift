// The planning document as a workbook: one sheet per part, figures as figures.

import Plans
import Spreadsheets

extension PlanDocument {
  package var book: Book {
    var book = Book()
    book.sheets = [
      summarySheet, sheet("Indikator", "Indikator Kinerja", indicatorTable(plan.indicators), frozenColumns: 2),
      sheet("Manual Indikator", "Manual Indikator", cardTable, frozenColumns: 2),
      sheet("Target", "Baseline dan Target", targetTable, frozenColumns: 2),
      sheet("Rencana Aksi", "Rencana Aksi", actionTable, frozenColumns: 2),
      sheet("OPD", "OPD dan Pelaporan", agencyTable, frozenColumns: 2),
      sheet("Aturan", "Aturan Penilaian", ruleTable, frozenColumns: 1),
    ]
    book.properties.title = "\(Self.title) \(plan.year)"
    book.properties.subject = "Versi \(plan.settings.version)"
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    return book
  }

  private func sheet(_ name: String, _ title: String, _ table: ReportTable, frozenColumns: Int) -> BookSheet {
    .table(name, table, above: [[.text(title, .title)], [.text(footer, .subtitle)], []], frozenColumns: frozenColumns, footer: footer)
  }

  private var summarySheet: BookSheet {
    var sheet = BookSheet("Ringkasan")
    var rows: [[BookCell]] = [[.text(Self.title, .title)], [.text("\(plan.settings.region), \(plan.year)", .subtitle)], []]
    rows += facts.map { [.text($0.0, .label), .text($0.1, .plain)] }
    rows += [[], [.text("Rencana ini memuat \(counts).", .plain)]]
    for (title, table) in [("Tujuan", goalTable), ("Area strategis", areaTable)] where table.rows.count > 0 {
      rows += [[], [.text(title, .section)], table.headings] + (0..<table.rows.count).map { table.rows[$0] }
    }
    sheet.rows = BookRows(rows)
    sheet.columns = [BookColumn(22), BookColumn(60), BookColumn(50), BookColumn(10), BookColumn(14), BookColumn(12)]
    sheet.page.footer = footer
    return sheet
  }
}
