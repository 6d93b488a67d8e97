// Which packages a period shows: those of the submissions that speak at its end, rows with a galat apart.

import Calculation
import FigureKit
import Findings
import Formulas
import Plans
import Submissions
import Testing

@Suite struct PackagePerformanceTests {
  private static let january: TestRow = [
    "kode_paket": "P1", "nama_paket": "Satu", "area": "A", "status": "Pemilihan", "pagu": 100, "rencana_pengumuman": .day(2026, 1, 10),
  ]
  private static let march: TestRow = [
    "kode_paket": "P2", "nama_paket": "Dua", "area": "SEMUA", "status": "Kontrak", "pagu": 200, "hps": 190, "nilai_kontrak": 180,
    "realisasi_bayar": 0, "rencana_kontrak": .day(2026, 3, 1), "tgl_kontrak": .day(2026, 3, 5), "rencana_fisik": 40,
    "realisasi_fisik": 37.5, "kategori_kendala": "Penyedia", "kendala": "terlambat",
  ]

  private func example() throws -> Plan {
    plan([try indicator(targets: .always(1))], agencies: ["1", "2", "3", "4-"], areas: [("A", 1), ("B", 1)])
  }

  private func compiled(_ period: Period, earlier: Bool? = nil) throws -> Compilation {
    let reports = [
      report("2", 1, packages: [Self.january]), report("1", 3, packages: [Self.march, Self.march.bad("S03")]),
      report("1", 3, revision: 1, packages: [Self.march, Self.january.bad("V02"), Self.january]),
    ]
    return compile(reports, plan: try example(), period: period, options: CompilationOptions(usesEarlierData: earlier))
  }

  @Test func theEffectiveSubmissionsSpeak() throws {
    let performance = PackagePerformance(try compiled(firstQuarter), period: firstQuarter)
    #expect(performance.month == 3)
    #expect(performance.packages.map(\.code) == ["P2", "P1", "P1"])
    #expect(performance.packages.map(\.agency) == [0, 0, 1])
    #expect(performance.packages.map(\.sheetRow) == [2, 4, 2])
    #expect(performance.leftOut.map(\.sheetRow) == [3])
    #expect(performance.leftOut.map(\.errors) == [[.V02]])
    #expect(performance.silent == [2])
    #expect(performance.carried.map(\.agency) == [1])
    let first = performance.packages[0]
    #expect(first.areas == ["A", "B"])
    #expect(first.daysLate == 4)
    #expect(first.deviation == -2.5)
    #expect(first.paid == 0 && first.estimate == 19_000)
    #expect(first.carriedFromMonth == nil)
  }

  @Test func aCarriedReportSpeaksForItsOwnMonth() throws {
    let performance = PackagePerformance(try compiled(firstQuarter), period: firstQuarter, agency: 1)
    let carried = try #require(performance.packages.first)
    #expect(carried.carriedFromMonth == 1)
    // 31 January − 10 January: what happened in February and March nobody has said.
    #expect(carried.daysLate == 21)
    #expect(carried.asOf == Day.lastOfMonth(year: 2026, month: 1))
    #expect(performance.packages.count == 1 && performance.silent.isEmpty)
    let bare = PackagePerformance(try compiled(firstQuarter, earlier: false), period: firstQuarter, agency: 1)
    #expect(bare.packages.isEmpty && bare.silent == [1])
  }

  @Test func aPeriodWithoutReportsShowsNothing() throws {
    let second = Period(year: 2026, span: .quarter(2))
    let performance = PackagePerformance(try compiled(second), period: second)
    #expect(performance.month == nil)
    #expect(performance.packages.isEmpty && performance.leftOut.isEmpty)
  }

  @Test func sumsTakeOnlyWhatIsFilledIn() throws {
    let summary = PackageSummary(PackagePerformance(try compiled(firstQuarter), period: firstQuarter).packages)
    #expect(summary.count == 3)
    #expect(summary.budget == 40_000)
    #expect(summary.contract == 18_000)
    #expect(summary.paid == 0)
    #expect(summary.late == 3)
    #expect(summary.meanDeviation == -2.5 && summary.deviations == 1)
    let none = PackageSummary([])
    #expect(none.budget == nil && none.paid == nil && none.meanDeviation == nil)
  }
}
