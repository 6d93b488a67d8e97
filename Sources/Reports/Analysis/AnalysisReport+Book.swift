// The analysis as a workbook: a sheet for each method, and the recommendations.

import Analysis
import Plans

extension AnalysisReport {
  /// `analisis-P.xlsx`.
  package var book: Book {
    var book = Book()
    book.sheets = sheets
    book.properties.title = "Analisis Kinerja \(period.title)"
    book.properties.creator = plan.settings.unit
    book.properties.company = plan.settings.region
    book.properties.created = period.lastDay
    return book
  }

  private var footer: String { "\(plan.settings.unit) – \(period.title)" }

  private func sheet(_ name: String, _ table: ReportTable, note: String, frozenColumns: Int = 2) -> BookSheet {
    let lines: [[BookCell]] = [[.text(name, .title)], [.text("\(plan.settings.region) – \(period.title)", .subtitle)]]
    let notes: [[BookCell]] = [[.text(note, .muted)], []]
    return .table(name, table, above: lines + notes, frozenColumns: frozenColumns, footer: footer)
  }

  /// Recommendations, then a sheet or two for each method.
  var sheets: [BookSheet] { adviceSheets + methodSheets + chartSheets }

  /// Obstacles, and the months of each indicator in red and yellow.
  private var chartSheets: [BookSheet] {
    let charts = [obstacleChart].compactMap(\.self) + weak.compactMap { compiled.trendChart($0.figure) }
    return charts.isEmpty ? [] : [.charts("Grafik Analisis", charts, above: compiled.titleLines("Grafik Analisis"), footer: footer)]
  }

  private var adviceSheets: [BookSheet] {
    [
      sheet(
        "Rekomendasi", adviceGroupTable,
        note: "Satu baris untuk satu keputusan, yang terpenting lebih dahulu. Nomor tetap sama selama periode dan aturannya sama.",
        frozenColumns: 1),
      sheet(
        "Rekomendasi per Indikator", adviceTable, note: "Nomor tetap sama selama periode, aturan, dan indikatornya sama.",
        frozenColumns: 1),
    ]
  }

  private var methodSheets: [BookSheet] {
    AnalysisMethod.allCases.flatMap { method -> [BookSheet] in
      switch method {
      case .gap: [sheet("Kesenjangan", gapTable, note: method.explanation)]
      case .trend: [sheet("Tren", trendTable, note: method.explanation)]
      case .projection: [sheet("Proyeksi", projectionTable, note: method.explanation)]
      case .contribution:
        [
          sheet("Kontribusi OPD", contributionTable(analysis.indicators), note: Self.allIndicators),
          sheet("Kontribusi Paket", contributingPackages(analysis.indicators, perAgency: .max), note: Self.allIndicators, frozenColumns: 3),
        ]
      case .obstacles: [sheet("Kendala", obstacleTable, note: method.explanation, frozenColumns: 1)]
      case .anomalies:
        [sheet("Tidak Wajar", implausibleTable, note: method.explanation), sheet("Pencilan", outlierTable, note: method.explanation)]
      case .actions: [sheet("Aksi Tertunda", delayTable, note: method.explanation)]
      }
    }
  }

  /// The tables of the sheets, for other formats.
  package var tables: [ReportTable] {
    [
      adviceGroupTable, adviceTable, gapTable, trendTable, projectionTable, contributionTable(analysis.indicators),
      contributingPackages(analysis.indicators, perAgency: .max), obstacleTable, implausibleTable, outlierTable, delayTable,
    ]
  }

  private static let allIndicators = "OPD yang membuat 80 persen dari seluruh pengaruh buruk, untuk semua indikator."
}
