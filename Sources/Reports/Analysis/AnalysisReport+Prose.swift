// The analysis as named values for its template: what each method found, and tables for those who want all of it.

import Analysis
import Calculation
import Formulas
import Plans

extension AnalysisReport {
  /// For `analisis-P.md` and, as a part, for the period report.
  package var prose: ProseValues {
    var values = circumstances
    for part in [summaryValues, gapValues, courseValues, contributionValues, obstacleValues, anomalyValues, delayValues, adviceValues] {
      values.merge(part) { _, _ in preconditionFailure("two values of one name") }
    }
    return values
  }

  private var circumstances: ProseValues {
    [
      "ukpbj": .text(plan.settings.unit), "pemda": .text(plan.settings.region), "tahun": .text("\(plan.year)"),
      "versi_rencana": .text(plan.settings.version), "periode": .text(period.title), "periode_sebelumnya": .text(period.previous.title),
      "tanggal": .text(FigureText.day(day)),
    ]
  }

  /// The total, how many indicators stand where, and where the areas stand.
  private var summaryValues: ProseValues {
    let total = compiled.compilation.whole.total
    let before = analysis.previous?.total.achievement
    let change = total.achievement.flatMap { now in before.map { now - $0 } }
    func count(_ colour: Colour?) -> ProseValue { .text(FigureText.count(analysis.indicators.count { $0.figure.colour == colour })) }
    func areas(_ colour: Colour) -> ProseValue {
      let found = compiled.compilation.whole.areas.filter { $0.standing.colour == colour }
      return .text(
        AnalysisWords.list(found.map { "\(plan.areas[$0.area].name) (\(FigureText.decimal2($0.standing.achievement)))" }))
    }
    let red = analysis.indicators.filter { $0.figure.colour == .red }.sorted { ($0.figure.achievement ?? 0) < ($1.figure.achievement ?? 0) }
      .map { "\(indicator($0).name) (\(indicator($0).code): \(FigureText.decimal2($0.figure.achievement)))" }
    return [
      "nilai": .text(total.achievement.map { FigureText.decimal2($0) } ?? ""), "predikat": .text(total.rating ?? ""),
      "masih_sementara": .flag(total.isProvisional), "nilai_sebelumnya": .text(before.map { FigureText.decimal2($0) } ?? ""),
      "selisih_nilai": .text(change.map { FigureText.decimal2(abs($0)) } ?? ""),
      "nilai_naik": .flag(change.map { rounded($0, places: 2) > 0 } ?? false),
      "nilai_turun": .flag(change.map { rounded($0, places: 2) < 0 } ?? false),
      "jumlah_indikator": .text(FigureText.count(plan.indicators.count)), "jumlah_hijau": count(.green), "jumlah_kuning": count(.yellow),
      "jumlah_merah": count(.red), "jumlah_tidak_dinilai": count(nil), "area_hijau": areas(.green), "area_kuning": areas(.yellow),
      "area_merah": areas(.red), "indikator_merah": .text(AnalysisWords.list(red)),
      "area_tanpa_nilai": .text(
        AnalysisWords.list(
          compiled.compilation.whole.areas.filter { $0.standing.achievement == nil }.map { plan.areas[$0.area].name })),
    ]
  }

  private var gapValues: ProseValues {
    let open = analysis.indicators.filter { $0.gap?.isMet == false }
    return [
      "belum_tercapai": .text(codes(open)), "jumlah_belum_tercapai": .count(open.count),
      "kebutuhan": .sentences(
        open.filter { $0.gap?.noLever == nil }.flatMap { one in remedies(one).map { "\(indicator(one).code): \($0)" } }),
      "tabel_kesenjangan": .blocks { $0.table(DocumentTable(gapTable)) },
    ]
  }

  /// Trends and where they lead.
  private var courseValues: ProseValues {
    func with(_ course: Course) -> ProseValue { .text(codes(analysis.indicators.filter { $0.trend.course == course })) }
    let missed = analysis.indicators.filter { $0.projection?.isReached == false }
    func count(_ course: Course) -> Int { analysis.indicators.count { $0.trend.course == course } }
    return [
      "membaik": with(.improving), "memburuk": with(.worsening), "tetap": with(.steady),
      "jumlah_membaik": .count(count(.improving)), "jumlah_memburuk": .count(count(.worsening)),
      "jumlah_tanpa_tren": .count(analysis.indicators.count { $0.trend.line == nil }), "meleset": .text(codes(missed)),
      "meleset_pasti": .text(codes(missed.filter { $0.projection?.isCertain == true })), "jumlah_meleset": .count(missed.count),
      "tabel_tren": .blocks { $0.table(DocumentTable(trendTable)) }, "tabel_proyeksi": .blocks { $0.table(DocumentTable(projectionTable)) },
    ]
  }

  private var contributionValues: ProseValues {
    let (table, packages) = (contributionTable(weak), contributingPackages(weak, perAgency: Self.packagesShown))
    return [
      "opd_terbesar": .list(
        of: ["opd", "jumlah_indikator_opd"],
        agenciesBehind.prefix(Self.agenciesNamed).map { one in
          ["opd": .text(plan.agencies[one.agency].name), "jumlah_indikator_opd": .text(FigureText.count(one.count))]
        }),
      "tabel_kontribusi": .blocks { if table.rows.count > 0 { $0.table(DocumentTable(table)) } },
      "tabel_paket_kontribusi": .blocks { if packages.rows.count > 0 { $0.table(DocumentTable(packages)) } },
      "paket_per_opd": .text(FigureText.count(Self.packagesShown)),
    ]
  }

  private var obstacleValues: ProseValues {
    let costliest = analysis.obstacles.costliest
    return [
      "kendala_termahal": .text(costliest.map { $0.kind.isEmpty ? PackageWords.obstacleWithoutKind : $0.kind } ?? ""),
      "pagu_kendala_termahal": .text(costliest.map { FigureText.rupiah($0.budget) } ?? ""),
      "grafik_kendala": .blocks { if let chart = obstacleChart { $0.chart(chart) } },
      "tabel_kendala": .blocks { if costliest != nil { $0.table(DocumentTable(obstacleTable)) } },
    ]
  }

  private var anomalyValues: ProseValues {
    let anomalies = analysis.anomalies
    let count = anomalies.outliers.count
    return [
      "tabel_tidak_wajar": .blocks { if !anomalies.implausible.isEmpty { $0.table(DocumentTable(implausibleTable)) } },
      "tabel_pencilan": .blocks { if count > 0 { $0.table(DocumentTable(outlierTable, limit: Self.outliersShown)) } },
      "jumlah_pencilan": .count(count), "pencilan_ditampilkan": .text(count > Self.outliersShown ? "\(Self.outliersShown)" : ""),
    ]
  }

  private var delayValues: ProseValues {
    let items = analysis.delays.flatMap(\.items)
    let table = delayTable
    return [
      "jumlah_aksi_tertunda": .count(items.count),
      "indikator_aksi_tertunda": .text(
        AnalysisWords.list(analysis.delays.filter { !$0.items.isEmpty }.map { plan.indicators[$0.indicator].code })),
      "tabel_keadaan_aksi": .blocks { if !analysis.delays.isEmpty { $0.table(delayCounts) } },
      "tabel_aksi_tertunda": .blocks { if table.rows.count > 0 { $0.table(DocumentTable(table)) } },
    ]
  }

  private var adviceValues: ProseValues {
    let groups = analysis.adviceGroups
    let rest = groups.count - min(groups.count, Self.groupsOnFirstPage)
    func values(_ groups: some Sequence<AdviceGroup>) -> ProseValue {
      .list(
        of: ["nomor", "teks", "indikator_terkait", "penanggung_jawab", "tenggat", "aturan"],
        groups.map { group in
          [
            "nomor": .text(group.number), "teks": .text(text(group)), "indikator_terkait": .text(codes(group)),
            "penanggung_jawab": .text(plan.recommendations[group.rule].responsible),
            "tenggat": .text(deadline(rule: group.rule).map(FigureText.day) ?? ""), "aturan": .text(ruleWords(group.rule)),
          ]
        })
    }
    return [
      "ada_aturan": .flag(!plan.recommendations.isEmpty), "jumlah_rekomendasi": .count(groups.count), "rekomendasi": values(groups),
      "rekomendasi_utama": values(groups.prefix(Self.groupsOnFirstPage)), "jumlah_rekomendasi_lain": .count(rest),
      "tabel_rekomendasi": .blocks { if !groups.isEmpty { $0.table(DocumentTable(adviceGroupTable)) } },
      "tabel_rekomendasi_per_indikator": .blocks { if !groups.isEmpty { $0.table(DocumentTable(adviceTable)) } },
      "tabel_nomor_rekomendasi": .blocks { if !groups.isEmpty { $0.table(adviceNumbers) } },
    ]
  }

  /// `W1, W2, dan B3`; empty without one.
  func codes(_ indicators: [IndicatorAnalysis]) -> String { AnalysisWords.list(indicators.map { indicator($0).code }) }
}

extension AnalysisReport {
  /// Packages named for each OPD behind an indicator; the machine output has all.
  private static let packagesShown = 3
  /// Outliers named in a text; the workbook has all.
  private static let outliersShown = 25
  /// What has room on the first page.
  private static let groupsOnFirstPage = 3
  /// OPDs named as those behind most indicators.
  private static let agenciesNamed = 5

  /// OPDs among those behind indicators in red and yellow.
  package var agenciesBehind: [(agency: Int, count: Int)] { behind(weak) }

  /// OPDs that pull indicators the wrong way, and how many of them: most first, then in plan order.
  func behind(_ members: [IndicatorAnalysis]) -> [(agency: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for member in members { for effect in member.contribution?.leaders ?? [] { counts[effect.agency, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The numbers under which single indicators can be decided on.
  private var adviceNumbers: DocumentTable {
    DocumentTable(
      [.init("Nomor"), .init("Indikator"), .init("Capaian (%)", .right), .init("Dasar")],
      rows: analysis.adviceGroups.flatMap(\.members).map { advice in
        let indicator = plan.indicators[advice.indicator]
        return [
          advice.number, "\(indicator.code) \(indicator.name)",
          FigureText.decimal2(analysis.indicators[advice.indicator].figure.achievement), trigger(advice),
        ]
      })
  }

  private var delayCounts: DocumentTable {
    DocumentTable(
      [
        .init("Indikator"), .init("Warna"), .init("Butir terlambat", .right), .init("Belum mulai", .right),
        .init("Tidak dilaporkan", .right), .init("Berjalan", .right), .init("Selesai", .right), .init("Rata-rata realisasi (%)", .right),
      ],
      rows: analysis.delays.map { delay in
        let (counts, indicator) = (delay.counts, plan.indicators[delay.indicator])
        return ["\(indicator.code) \(indicator.name)", delay.colour.rawValue]
          + [counts.late, counts.notStarted, counts.notReported, counts.running, counts.done].map(FigureText.count)
          + [FigureText.decimal2(counts.meanRealization)]
      })
  }
}
