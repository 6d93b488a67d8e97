// Sementara, and who had to report, did, and was carried forward.

import Calculation
import FigureKit
import Plans
import Submissions
import Testing

struct ProvisionalRow: Sendable, CustomTestStringConvertible {
  var kind: Consolidation
  /// (OPD, month) of the submissions; each has a row.
  var reports: [(String, Int)]
  var isProvisional: Bool
  var due = 2
  var reported: Int
  var carried = 0
  var agencies = ["1", "2"]
  var targets: [Int: Target] = .always(10)

  var testDescription: String { "\(kind.rawValue) \(reports) of \(agencies)" }
}

@Suite struct ProvisionalTests {
  private static let both = [("1", 1), ("1", 2), ("1", 3), ("2", 1), ("2", 2), ("2", 3)]
  private static let without22 = [("1", 1), ("1", 2), ("1", 3), ("2", 1), ("2", 3)]
  private static let without23 = [("1", 1), ("1", 2), ("1", 3), ("2", 1), ("2", 2)]
  private static let rows: [ProvisionalRow] = [
    .init(kind: .last, reports: both, isProvisional: false, reported: 2),
    .init(kind: .mean, reports: both, isProvisional: false, reported: 2),
    .init(kind: .sum, reports: both, isProvisional: false, reported: 2),
    // A gap in February matters only to what uses February.
    .init(kind: .last, reports: without22, isProvisional: false, reported: 2),
    .init(kind: .mean, reports: without22, isProvisional: true, reported: 2),
    .init(kind: .sum, reports: without22, isProvisional: true, reported: 2),
    // Carried forward is not reported.
    .init(kind: .last, reports: without23, isProvisional: true, reported: 1, carried: 1),
    .init(kind: .sum, reports: without23, isProvisional: true, reported: 1),
    // K ≠ S.
    .init(kind: .last, reports: [("1", 1), ("2", 1)], isProvisional: true, reported: 2),
    .init(kind: .sum, reports: [("1", 1), ("2", 1)], isProvisional: true, reported: 2),
    .init(kind: .last, reports: [("1", 1), ("2", 1)], isProvisional: false, reported: 2, targets: [1: .value(10)]),
    // Who need not report makes nothing provisional.
    .init(kind: .last, reports: [("1", 3)], isProvisional: false, due: 1, reported: 1, agencies: ["1", "2-"], targets: [3: .value(10)]),
    .init(
      kind: .last, reports: [("1", 3), ("2-", 3)], isProvisional: false, due: 1, reported: 1, agencies: ["1", "2-"],
      targets: [3: .value(10)]),
    .init(kind: .last, reports: [("2-", 3)], isProvisional: true, due: 1, reported: 0, agencies: ["1", "2-"], targets: [3: .value(10)]),
  ]

  @Test(arguments: rows) func provisional(_ row: ProvisionalRow) throws {
    let plan = plan([try indicator(kind: row.kind, targets: row.targets)], agencies: row.agencies)
    let whole = compile(row.reports.map { value($0.0, $0.1, 5) }, plan: plan, period: firstQuarter).whole
    let figure = whole.indicators[0]
    #expect(figure.status == .judged)
    #expect(figure.isProvisional == row.isProvisional)
    #expect(whole.areas[0].standing.isProvisional == row.isProvisional)
    #expect(whole.total.isProvisional == row.isProvisional)
    #expect([figure.agenciesDue, figure.agenciesReported, figure.agenciesCarried] == [row.due, row.reported, row.carried])
  }

  /// An OPD's own figure is provisional by its own reports alone.
  @Test func perAgency() throws {
    let compilation = compile(
      [value("1", 2, 5), value("1", 3, 5), value("2", 2, 5)], plan: plan([try indicator(targets: [3: .value(10)])]), period: month(3))
    #expect(compilation.agencies.map(\.rollUp.total.isProvisional) == [false, true])
    #expect(compilation.agencies.map(\.rollUp.indicators[0].agenciesCarried) == [0, 1])
    #expect(compilation.agencies.map(\.carriedFromMonth) == [nil, 2])
  }

  /// What is not judged does not make an area provisional.
  @Test func onlyJudgedPartsCount() throws {
    let plan = plan([try indicator("I", targets: [3: .value(10)]), try indicator("J", kind: .sum, targets: .always(0))], agencies: ["1"])
    let reports = [report("1", 3, realizations: [["indikator": "I", "nilai": 1], ["indikator": "J", "nilai": 1]])]
    let whole = compile(reports, plan: plan, period: firstQuarter).whole
    #expect(whole.indicators.map(\.status) == [.judged, .cannotCompute])
    #expect(whole.indicators.map(\.isProvisional) == [false, true])
    #expect(!whole.areas[0].standing.isProvisional)
    #expect(!whole.total.isProvisional)
  }
}
