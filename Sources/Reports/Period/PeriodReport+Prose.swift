// The period report as named values for its template (SOP 16): the analysis, and what a report says besides.

import Analysis
import Calculation
import Findings
import Formulas
import Plans

extension PeriodReport {
  package var prose: ProseValues {
    var values = analysed.prose
    for part in [frame, changes, gaps, basis, compliance, areaParts, agencyParts, actionParts, appendices] {
      values.merge(part) { _, _ in preconditionFailure("two values of one name") }
    }
    return values
  }

  /// Cover and signature.
  private var frame: ProseValues {
    let settings = plan.settings
    return [
      "data_sampul": .blocks {
        $0.facts([
          DocumentFact("Pemerintah daerah", settings.region), DocumentFact("Unit kerja", settings.unit),
          DocumentFact("Periode", period.title), DocumentFact("Rencana kinerja", "Tahun \(plan.year), versi \(settings.version)"),
          DocumentFact("Tanggal laporan", FigureText.day(day)),
          DocumentFact("Sifat angka", compiled.compilation.whole.total.isProvisional ? "Sementara, masih dapat berubah" : "Lengkap"),
        ])
      }, "tanda_tangan": .blocks { $0.signature(signatureLines(settings, day)) },
    ]
  }

  private var changes: ProseValues {
    /// `Kualitas Layanan (2,10 menjadi 57,17)`.
    func words(rising: Bool) -> String {
      AnalysisWords.list(
        areaChanges.compactMap { area, now, before in
          guard let now, let before, rounded(now - before, places: 2) != 0, (now > before) == rising else { return nil }
          return "\(area.name) (\(FigureText.decimal2(abs(now - before))) menjadi \(FigureText.decimal2(now)))"
        })
    }
    return [
      "area_naik": .text(words(rising: true)), "area_turun": .text(words(rising: false)),
      "grafik_area": .blocks { $0.chart(compiled.areaChart) },
    ]
  }

  /// What the figures lack.
  private var gaps: ProseValues {
    let (missing, excluded) = (compiled.missing.count, compiled.compilation.excluded)
    return [
      "jumlah_belum_lapor": .count(missing), "jumlah_wajib_lapor": .text(FigureText.count(compiled.agenciesDue.count)),
      "jumlah_sementara": .count(compiled.provisional.count), "jumlah_baris_salah": .count(excluded.rows),
      "pagu_baris_salah": .text(excluded.rows == 0 ? "" : FigureText.rupiah(excluded.budget)),
      "lengkap": .flag(missing == 0 && compiled.provisional.isEmpty && excluded.rows == 0),
      "indikator_sementara": .text(AnalysisWords.list(compiled.provisional.map(\.code))),
      "penjelasan_sementara": .text(compiled.hasProvisional ? FigureWords.provisionalExplained : ""),
      "penjelasan_dibawa": .text(compiled.carriesEarlierData ? FigureWords.carriedExplained : ""),
    ]
  }

  private var basis: ProseValues {
    let used = compiled.submissionLines.count(where: \.isUsed)
    return [
      "dasar_hukum": .text(AnalysisWords.list(legalBases)),
      "tujuan": .list(
        of: ["kode_tujuan", "tujuan_pengadaan"],
        plan.goals.map { ["kode_tujuan": .text($0.code), "tujuan_pengadaan": .text($0.text)] }),
      "jumlah_area": .text(FigureText.count(plan.areas.count)), "jumlah_opd": .text(FigureText.count(plan.agencies.count)),
      "kiriman_dipakai": .text(FigureText.count(used)), "kiriman_diterima": .text(FigureText.count(compiled.submissionLines.count)),
    ]
  }

  /// Who has reported.
  private var compliance: ProseValues {
    let due = compiled.agenciesDue.count
    let late = compiled.compilation.agencies.filter { ($0.daysLate ?? 0) > 0 }
    let unused = compiled.submissionLines.filter { !$0.isUsed }
    return [
      "bulan_lapor": .text(compiled.monthShown.map { "\(monthNames[$0 - 1]) \(plan.year)" } ?? ""),
      "jumlah_sudah_lapor": .text(FigureText.count(due - compiled.missing.count)),
      "tanggal_lapor_menurut": .text(FigureWords.dateOfReport(in: compiled.compilation)),
      "terlambat": .list(
        of: ["nama_opd", "hari"],
        late.map { ["nama_opd": .text(compiled.named($0)), "hari": .text(FigureText.count($0.daysLate))] }),
      "belum_lapor": .sentences(compiled.missing.map(compiled.missingWords)),
      "jumlah_terlambat": .count(late.count), "jumlah_kiriman_tidak_dipakai": .count(unused.count),
      "kiriman_tidak_dipakai": .sentences(
        unused.map { "\($0.file.name): \($0.reason ?? "")" }),
    ]
  }

  private var agencyParts: ProseValues {
    let ranked = compiled.agencyLines.filter { $0.rank != nil }
    func words(_ lines: some Sequence<AgencyLine>) -> String {
      AnalysisWords.list(
        lines.map { line in
          let figure = compiled.compilation.agencies[line.figure]
          return "\(plan.agencies[figure.agency].name) (\(FigureText.decimal2(figure.rollUp.total.achievement)))"
        })
    }
    // With fewer the same OPD would be at both ends.
    let ends = ranked.count >= 2 * Self.agenciesAtEnds ? Self.agenciesAtEnds : 0
    return [
      "grafik_opd": .blocks { $0.chart(compiled.agencyChart) }, "tabel_opd": .blocks { compiled.appendAgencyTable(to: &$0) },
      "opd_teratas": .text(words(ranked.prefix(ends))), "opd_terbawah": .text(words(ranked.suffix(ends).reversed())),
    ]
  }

  /// OPDs named from the top and from the bottom of the ranking.
  private static let agenciesAtEnds = 3

  private var actionParts: ProseValues {
    let counts = compiled.compilation.whole.actions
    return [
      "aksi_selesai": .text(FigureText.count(counts.done)), "aksi_terlambat": .text(FigureText.count(counts.late)),
      "aksi_berjalan": .text(FigureText.count(counts.running)), "aksi_belum_mulai": .text(FigureText.count(counts.notStarted)),
      "aksi_tidak_dilaporkan": .text(FigureText.count(counts.notReported)),
      "rata_realisasi_aksi": .text(counts.meanRealization.map { FigureText.decimal2($0) } ?? ""),
      "grafik_aksi": .blocks { if let chart = compiled.actionChart { $0.chart(chart) } },
      "tabel_aksi_terlambat": .blocks { compiled.appendLateActions(to: &$0) },
    ]
  }

  private var appendices: ProseValues {
    [
      "aturan_perhitungan": .list(
        of: ["nama_aturan", "isi_aturan", "penjelasan_aturan"],
        compiled.methodRules.map {
          ["nama_aturan": .text($0.0), "isi_aturan": .text($0.1), "penjelasan_aturan": .text($0.2)]
        }), "tabel_kiriman": .blocks { $0.table(submissionTable) },
      "hasil_pemeriksaan": .blocks { compiled.appendFaultTables(to: &$0) }, "jejak_angka": .blocks { appendTraces(to: &$0) },
    ]
  }

  private var submissionTable: DocumentTable {
    DocumentTable(
      [.init("Berkas"), .init("OPD"), .init("Bulan"), .init("Revisi", .right), .init("Dipakai"), .init("Sebab"), .init("SHA-256", .code)],
      rows: compiled.submissionLines.map { line in
        [
          line.file.name, line.agency ?? FigureText.empty, line.period ?? FigureText.empty, FigureText.count(line.revision),
          FigureText.yesNo(line.isUsed), line.reason ?? "", line.file.sha256,
        ]
      })
  }
}
