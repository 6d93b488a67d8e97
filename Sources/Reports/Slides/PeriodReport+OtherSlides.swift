// What a meeting looks at besides areas: weak indicators, OPDs, action items, recommendations.

import Analysis
import Calculation
import Formulas
import Plans

extension PeriodReport {
  /// Explained above the table.
  private static let provisionalMark = "*"

  var weakTable: DocumentTable {
    DocumentTable(
      [
        .init("Indikator"), .init("Target", .right), .init("Realisasi", .right), .init("Capaian (%)", .right), .init("Warna"),
        .init("Tren"),
        .init("OPD paling berpengaruh"),
      ],
      rows: analysed.weak.map { member in
        let (figure, indicator) = (member.figure, plan.indicators[member.figure.indicator])
        return [
          "\(indicator.code) \(indicator.name)", CompilationReport.target(figure),
          FigureText.decimal2(figure.realization) + (figure.isProvisional ? Self.provisionalMark : ""),
          FigureText.decimal2(figure.achievement),
          figure.colour?.rawValue ?? FigureText.empty, AnalysisWords.course(member.trend),
          member.contribution?.leaders.first.map { plan.agencies[$0.agency].name } ?? FigureText.empty,
        ]
      })
  }

  /// Rows that are legible on a slide, half of them from each end.
  private static let agenciesShown = 10

  private var isEndsOnly: Bool {
    compiled.agencyLines.count > Self.agenciesShown && compiled.agencyLines.count { $0.rank != nil } >= Self.agenciesShown
  }

  var shownAgencies: [AgencyLine] {
    let ranked = compiled.agencyLines.filter { $0.rank != nil }
    guard isEndsOnly else { return Array(compiled.agencyLines.prefix(Self.agenciesShown)) }
    return Array(ranked.prefix(Self.agenciesShown / 2) + ranked.suffix(Self.agenciesShown / 2))
  }

  var agencyValues: ProseValues {
    let (missing, due) = (compiled.missing, compiled.agenciesDue.count)
    return [
      "opd_wajib": .text(FigureText.count(due)), "opd_lapor": .text(FigureText.count(due - missing.count)),
      "opd_belum_lapor": .text(missing.isEmpty ? "" : AnalysisWords.list(missing.map { plan.agencies[$0.agency].name })),
      "jumlah_belum_lapor": .text(FigureText.count(missing.count)), "opd_ujung": .flag(isEndsOnly),
      "opd_sebagian": .flag(!isEndsOnly && compiled.agencyLines.count > Self.agenciesShown),
      "ada_sementara": .flag(compiled.hasProvisional),
    ]
  }

  var actionValues: ProseValues {
    let counts = compiled.compilation.whole.actions
    return [
      "ada_aksi": .flag(!compiled.compilation.actions.isEmpty), "ada_aksi_terlambat": .flag(counts.late > 0),
      "aksi_selesai": .text(FigureText.count(counts.done)),
      "aksi_berjalan": .text(FigureText.count(counts.running)), "aksi_terlambat": .text(FigureText.count(counts.late)),
      "aksi_belum_mulai": .text(FigureText.count(counts.notStarted)), "aksi_tidak_dilaporkan": .text(FigureText.count(counts.notReported)),
      "aksi_rata": .text(counts.meanRealization.map { FigureText.decimal2($0) } ?? ""),
    ]
  }
}
