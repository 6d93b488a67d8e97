// The workbook of `paket` computed anew gives the days, states and deviations that the calculation gave.

import Calculation
import Findings
import Formulas
import Plans
import ReportSamples
import Reports
import Spreadsheets
import Submissions
import TestKit
import Testing
import Writers

@Suite(.serialized, .enabled(if: Recalculation.program != nil, "LibreOffice is not installed"))
struct PackageWorkbookTests {
  private static let packagesPerReport = 60

  @Test(arguments: seeds(21...22)) func formulasGiveTheStoredValues(seed: UInt64) throws {
    let report = try Self.report(seed: seed)
    // Otherwise the test would say little.
    #expect(Set(report.packages.flatMap { $0.stages.map(\.state) }).count == StageStanding.State.allCases.count)
    #expect(report.packages.contains { $0.deviation != nil } && report.packages.contains { $0.paidShare != nil })
    #expect(report.packages.contains { $0.selectionDays != nil } && !report.leftOut.isEmpty && !report.performance.carried.isEmpty)
    try inFolder { folder in
      let computed = try Recalculation.cells(of: report.book, in: folder)
      let differences = Recalculation.differences(try Recalculation.read(folder + "/buku.xlsx"), computed)
      #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(5).map(\.description).joined(separator: "\n"))")
    }
  }

  /// Two OPDs, of which the second one has reported for an earlier month only.
  private static func report(seed: UInt64) throws -> PackageReport {
    var random = SplitMix(seed: seed)
    let submissions = [("1.01", 3), ("1.02", 2)].map { agency, month in
      let file = SourceFile.sample("\(agency).xlsx", digit: "7")
      let rows = (0..<packagesPerReport).map { package($0, &random) }
      return Submission(
        agency: agency, year: 2026, month: month, files: [file],
        packages: .sample(.packages, agency: agency, file: file, rows, errors: [3, 7]), actions: .empty(.actions),
        realizations: .empty(.realizations))
    }
    let period = Period(year: 2026, span: .quarter(1))
    return PackageReport(compile(submissions, plan: try Plan.sample(), period: period), period: period)
  }

  /// Planned and realised dates about the months of the reports, amounts, progress and status, each often missing.
  private static func package(_ index: Int, _ random: inout SplitMix) -> [String: SampleCell] {
    var cells: [String: SampleCell] = [
      "kode_paket": .text("P\(index)"), "nama_paket": .text("Paket \(index)"), "status": .text(random.pick(ChoiceList.status.names)),
    ]
    let start = Day.lastOfMonth(year: 2026, month: 1)
    for key in [
      "rencana_pengumuman", "tgl_pengumuman", "tgl_penetapan", "rencana_kontrak", "tgl_kontrak", "rencana_selesai", "tgl_serah_terima",
    ] where random.chance(60) {
      let day = start.adding(random.below(120) - 40)
      cells[key] = .day(day.year, day.month, day.day)
    }
    for key in ["nilai_kontrak", "realisasi_bayar"] where random.chance(70) { cells[key] = .money(Int64(random.below(1_000))) }
    for key in ["rencana_fisik", "realisasi_fisik"] where random.chance(70) { cells[key] = .number(Double(random.below(1_001)) / 10) }
    return cells
  }
}
