// The workbook of `paket` computed anew gives the days, states and deviations that the calculation gave.

import Calculation
import Formulas
import Plans
import Reports
import Spreadsheets
import Submissions
import Testing
import TestKit
import Writers

@Suite(.serialized, .enabled(if: Recalculation.program != nil, "LibreOffice is not installed"))
struct PackageWorkbookTests {
  @Test(arguments: seeds(21...22)) func formulasGiveTheStoredValues(seed: UInt64) throws {
    var period = RandomPeriod(seed: seed)
    var random = SplitMix(seed: seed)
    for index in period.submissions.indices { period.submissions[index].packages.scatter(&random) }
    let report = PackageReport(period.compiled(), period: period.period)
    try #require(report.packages.count > 20)
    // Otherwise the test would say little.
    #expect(Set(report.packages.flatMap { $0.stages.map(\.state) }).count == StageStanding.State.allCases.count)
    #expect(report.packages.contains { $0.deviation != nil } && report.packages.contains { $0.paidShare != nil })
    try inFolder { folder in
      let computed = try Recalculation.cells(of: report.book, in: folder)
      let differences = Recalculation.differences(try Recalculation.read(folder + "/buku.xlsx"), computed)
      #expect(differences.isEmpty, "seed \(seed): \(differences.prefix(5).map(\.description).joined(separator: "\n"))")
    }
  }
}

extension Rows {
  /// Planned and realised dates about the months of reports, progress and status, each often missing.
  fileprivate mutating func scatter(_ random: inout SplitMix) {
    let declaration = TableDeclaration.packages
    func put(_ key: String, _ column: Column) { table.columns[declaration.index(key)] = column }
    let start = Day.lastOfMonth(year: 2026, month: 1)
    for key in [
      "rencana_pengumuman", "tgl_pengumuman", "tgl_penetapan", "rencana_kontrak", "tgl_kontrak", "rencana_selesai", "tgl_serah_terima",
    ] {
      var days: [Int32] = []
      for _ in 0..<count { days.append(random.chance(40) ? Column.emptyDay : start.adding(random.below(120) - 40).number) }
      put(key, .days(days))
    }
    for key in ["rencana_fisik", "realisasi_fisik"] {
      var shares: [Double] = []
      for _ in 0..<count { shares.append(random.chance(30) ? .nan : Double(random.below(1_001)) / 10) }
      put(key, .numbers(NumberCells(shares)))
    }
    var statuses: [String?] = []
    for _ in 0..<count { statuses.append(random.pick(ChoiceList.status.names)) }
    put("status", .texts(TextColumn(statuses)))
  }
}
