// The attachment: the compilation as a workbook (specification 5.1).

import Calculation
import Formulas
import Plans
import Spreadsheets

extension CompilationReport {
  /// Custom property by which the program knows its own outputs again.
  package static let markerName = "kinerja.keluaran"
  package static let markerValue = "kompilasi/1"
  /// Custom property that tells the period.
  package static let periodName = "kinerja.periode"

  /// `kompilasi-P.xlsx`.
  package var book: Book {
    var book = Book()
    let trace = TraceSheet(self)
    let agencyTrace = AgencyTraceSheet(self)
    book.sheets =
      [summarySheet(trace), indicatorSheet(trace), agencySheet(agencyTrace), actionSheet] + chartSheets + dataSheets
      + [submissionSheet, findingsSheet, trace.sheet, agencyTrace.sheet, methodSheet]
    book.properties.title = "Kompilasi Capaian Kinerja \(period.title)"
    book.properties.subject = "Rencana kinerja \(plan.year) versi \(plan.settings.version)"
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    book.properties.created = period.lastDay
    book.properties.custom = [
      BookProperty(Self.markerName, Self.markerValue), BookProperty("kinerja.versi", programVersion),
      BookProperty(Self.periodName, period.code),
    ]
    return book
  }

  /// At the foot of every printed page.
  var footer: String { "\(plan.settings.unit) – \(period.title)" }

  /// Title lines of a sheet, with an empty line below.
  func titleLines(_ title: String, _ notes: [String] = []) -> [[BookCell]] {
    [[.text(title, .title)], [.text(footer, .subtitle)]] + notes.map { [.text($0, .muted)] } + [[]]
  }

  func colour(_ sheet: inout BookSheet, _ table: ReportTable, achievements: [Int], below heading: Int) {
    guard table.rows.count > 0 else { return }
    let rows = (heading + 1)...(heading + table.rows.count)
    sheet.colourAchievements(columns: achievements, rows: rows, green: plan.settings.greenFrom, yellow: plan.settings.yellowFrom)
    sheet.colourWords(column: table.column("Warna"), rows: rows)
  }

  private var actionSheet: BookSheet {
    let above = titleLines("Rencana Aksi")
    let table = actionTable
    var sheet = BookSheet.table("Rencana Aksi", table, above: above, frozenColumns: 2, footer: footer)
    guard table.rows.count > 0 else { return sheet }
    let column = table.column("Status")
    let range = CellRange(rows: (above.count + 2)...(above.count + 1 + table.rows.count), columns: column...column)
    let tones: [(ActionStatus, BookColouring.Tone)] = [(.done, .green), (.late, .red), (.running, .yellow), (.notReported, .grey)]
    sheet.colourings = tones.map { BookColouring([range], .equals($0.rawValue), $1) }
    return sheet
  }

  /// Areas have their chart on the first sheet.
  private var chartSheets: [BookSheet] {
    let charts = [totalChart, actionChart].compactMap(\.self)
    return charts.isEmpty ? [] : [.charts("Grafik", charts, above: titleLines("Grafik"), footer: footer)]
  }

  private var submissionSheet: BookSheet {
    .table(
      "Kiriman", submissionTable, above: titleLines("Kiriman", [FigureWords.dateOfReport(in: compilation)]), frozenColumns: 2,
      footer: footer)
  }

  var hasProvisional: Bool {
    compilation.whole.total.isProvisional || compilation.whole.indicators.contains(where: \.isProvisional)
  }
}
