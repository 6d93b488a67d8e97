// A regency of full size, for measuring and for looking at pages.

import Calculation
import Findings
import Formulas
import Plans
import Spreadsheets
import Submissions

extension Sample {
  /// - Parameters:
  ///   - packages: rows of each OPD.
  ///   - findings: in all.
  package static func large(agencies: Int, indicators: Int, packages: Int, findings: Int) throws -> Sample {
    var plan = try Plan.sample()
    let areaNames = [
      "Ketepatan Waktu", "Penghematan Biaya", "Mutu Hasil Pengadaan", "Pemberdayaan Usaha Mikro, Kecil, dan Koperasi", "Akuntabilitas",
      "Layanan UKPBJ",
    ]
    plan.areas = areaNames.enumerated().map { StrategicArea(code: "area\($0 + 1)", name: $1, weight: Double(10 + $0 * 5)) }
    plan.indicators = try (0..<indicators).map { index in
      var indicator = try Plan.indicator(
        "I\(index + 1)", "Persentase paket yang diumumkan sesuai rencana menurut metode ke-\(index + 1)",
        area: "area\(index % plan.areas.count + 1)",
        formula:
          "(SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE nilai_kontrak IS NOT EMPTY) * 100",
        .maximize)
      indicator.weight = Double(index % 3 + 1)
      return indicator
    }
    plan.agencies = (0..<agencies).map {
      Agency(
        code: "1.\($0 < 9 ? "0" : "")\($0 + 1).0.00.0.00.01.0000",
        name: "Dinas Pekerjaan Umum, Penataan Ruang, dan Pertanahan Bagian \($0 + 1)")
    }
    var submissions: [Submission] = []
    var files: [CheckedFile] = []
    for (index, agency) in plan.agencies.enumerated() {
      let file = SourceFile.sample("data-kinerja-\(agency.code)-2026-03.xlsx", digit: "b")
      let own = (0..<(findings / agencies)).map { row in
        Finding(
          row % 3 == 0 ? .N01 : .V02, row % 3 == 0 ? .error : .warning, in: file, sheet: "Paket",
          cell: CellReference(row: row + 5, column: 8),
          column: "Pagu (Rp)", value: "1.2.50 juta", facts: [.reason: "bukan angka", .other: "12"])
      }
      let rows = (0..<packages).map { package(index * packages + $0) }
      submissions.append(
        Submission(
          agency: agency.code, year: 2026, month: 3, files: [file], packages: .sample(.packages, agency: agency.code, file: file, rows),
          actions: .empty(.actions), realizations: .empty(.realizations), findings: own))
      files.append(
        CheckedFile(
          file: file, agency: agency.code, year: 2026, month: 3, revision: 0, rowCounts: [packages, 0, 0], findings: own, isUsable: true))
    }
    let compilation = Compilation(
      plan: plan, period: Period(year: 2026, span: .month(3)), submissions: submissions,
      uses: submissions.indices.map { SubmissionUse(submission: $0, isUsed: true, reason: nil) }, lastReportedMonth: 3,
      effective: [[], [], plan.agencies.indices.map { EffectiveSubmission(agency: $0, submission: $0, carriedFromMonth: nil) }],
      whole: roll(plan, 0), agencies: plan.agencies.indices.map { AgencyFigure(agency: $0, hasReported: true, rollUp: roll(plan, $0)) },
      actions: [], excluded: ExcludedTotals(), excludedRows: [], findings: [])
    return Sample(compilation: compilation, files: files)
  }

  private static func package(_ index: Int) -> [String: SampleCell] {
    let amount = Int64(index % 997 + 3) * 1_250_000
    return [
      "kode_paket": .text(String(10_029_545_000 + index)), "kode_rup": .text(String(54_430_532 + index)),
      "nama_paket": .text("Pembangunan Puskesmas Pembantu Desa Sukamaju Tahap \(index)"), "area": .text("SEMUA"),
      "jenis": .text("Pekerjaan Konstruksi"),
      "metode": .text(index % 2 == 0 ? "Tender" : "Pengadaan Langsung"), "status": .text("Kontrak"), "pagu": .money(amount),
      "hps": .money(amount - 1_000),
      "nilai_kontrak": .money(amount - 250_000), "realisasi_bayar": .money(amount / 3), "nilai_pdn": .money(amount / 2),
      "nilai_umk": .money(0),
      "tkdn": .number(62.5), "rencana_pengumuman": .day(2026, 3, 31), "tgl_pengumuman": .day(2026, 3, 18),
      "tgl_penetapan": .day(2026, 3, 20),
      "rencana_kontrak": .day(2026, 4, 30), "tgl_kontrak": .day(2026, 3, 27), "rencana_selesai": .day(2026, 9, 30),
      "jumlah_pendaftar": .number(12),
      "jumlah_penawar": .number(4), "jumlah_sanggah": .number(0), "jumlah_adendum": .number(1), "rencana_fisik": .number(40),
      "realisasi_fisik": .number(37.5), "skor_penyedia": .number(2.5), "penyedia": .text("CV Contoh Karya \(index % 400)"),
    ]
  }

  private static func roll(_ plan: Plan, _ seed: Int) -> RollUp {
    let indicators = plan.indicators.indices.map { index in
      var figure = IndicatorFigure(
        indicator: index, status: .judged, monthlyValues: [nil, 90.5 + Double(index) / 3, 92.25 + Double(seed) / 7])
      figure.realization = 92.25 + Double(seed) / 7
      figure.target = 95
      figure.rawAchievement = 60 + Double((seed + index) * 7 % 70) + 1.0 / 3
      figure.achievement = figure.rawAchievement
      figure.rating = "Sangat Tinggi"
      figure.colour = Colour.allCases[(seed + index) % 3]
      (figure.agenciesDue, figure.agenciesReported, figure.agenciesCarried, figure.rowCount) = (62, 60, 2, 31_000)
      return figure
    }
    let areas = plan.areas.indices.map { index in
      var figure = AreaFigure(area: index)
      figure.standing = standing(
        70 + Double((seed + index) * 11 % 50) + 1.0 / 3, "Sangat Rendah", Colour.allCases[(seed + index) % 3], judged: 4, total: 5)
      return figure
    }
    var roll = RollUp(areas: areas, indicators: indicators)
    roll.total = standing(80 + Double(seed % 40) + 1.0 / 7, "Sangat Tinggi", Colour.allCases[seed % 3], judged: 4, total: 5)
    return roll
  }
}
