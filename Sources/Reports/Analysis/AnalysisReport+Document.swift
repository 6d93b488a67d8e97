// The analysis to be read from top to bottom.

import Analysis
import Calculation
import Formulas
import Plans

extension AnalysisReport {
  /// Packages named for each OPD behind an indicator; the machine output has all.
  private static let packagesShown = 3
  /// Outliers named in a text; the workbook has all.
  private static let outliersShown = 25

  /// `analisis-P.md`.
  package var document: Document {
    var text = Document()
    text.heading(1, "Analisis Kinerja Pengadaan Barang/Jasa")
    text.paragraph(
      "\(plan.settings.unit), \(plan.settings.region). Periode: \(period.title). Rencana kinerja \(plan.year) versi \(plan.settings.version)."
    )
    text.heading(2, "Ringkasan")
    for sentence in summary { text.paragraph(sentence) }
    appendMethods(to: &text, level: 2)
    text.heading(2, "Rekomendasi perbaikan")
    appendAdvice(to: &text)
    return text
  }

  /// The seven methods, each under its own heading.
  func appendMethods(to text: inout Document, level: Int) {
    for method in AnalysisMethod.allCases {
      text.heading(level, method.title)
      text.paragraph(method.explanation)
      switch method {
      case .gap: appendGaps(to: &text)
      case .trend: text.table(DocumentTable(trendTable))
      case .projection: text.table(DocumentTable(projectionTable))
      case .contribution: appendContributions(to: &text)
      case .obstacles: appendObstacles(to: &text)
      case .anomalies: appendAnomalies(to: &text)
      case .actions: appendDelays(to: &text)
      }
    }
  }

  private func appendGaps(to text: inout Document) {
    text.table(DocumentTable(gapTable))
    let open = analysis.indicators.filter { $0.gap?.isMet == false }
    guard !open.isEmpty else { return text.paragraph("Tidak ada indikator dengan target yang belum tercapai.") }
    text.paragraph("Yang diperlukan agar target tercapai:")
    text.list(open.flatMap { analysis in remedies(analysis).map { "\(indicator(analysis).code): \($0)" } })
  }

  private func appendContributions(to text: inout Document) {
    let table = contributionTable(weak)
    guard table.rows.count > 0 else {
      return text.paragraph("Tidak ada indikator merah atau kuning dengan pengaruh buruk yang dapat dihitung per OPD.")
    }
    text.table(DocumentTable(table))
    let packages = contributingPackages(weak, perAgency: Self.packagesShown)
    guard packages.rows.count > 0 else { return }
    text.paragraph(
      "Paket di baliknya, paling banyak \(Self.packagesShown) untuk setiap OPD. Pengaruh sebuah paket adalah perubahan realisasi OPD lain bila hanya paket itu yang ditambahkan."
    )
    text.table(DocumentTable(packages))
  }

  private func appendObstacles(to text: inout Document) {
    let obstacles = analysis.obstacles
    guard let costliest = obstacles.costliest else { return text.paragraph("Tidak ada kendala yang dilaporkan.") }
    if let chart = obstacleChart { text.chart(chart) }
    text.table(DocumentTable(obstacleTable))
    let kind = costliest.kind.isEmpty ? PackageWords.obstacleWithoutKind : costliest.kind
    text.paragraph("Pagu terbesar pada kategori \(kind): \(FigureText.rupiah(costliest.budget)).")
  }

  private func appendAnomalies(to text: inout Document) {
    let anomalies = analysis.anomalies
    if anomalies.implausible.isEmpty {
      text.paragraph("Tidak ada baris paket yang dikeluarkan karena tidak wajar.")
    } else {
      text.paragraph("Baris tidak wajar yang tidak dihitung:")
      text.table(DocumentTable(implausibleTable))
    }
    guard !anomalies.outliers.isEmpty else { return text.paragraph("Tidak ada paket yang jauh dari kelompoknya.") }
    let count = anomalies.outliers.count
    text.paragraph(
      count > Self.outliersShown
        ? "Paket yang jauh dari kelompoknya, \(Self.outliersShown) dari \(FigureText.count(count)):" : "Paket yang jauh dari kelompoknya:")
    text.table(DocumentTable(outlierTable, limit: Self.outliersShown))
  }

  private func appendDelays(to text: inout Document) {
    let delays = analysis.delays
    guard !delays.isEmpty else { return text.paragraph("Tidak ada indikator merah atau kuning.") }
    text.table(
      DocumentTable(
        [
          .init("Indikator"), .init("Warna"), .init("Butir terlambat", .right), .init("Belum mulai", .right),
          .init("Tidak dilaporkan", .right), .init("Berjalan", .right), .init("Selesai", .right), .init("Rata-rata realisasi (%)", .right),
        ],
        rows: delays.map { delay in
          let counts = delay.counts
          let indicator = plan.indicators[delay.indicator]
          return ["\(indicator.code) \(indicator.name)", delay.colour.rawValue]
            + [counts.late, counts.notStarted, counts.notReported, counts.running, counts.done].map(FigureText.count)
            + [FigureText.decimal2(counts.meanRealization)]
        }))
    let table = delayTable
    guard table.rows.count > 0 else { return text.paragraph("Tidak ada butir yang terlambat atau belum mulai.") }
    text.table(DocumentTable(table))
  }

  func appendAdvice(to text: inout Document) {
    guard !analysis.advice.isEmpty else {
      return text.paragraph(
        plan.recommendations.isEmpty
          ? "Rencana kinerja tidak memuat aturan rekomendasi." : "Tidak ada aturan rekomendasi yang terpenuhi pada periode ini.")
    }
    text.table(DocumentTable(adviceTable))
    text.paragraph("Aturan yang terpenuhi:")
    var seen: Set<Int> = []
    text.list(analysis.advice.filter { seen.insert($0.rule).inserted }.map(rule))
  }
}
