// The workbook of the report per package: summary, packages that need attention, all packages.

import Calculation
import Formulas
import Plans
import Spreadsheets

extension PackageReport {
  /// `paket-P.xlsx`.
  package var book: Book {
    var book = Book()
    book.sheets = [summarySheet, attentionSheet, packageSheet]
    book.properties.title = "Laporan Kinerja per Paket \(period.title)"
    book.properties.subject = owner
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    book.properties.created = period.lastDay
    return book
  }

  /// At the foot of every printed page.
  var footer: String { "\(plan.settings.unit) – \(owner), \(period.title)" }

  private func titleLines(_ title: String, _ notes: [String] = []) -> [[BookCell]] {
    [[.text(title, .title)], [.text("\(owner), \(plan.settings.region) – \(period.title)", .subtitle)]] + notes.map { [.text($0, .muted)] }
      + [[]]
  }

  /// The tables of a report of one OPD need no line per OPD.
  var summaryTables: [(title: String, table: ReportTable)] {
    let byAgency = agency == nil ? [("Menurut OPD", agencyTable)] : []
    let all = [("Menurut status", statusTable), ("Menurut area strategis", areaTable), ("Ketepatan waktu per tahap", stageTable)]
    return (all + byAgency + [("Kendala", obstacleTable)]).filter { $0.1.rows.count > 0 }
  }

  private var summarySheet: BookSheet {
    var sheet = BookSheet("Ringkasan")
    var rows = titleLines("Laporan Kinerja per Paket", statements)
    let tables = summaryTables
    for (title, table) in tables {
      rows.append([.text(title, .section)] + Array(repeating: BookCell(.empty, .section), count: table.columns.count - 1))
      rows.append(table.headings)
      rows += (0..<table.rows.count).map { table.rows[$0] }
      if table.name == "area" { rows.append([.text(PackageWords.areaNote, .muted)]) }
      rows.append([])
    }
    rows.append([.text("Cara membaca", .label)])
    rows += PackageWords.method.map { [.text($0, .plain)] }
    let widths = (0..<(tables.map { $0.table.columns.count }.max() ?? 1)).map { column in
      tables.compactMap { column < $0.table.columns.count ? $0.table.columns[column].width : nil }.max() ?? 0
    }
    sheet.columns = widths.map { BookColumn($0) }
    sheet.rows = BookRows(rows)
    sheet.page.footer = footer
    return sheet
  }

  private var attentionSheet: BookSheet {
    let table = attentionTable
    let lines = titleLines(
      "Paket yang Perlu Perhatian", ["Paket yang terlambat atau tertinggal dari rencana fisiknya; yang paling terlambat lebih dahulu."])
    var sheet = BookSheet.table("Perhatian", table, above: lines, frozenColumns: 4, footer: footer)
    // What hinders a package is read beside it, not on another page.
    sheet.page.pagesWide = 1
    return sheet
  }

  private var packageSheet: BookSheet {
    let lines = titleLines("Daftar Paket", ["Selisih hari, keadaan, dan deviasi adalah rumus atas sel pada barisnya."])
    let heading = lines.count + 1
    let table = packageTable(firstRow: heading + 1)
    var sheet = BookSheet.table("Paket", table, above: lines, frozenColumns: PackageColumn.name.rawValue + 1, footer: footer)
    guard table.rows.count > 0 else { return sheet }
    let rows = (heading + 1)...(heading + table.rows.count)
    func range(_ column: PackageColumn) -> CellRange { CellRange(rows: rows, columns: (column.rawValue + 1)...(column.rawValue + 1)) }
    let first = heading + 1
    if !leftOut.isEmpty {
      let whole = CellRange(rows: rows, columns: 1...table.columns.count)
      sheet.colourings.append(BookColouring([whole], .formula("\(PackageColumn.reason.cell(row: first))<>\"\""), .grey))
    }
    let states = [PackageColumn.announcementState, .contractState, .completionState].map(range)
    let tones: [(StageStanding.State, BookColouring.Tone)] = [(.onTime, .green), (.late, .yellow), (.overdue, .red), (.unfilled, .grey)]
    for (state, tone) in tones { sheet.colourings.append(BookColouring(states, .equals(state.rawValue), tone)) }
    let deviation = PackageColumn.deviation
    let value = deviation.cell(row: first)
    sheet.colourings.append(BookColouring([range(deviation)], .formula("AND(ISNUMBER(\(value)),\(value)<0)"), .red))
    return sheet
  }
}
