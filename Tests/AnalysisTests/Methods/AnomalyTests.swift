// Methods 6 and 7: rows to look at again, and actions that were not taken.

import Calculation
import FigureKit
import Formulas
import Plans
import Spreadsheets
import Testing

@testable import Analysis

struct AnomalyTests {
  private func analysis(_ packages: [TestRow]) throws -> PeriodAnalysis {
    let plan = plan([try indicator("P", "COUNT(pagu)", source: .packages, targets: .always(1))])
    return PeriodAnalysis(compile([report("1", 3, packages: packages)], plan: plan, period: month(3)))
  }

  private func row(_ contract: Double, estimate: Double = 100, method: TestCell = "Tender", days: Int = 10) -> TestRow {
    [
      "pagu": 100, "hps": .number(estimate), "nilai_kontrak": .number(contract), "metode": method, "jenis": "Barang",
      "tgl_pengumuman": .day(2026, 1, 1), "tgl_penetapan": .day(2026, 1, 1 + days),
    ]
  }

  /// Ten ratios 0.90 … 0.99 and one of 0.20: median 0.94, MAD 0.03.
  @Test func outlierWithItsCell() throws {
    let packages = (0..<10).map { row(90 + Double($0)) } + [row(20)]
    let found = try analysis(packages).anomalies.outliers
    #expect(found.count == 1)
    let outlier = try #require(found.first)
    #expect(outlier.measure == .contractToEstimate && outlier.value == 0.2 && outlier.group.count == 11)
    #expect(abs(outlier.group.median - 0.94) < 1e-12 && abs(outlier.score - 0.6745 * (0.2 - 0.94) / 0.03) < 1e-9)
    // The heading is row 1; nilai_kontrak is the tenth field.
    #expect(outlier.column == "Nilai Kontrak (Rp)" && outlier.cell?.description == "J12")
  }

  @Test func otherMethodsAreOtherGroups() throws {
    let packages = (0..<9).map { row(90 + Double($0)) } + [row(20)] + (0..<9).map { row(90 + Double($0), method: "Seleksi") }
    #expect(try analysis(packages).anomalies.outliers.map(\.value) == [0.2])
    #expect(try analysis(Array(packages.dropFirst())).anomalies.outliers.isEmpty)
  }

  @Test func daysOfSelection() throws {
    let packages = (0..<10).map { row(95, days: 8 + $0 % 3) } + [row(95, days: 30)]
    let found = try analysis(packages).anomalies.outliers
    #expect(found.map(\.measure) == [.selectionDays] && found.first?.value == 30 && found.first?.column == "Tanggal Penetapan Pemenang")
  }

  /// Late by 1 … 10 days and one by 90: the planned date where nothing is realised, else the realised one.
  @Test func daysLatePointAtTheLatestStage() throws {
    func late(_ days: Int) -> TestRow {
      ["metode": "Tender", "jenis": "Barang", "rencana_kontrak": .day(2026, 1, 1), "tgl_kontrak": .day(2026, 1, 1 + days)]
    }
    let overdue: TestRow = ["metode": "Tender", "jenis": "Barang", "rencana_kontrak": .day(2026, 1, 1)]
    let found = try analysis((1...10).map(late) + [overdue]).anomalies.outliers
    // To the end of March: 89 days.
    #expect(found.map(\.value) == [89] && found.first?.column == "Rencana Kontrak")
  }

  @Test func implausibleRowsAreListed() throws {
    let analysis = try analysis([row(95), row(900).bad("V02"), row(95).bad("N01")])
    #expect(analysis.anomalies.implausible == [0])
  }

  private func delays(_ realization: Double?, due: Day) throws -> [ActionDelay] {
    let action = PlannedAction(code: "RA", indicator: "I", text: "", agencies: ["1"], due: due)
    let plan = plan([try indicator(targets: .always(100))], agencies: ["1"], actions: [action])
    var row: TestRow = ["kode_aksi": "RA", "indikator": "I", "tenggat": .day(2026, 3, 1)]
    row.cells["realisasi"] = realization.map(TestCell.number)
    let sent = report("1", 3, actions: realization == nil ? [] : [row], realizations: [["indikator": "I", "nilai": 50]])
    return PeriodAnalysis(compile([sent], plan: plan, period: month(3))).delays
  }

  @Test func actionsOfRedIndicators() throws {
    let past = try #require(Day(year: 2026, month: 3, day: 1))
    let future = try #require(Day(year: 2026, month: 9, day: 1))
    let late = try delays(40, due: past)
    #expect(late.map(\.colour) == [.red] && late.first?.items.map(\.status) == [.late])
    #expect(try delays(0, due: future).first?.items.map(\.status) == [.notStarted])
    #expect(try delays(40, due: future).first?.items.isEmpty == true)
    let silent = try #require(try delays(nil, due: future).first)
    #expect(silent.items.isEmpty && silent.counts.notReported == 1)
  }
}
