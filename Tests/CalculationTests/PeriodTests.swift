// From months to a period: consolidation, months without a value or a target, ranges, what is shown when nothing is judged.

import Calculation
import FigureKit
import Plans
import Testing

private let values: [(Int, Double)] = [(1, 10), (2, 30), (3, 20)]

struct ConsolidationRow: Sendable, CustomTestStringConvertible {
  var kind: Consolidation
  var months: Set<Int>
  var targets: [Int: Target]
  var realization: Double?
  var target: Target?
  var rows: Int
  var status = FigureStatus.judged

  var testDescription: String { "\(kind.rawValue) values in \(months.sorted()), targets in \(targets.keys.sorted())" }
}

@Suite struct PeriodTests {
  private static let all: [Int: Target] = [1: .value(100), 2: .value(200), 3: .value(400)]
  private static let gap: [Int: Target] = [1: .value(100), 3: .value(400)]
  private static let mixed: [Int: Target] = [1: .value(100), 2: .range(200, 300), 3: .value(400)]

  private static let rows: [ConsolidationRow] = [
    .init(kind: .last, months: [1, 2, 3], targets: all, realization: 20, target: .value(400), rows: 1),
    .init(kind: .last, months: [1, 2], targets: all, realization: 30, target: .value(200), rows: 1),
    .init(kind: .last, months: [1, 2, 3], targets: [1: .value(100), 2: .value(200)], realization: 30, target: .value(200), rows: 1),
    .init(kind: .last, months: [1, 2, 3], targets: mixed, realization: 20, target: .value(400), rows: 1),
    .init(kind: .last, months: [1, 2], targets: mixed, realization: 30, target: .range(200, 300), rows: 1),
    .init(kind: .sum, months: [1, 2, 3], targets: all, realization: 60, target: .value(700), rows: 3),
    .init(kind: .sum, months: [1, 3], targets: all, realization: 30, target: .value(500), rows: 2),
    .init(kind: .sum, months: [1, 2, 3], targets: gap, realization: 30, target: .value(500), rows: 2),
    .init(kind: .sum, months: [1, 2, 3], targets: mixed, realization: 60, target: .range(700, 800), rows: 3),
    .init(kind: .sum, months: [1, 3], targets: mixed, realization: 30, target: .value(500), rows: 2),
    .init(kind: .mean, months: [1, 2, 3], targets: all, realization: 20, target: .value(700 / 3), rows: 3),
    .init(kind: .mean, months: [2, 3], targets: all, realization: 25, target: .value(300), rows: 2),
    .init(kind: .mean, months: [1, 2], targets: mixed, realization: 20, target: .range(150, 200), rows: 2),
    .init(kind: .last, months: [], targets: all, realization: nil, target: .value(400), rows: 0, status: .cannotCompute),
    .init(kind: .sum, months: [], targets: mixed, realization: nil, target: .range(700, 800), rows: 0, status: .cannotCompute),
    .init(kind: .mean, months: [2], targets: gap, realization: nil, target: .value(250), rows: 0, status: .cannotCompute),
    .init(kind: .last, months: [1, 2], targets: [4: .value(1)], realization: 30, target: nil, rows: 1, status: .notDue),
    .init(kind: .sum, months: [1, 2], targets: [:], realization: 30, target: nil, rows: 1, status: .notDue),
    .init(kind: .sum, months: [], targets: [:], realization: nil, target: nil, rows: 0, status: .notDue),
  ]

  /// All months are reported; those not in `months` have no row of the indicator.
  @Test(arguments: rows) func consolidation(_ row: ConsolidationRow) throws {
    let plan = plan([try indicator(kind: row.kind, targets: row.targets)], agencies: ["1"])
    let reports = values.map { row.months.contains($0.0) ? value("1", $0.0, $0.1) : report("1", $0.0) }
    let figure = compile(reports, plan: plan, period: firstQuarter).whole.indicators[0]
    #expect(figure.realization == row.realization)
    #expect(figure.status == row.status)
    #expect(figure.target == (row.target?.isRange == false ? row.target?.lower : nil))
    #expect(figure.targetLower == (row.target?.isRange == true ? row.target?.lower : nil))
    #expect(figure.targetUpper == (row.target?.isRange == true ? row.target?.upper : nil))
    #expect(figure.rowCount == row.rows)
    #expect(figure.monthlyValues == values.map { row.months.contains($0.0) ? $0.1 : nil })
    #expect((figure.agenciesDue == nil) == (row.realization == nil))
    #expect((figure.achievement == nil) == (row.status != .judged))
  }

  @Test func nobodyReportedIsNotAZero() throws {
    let plan = plan([try indicator(targets: .always(5)), try indicator("J", "COUNT(WHERE TRUE)", source: .packages, targets: .always(5))])
    let figures = compile([], plan: plan, period: firstQuarter).whole.indicators
    #expect(figures.map(\.status) == [.notReported, .notReported])
    #expect(figures.map(\.reason) == [.nobodyReported, .nobodyReported])
    #expect(figures.map(\.realization) == [nil, nil])
    #expect(figures.map(\.target) == [5, 5])
    #expect(figures[0].monthlyValues == [nil, nil, nil])
  }

  /// Only months of S count for who reported.
  @Test func reportedOutsideTheMonthsWithTarget() throws {
    let plan = plan([try indicator(targets: [3: .value(5)])]) { $0.usesEarlierData = false }
    let figure = compile([value("1", 1, 3)], plan: plan, period: firstQuarter).whole.indicators[0]
    #expect(figure.status == .notReported)
    #expect(figure.monthlyValues == [3, nil, nil])
  }

  /// Realisasi without a row is empty even for a COUNT; Paket without a row counts 0.
  @Test func noRowAtAll() throws {
    let plan = plan([
      try indicator("I", "COUNT(WHERE TRUE)", targets: .always(5)),
      try indicator("J", "COUNT(WHERE TRUE)", source: .packages, targets: .always(5)),
    ])
    let figures = compile([report("1", 3), report("2", 3)], plan: plan, period: month(3)).whole.indicators
    #expect(figures.map(\.realization) == [nil, 0])
    #expect(figures.map(\.status) == [.cannotCompute, .judged])
    #expect(figures[0].reason == .formulaIsEmpty)
  }

  @Test func weightsOfRealisations() throws {
    let plan = plan([try indicator("I", "SUM(nilai * pembobot) / SUM(pembobot)", targets: .always(80))])
    let reports = [
      report("1", 3, realizations: [["indikator": "i", "nilai": 90, "pembobot": 3], ["indikator": "K", "nilai": 1, "pembobot": 9]]),
      report("2", 3, realizations: [["indikator": "I", "nilai": 50], TestRow(dictionaryLiteral: ("indikator", "I")).bad("N01")]),
    ]
    let figure = compile(reports, plan: plan, period: month(3)).whole.indicators[0]
    #expect(figure.realization == 80)
    #expect(figure.rowCount == 2)
  }

  /// AWAL_BULAN is that of v(m)'s month, not of the period, also for a submission carried forward.
  @Test func monthOfTheFormula() throws {
    let plan = plan(
      [try indicator("I", "MAX(DAYS(AKHIR_BULAN; tgl_kontrak))", source: .packages, targets: .always(5))], agencies: ["1", "2"])
    let reports = [report("1", 1, packages: [["kode_paket": "A", "tgl_kontrak": .day(2026, 1, 1)]]), report("2", 3)]
    let figure = compile(reports, plan: plan, period: firstQuarter).whole.indicators[0]
    #expect(figure.monthlyValues == [30, 58, 89])
  }
}
