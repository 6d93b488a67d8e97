// The analysis as tables: obstacles, anomalies, action items, recommendations.

import Analysis
import Calculation
import Findings
import Formulas
import Plans

extension AnalysisReport {
  var obstacleTable: ReportTable {
    let obstacles = analysis.obstacles
    func part(_ value: Double, of whole: Double) -> BookCell { .number(whole > 0 ? value / whole * 100 : nil, .decimal2) }
    var counted = 0
    let rows = obstacles.lines.enumerated().map { index, line -> [BookCell] in
      counted += line.count
      return [
        .text(line.kind.isEmpty ? PackageWords.obstacleWithoutKind : line.kind), .count(line.count),
        part(Double(line.count), of: Double(obstacles.count)), part(Double(counted), of: Double(obstacles.count)),
        .number(Double(line.budget) / 100, .money), part(Double(line.budget), of: Double(obstacles.budget)),
        .text(FigureText.yesNo(index < obstacles.leading)),
      ]
    }
    return ReportTable(
      "kendala",
      columns: [
        ReportColumn("Kategori", 24), ReportColumn("Paket", 8), ReportColumn("Bagian (%)", 10), ReportColumn("Kumulatif (%)", 12),
        ReportColumn("Pagu (Rp)", 20), ReportColumn("Bagian Pagu (%)", 12), ReportColumn("Termasuk 80 %", 10),
      ], rows: BookRows(rows))
  }

  /// Rows left out as implausible.
  var implausibleTable: ReportTable {
    let rows = analysis.anomalies.implausible.map { index -> [BookCell] in
      let (line, cells) = (compiled.excludedLine(index), implausibleCells(index))
      return [
        .text(compiled.agencyNames[line.agency] ?? line.agency), .text(line.file.name),
        .text(cells.map { "\(line.sheet)!\($0.cell)" }.joined(separator: ", ")), .text(cells.map(\.column).joined(separator: ", ")),
        .optional(line.code, .code), .number(line.budget.map { Double($0) / 100 }, .money),
        .number(line.contract.map { Double($0) / 100 }, .money),
        .text(line.findings.map { "\($0.rawValue) \(FindingCatalogue.entry($0).title)" }.joined(separator: "; ")),
      ]
    }
    return ReportTable(
      "tidak-wajar",
      columns: [
        ReportColumn("OPD", 30), ReportColumn("Berkas", 30), ReportColumn("Sel", 14), ReportColumn("Kolom", 22),
        ReportColumn("Kode Paket", 16), ReportColumn("Pagu (Rp)", 20), ReportColumn("Nilai Kontrak (Rp)", 20), ReportColumn("Sebab", 50),
      ], rows: BookRows(rows))
  }

  var outlierTable: ReportTable {
    let rows = analysis.anomalies.outliers.map { outlier -> [BookCell] in
      let package = outlier.package
      return [
        .text(AnalysisWords.measure(outlier.measure)), .text(plan.agencies[package.agency].name), .text(package.code, .code),
        .text(package.name), .text("\(package.method), \(package.kind)"), .number(outlier.value, .decimal2),
        .number(outlier.group.median, .decimal2), .number(outlier.score, .decimal2), .optional(package.file?.name),
        .text(outlier.cell.map { "\(package.sheet)!\($0)" } ?? FigureText.empty), .text(outlier.column),
      ]
    }
    return ReportTable(
      "pencilan",
      columns: [
        ReportColumn("Yang Dibandingkan", 24), ReportColumn("OPD", 28), ReportColumn("Kode Paket", 16), ReportColumn("Nama Paket", 36),
        ReportColumn("Kelompok", 24), ReportColumn("Nilai", 10), ReportColumn("Nilai Tengah", 10), ReportColumn("Skor", 10),
        ReportColumn("Berkas", 28), ReportColumn("Sel", 12), ReportColumn("Kolom", 20),
      ], rows: BookRows(rows))
  }

  var delayTable: ReportTable {
    let rows = analysis.delays.flatMap { delay in
      delay.items.map { item -> [BookCell] in
        [
          .text(plan.indicators[delay.indicator].code, .code), .text(delay.colour.rawValue), .text(item.code, .code),
          .text(compiled.agencyNames[item.agency] ?? item.agency), .text(item.text), .date(item.due), .number(item.realization, .decimal2),
          .text(item.status.rawValue), .optional(item.obstacle),
        ]
      }
    }
    return ReportTable(
      "aksi-tertunda",
      columns: [
        ReportColumn("Indikator", 10), ReportColumn("Warna", 9), ReportColumn("Kode Aksi", 10), ReportColumn("OPD", 28),
        ReportColumn("Uraian", 40), ReportColumn("Tenggat", 12), ReportColumn("Realisasi (%)", 10), ReportColumn("Keadaan", 14),
        ReportColumn("Kendala", 30),
      ], rows: BookRows(rows))
  }

  /// What is to be decided: a line for each rule that holds.
  var adviceGroupTable: ReportTable {
    let rows = analysis.adviceGroups.map { group -> [BookCell] in
      [
        .text(group.number, .code), .text(text(group)), .text(members(group)), .text(responsible(group.rule)),
        .date(deadline(rule: group.rule)),
      ]
    }
    return ReportTable(
      "rekomendasi",
      columns: [
        ReportColumn("Nomor", 14), ReportColumn("Rekomendasi", 60), ReportColumn("Indikator dan Capaian (%)", 30),
        ReportColumn("Penanggung Jawab", 22), ReportColumn("Tenggat", 12),
      ], rows: BookRows(rows))
  }

  /// `L2 55,07; W1 57,93`.
  private func members(_ group: AdviceGroup) -> String {
    group.members.map { advice in
      "\(plan.indicators[advice.indicator].code) \(FigureText.decimal2(analysis.indicators[advice.indicator].figure.achievement))"
    }.joined(separator: "; ")
  }

  func responsible(_ rule: Int) -> String {
    let responsible = plan.recommendations[rule].responsible
    return responsible.isEmpty ? FigureText.empty : responsible
  }

  /// The same for each indicator on its own, with the figures that triggered the rule.
  var adviceTable: ReportTable {
    let rows = analysis.adviceGroups.flatMap(\.members).map { advice -> [BookCell] in
      [
        .text(advice.number, .code), .text(text(advice)), .text(responsible(advice.rule)), .date(deadline(rule: advice.rule)),
        .text(trigger(advice)),
      ]
    }
    return ReportTable(
      "rekomendasi-per-indikator",
      columns: [
        ReportColumn("Nomor", 18), ReportColumn("Rekomendasi", 60), ReportColumn("Penanggung Jawab", 22), ReportColumn("Tenggat", 12),
        ReportColumn("Dasar", 36),
      ], rows: BookRows(rows))
  }
}
