// The analysis as tables: one row per indicator, for every format.

import Analysis
import Calculation
import Findings
import Formulas
import Plans

extension AnalysisReport {
  private static let indicatorColumns = [ReportColumn("Kode", 8), ReportColumn("Indikator", 36), ReportColumn("Satuan", 10)]

  private func indicatorCells(_ analysis: IndicatorAnalysis) -> [BookCell] {
    let indicator = indicator(analysis)
    return [.text(indicator.code, .code), .text(indicator.name), .text(indicator.unit)]
  }

  private func table(
    _ name: String, _ columns: [ReportColumn], of indicators: [IndicatorAnalysis], _ cells: (IndicatorAnalysis) -> [BookCell]
  ) -> ReportTable {
    ReportTable(name, columns: Self.indicatorColumns + columns, rows: BookRows(indicators.map { indicatorCells($0) + cells($0) }))
  }

  var gapTable: ReportTable {
    table(
      "kesenjangan",
      [ReportColumn("Target", 12), ReportColumn("Realisasi", 12), ReportColumn("Selisih", 12), ReportColumn("Keadaan", 18)],
      of: analysis.indicators
    ) { analysis in
      let figure = analysis.figure
      let state = analysis.gap.map(AnalysisWords.gap) ?? FigureWords.status(figure.status)
      return [
        figure.target.map { .number($0, .decimal2) } ?? .text(CompilationReport.target(figure)), .number(figure.realization, .decimal2),
        .number(analysis.gap?.difference, .decimal2), .text(figure.isProvisional ? "\(state), sementara" : state),
      ]
    }
  }

  var trendTable: ReportTable {
    table(
      "tren",
      [
        ReportColumn("Bulan Bernilai", 9), ReportColumn("Perubahan per Bulan", 12), ReportColumn("Tren", 14),
        ReportColumn("Periode Sebelumnya", 24), ReportColumn("Periode Sama Tahun Lalu", 24), ReportColumn("Baseline", 24),
      ], of: analysis.indicators
    ) { analysis in
      let trend = analysis.trend
      return [
        .count(trend.count), .number(trend.line?.slope, .decimal2), .text(AnalysisWords.course(trend)),
        .text(AnalysisWords.comparison(trend.previous)), .text(AnalysisWords.comparison(trend.yearBefore)),
        .text(AnalysisWords.comparison(trend.baseline)),
      ]
    }
  }

  var projectionTable: ReportTable {
    table(
      "proyeksi",
      [
        ReportColumn("Target Tahun", 12), ReportColumn("Proyeksi", 12), ReportColumn("Batas Bawah", 12), ReportColumn("Batas Atas", 12),
        ReportColumn("Target Tahun Ini", 22),
      ], of: analysis.indicators
    ) { analysis in
      let projection = analysis.projection
      return [
        .text(Self.target(projection?.target ?? indicator(analysis).target(of: Period(year: plan.year, span: .year)))),
        .number(projection?.value, .decimal2), .number(projection?.lower, .decimal2), .number(projection?.upper, .decimal2),
        .text(projection.map(AnalysisWords.reached) ?? AnalysisWords.tooFewValues),
      ]
    }
  }

  static func target(_ target: Target?) -> String {
    guard let target else { return FigureText.empty }
    return target.isRange
      ? "\(FigureText.decimal2(target.lower))–\(FigureText.decimal2(target.upper))" : FigureText.decimal2(target.lower)
  }

  /// The OPDs that make most of the harm to each of some indicators.
  func contributionTable(_ indicators: [IndicatorAnalysis]) -> ReportTable {
    let rows = indicators.flatMap { analysis -> [[BookCell]] in
      guard let contribution = analysis.contribution else { return [] }
      return contribution.leaders.map { effect in
        indicatorCells(analysis) + [
          .text(plan.agencies[effect.agency].name), .number(analysis.figure.realization, .decimal2), .number(effect.without, .decimal2),
          .number(effect.effect, .decimal2), .number(effect.harm / contribution.harm * 100, .decimal2),
          .count(effect.packages?.count),
        ]
      }
    }
    return ReportTable(
      "kontribusi",
      columns: Self.indicatorColumns + [
        ReportColumn("OPD", 32), ReportColumn("Seluruh OPD", 12), ReportColumn("Tanpa OPD Ini", 12), ReportColumn("Pengaruh", 12),
        ReportColumn("Bagian (%)", 10), ReportColumn("Paket", 8),
      ], rows: BookRows(rows))
  }

  /// The packages behind them, a few for each OPD.
  func contributingPackages(_ indicators: [IndicatorAnalysis], perAgency limit: Int) -> ReportTable {
    let rows = indicators.flatMap { analysis -> [[BookCell]] in
      (analysis.contribution.map { Array($0.leaders) } ?? []).flatMap { effect in
        (effect.packages ?? []).prefix(limit).map { package in
          [
            .text(indicator(analysis).code, .code), .text(plan.agencies[package.agency].name), .text(package.code, .code),
            .text(package.name), .number(package.effect, .decimal2), .optional(package.file?.name), .text(package.sheet),
            .count(package.sheetRow),
          ]
        }
      }
    }
    return ReportTable(
      "paket-kontribusi",
      columns: [
        ReportColumn("Indikator", 10), ReportColumn("OPD", 30), ReportColumn("Kode Paket", 16), ReportColumn("Nama Paket", 40),
        ReportColumn("Pengaruh", 12), ReportColumn("Berkas", 30), ReportColumn("Lembar", 10), ReportColumn("Baris", 8),
      ], rows: BookRows(rows))
  }
}
