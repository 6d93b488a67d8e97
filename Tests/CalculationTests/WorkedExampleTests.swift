// The worked example of specification 3.6, whole.

import Calculation
import FigureKit
import Formulas
import Plans
import Testing

private let savings =
  "(SUM(hps WHERE nilai_kontrak IS NOT EMPTY) - SUM(nilai_kontrak WHERE hps IS NOT EMPTY)) / SUM(hps WHERE nilai_kontrak IS NOT EMPTY) * 100"

struct ExampleRow: Sendable, CustomTestStringConvertible {
  var direction: Direction
  var target: Target
  var worst: Double?
  var achievement: Double
  var raw: Double

  var testDescription: String { "\(direction.rawValue) \(target)" }
}

@Suite struct WorkedExampleTests {
  private static let rows = [
    ExampleRow(direction: .maximize, target: .value(10), achievement: 102.56, raw: 102.5641025641),
    ExampleRow(direction: .maximize, target: .range(12, 15), achievement: 85.47, raw: 85.4700854701),
    ExampleRow(direction: .minimize, target: .value(10), achievement: 97.44, raw: 97.4358974359),
    ExampleRow(direction: .stabilize, target: .value(10), achievement: 114.87, raw: 114.8717948718),
    ExampleRow(direction: .maximize, target: .value(0), worst: -20, achievement: 120, raw: 151.2820512821),
  ]

  @Test(arguments: rows) func savingsOfFourPackages(_ row: ExampleRow) throws {
    let plan = plan(
      [
        try indicator("B1", savings, source: .packages, area: "biaya", direction: row.direction, worst: row.worst, targets: [3: row.target])
      ],
      agencies: ["1"], areas: [("biaya", 1), ("waktu", 1)])
    let report = report(
      "1", 3,
      packages: [
        ["kode_paket": "A", "area": "biaya", "pagu": 100, "hps": 90, "nilai_kontrak": 80],
        ["kode_paket": "B", "area": "biaya;waktu", "pagu": 200, "hps": 190],
        ["kode_paket": "C", "pagu": 300, "hps": 300, "nilai_kontrak": 270],
        ["kode_paket": "D", "area": "SEMUA", "pagu": 600, "nilai_kontrak": 500],
        ["kode_paket": "E", "area": "waktu", "pagu": 900, "hps": 900, "nilai_kontrak": 1],
      ])
    let compilation = compile([report], plan: plan, period: month(3))
    let figure = compilation.whole.indicators[0]
    #expect(abs((figure.realization ?? 0) - 400 / 39) < 1e-12)
    #expect(abs((figure.rawAchievement ?? 0) - row.raw) < 1e-9)
    #expect(figure.achievement.map { rounded($0, places: 2) } == row.achievement)
    #expect(figure.rowCount == 4)
    #expect(figure.status == .judged)
    #expect(!figure.isProvisional)
    #expect(figure.monthlyValues.map { $0 == nil } == [true, true, false])
    #expect(compilation.agencies[0].rollUp.indicators[0].achievement == figure.achievement)
    if row.direction == .maximize, row.target == .value(10) {
      #expect(figure.rating == "Sangat Tinggi")
      #expect(figure.colour == .green)
      #expect(compilation.whole.total.achievement == figure.achievement)
      #expect(compilation.whole.areas.map(\.standing.achievement) == [figure.achievement, nil])
    }
  }
}
