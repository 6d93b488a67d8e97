// Methods 4 and 5: who and what is behind an indicator.

import Calculation
import FigureKit
import Findings
import Plans
import Testing

@testable import Analysis

struct ContributionTests {
  private let late = "COUNT(WHERE tgl_kontrak <= rencana_kontrak) / COUNT(rencana_kontrak) * 100"

  private func rows(inTime: Int, late: Int) -> [TestRow] {
    (0..<inTime).map { ["kode_paket": .text("T\($0)"), "tgl_kontrak": .day(2026, 1, 5), "rencana_kontrak": .day(2026, 1, 5)] }
      + (0..<late).map { ["kode_paket": .text("L\($0)"), "tgl_kontrak": .day(2026, 1, 6), "rencana_kontrak": .day(2026, 1, 5)] }
  }

  private func contribution(
    _ formula: String, _ packages: [[TestRow]], _ direction: Direction = .maximize, target: Target? = .value(90)
  ) throws -> Contribution? {
    let agencies = packages.indices.map { "\($0 + 1)" }
    let plan = plan(
      [try indicator("P", formula, source: .packages, direction: direction, targets: target.map { .always($0) } ?? [:])],
      agencies: agencies)
    let reports = zip(agencies, packages).map { report($0, 3, packages: $1) }
    return PeriodAnalysis(compile(reports, plan: plan, period: month(3))).indicators[0].contribution
  }

  /// 10 of 10, 2 of 10, 6 of 10: all 60 %. Without the second 80 % (effect −20), without the third 60 % (no effect), without the first 40 %.
  @Test func effectByHand() throws {
    let found = try #require(try contribution(late, [rows(inTime: 10, late: 0), rows(inTime: 2, late: 8), rows(inTime: 6, late: 4)]))
    #expect(found.effects.map(\.agency) == [1, 0])
    #expect(found.effects.map(\.without) == [80, 40])
    #expect(found.effects.map(\.effect) == [-20, 20])
    #expect(found.effects.map(\.harm) == [20, -20])
    #expect(found.leading == 1 && found.harm == 20)
    // Each late package makes 16 of 20 into 16 of 21; those in time help.
    let packages = try #require(found.leaders.first?.packages)
    #expect(packages.map(\.code) == ["L0", "L1", "L2", "L3", "L4", "L5", "L6", "L7"])
    let expected = 1600.0 / 21 - 80
    #expect(packages.allSatisfy { abs($0.effect - expected) < 1e-9 })
    #expect(packages.first?.sheetRow == 4 && packages.first?.file?.name == "2-3-0.xlsx")
  }

  @Test func lessIsBetterTurnsTheSigns() throws {
    let found = try #require(
      try contribution("AVERAGE(tkdn)", [[["tkdn": 10]], [["tkdn": 40]]], .minimize, target: .value(20)))
    #expect(found.effects.map(\.agency) == [1, 0] && found.effects.map(\.harm) == [15, -15])
  }

  /// All 30; target 20: both pull, the one above too high, the one below too low.
  @Test func stabilizeMeasuresDistances() throws {
    let found = try #require(try contribution("AVERAGE(tkdn)", [[["tkdn": 10]], [["tkdn": 50]]], .stabilize, target: .value(20)))
    // Without the first 50, distance 30; without the second 10, distance 10; all 30, distance 10.
    #expect(found.effects.map(\.agency) == [1, 0] && found.effects.map(\.harm) == [0, -20])
    #expect(found.leading == 0)
    #expect(try contribution("AVERAGE(tkdn)", [[["tkdn": 10]]], .stabilize, target: nil) == nil)
  }

  @Test func whoAloneGivesAValueIsNamed() throws {
    let found = try #require(try contribution("AVERAGE(tkdn)", [[["tkdn": 10]], []]))
    #expect(found.indispensable == [0] && found.effects.isEmpty)
  }

  @Test func withoutAValueThereIsNothing() throws { #expect(try contribution("AVERAGE(tkdn)", [[], []]) == nil) }

  @Test func obstaclesByPackagesThenRupiah() throws {
    func row(_ kind: TestCell?, _ budget: Double, _ words: TestCell? = nil) -> TestRow {
      var row: TestRow = ["pagu": .number(budget)]
      row.cells["kategori_kendala"] = kind
      row.cells["kendala"] = words
      return row
    }
    let packages = [row("SDM", 5), row("SDM", 6), row("Lahan/Cuaca", 900), row("Anggaran", 20), row(nil, 7, "hujan"), row(nil, 1)]
    let plan = plan([try indicator("P", "COUNT(pagu)", source: .packages, targets: .always(1))])
    let analysis = PeriodAnalysis(compile([report("1", 3, packages: packages)], plan: plan, period: month(3)))
    let found = analysis.obstacles
    #expect(found.lines.map(\.kind) == ["SDM", "Lahan/Cuaca", "Anggaran", ""])
    #expect(found.lines.map(\.count) == [2, 1, 1, 1] && found.lines.map(\.budget) == [1_100, 90_000, 2_000, 700])
    #expect(found.leading == 3 && found.costliest?.kind == "Lahan/Cuaca" && found.main == "SDM")
    #expect(analysis.indicators[0].mainObstacle == "SDM")
  }
}
