// Source Kiriman: who reported when, punctuality and lateness, also where dates are missing.

import Calculation
import FigureKit
import Formulas
import Plans
import Submissions
import Testing

private let punctual = "COUNT(WHERE tepat_waktu) / COUNT(WHERE TRUE) * 100"

struct PunctualityRow: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// `batas_lapor`
  var dueDay = 5
  var month = 3
  /// (revision, Tanggal Lapor) of OPD 1's submissions for the month.
  var reports: [(Int, Day?)]
  var isInTime: Bool
  var daysLate: Int?
}

@Suite struct ReportingSourceTests {
  private static func day(_ month: Int, _ day: Int) -> Day? { Day(year: 2026, month: month, day: day) }

  private static let rows: [PunctualityRow] = [
    .init(testDescription: "before", reports: [(0, day(4, 1))], isInTime: true, daysLate: 0),
    .init(testDescription: "on the last day", reports: [(0, day(4, 5))], isInTime: true, daysLate: 0),
    .init(testDescription: "a day late", reports: [(0, day(4, 6))], isInTime: false, daysLate: 1),
    .init(testDescription: "no date", reports: [(0, nil)], isInTime: false, daysLate: nil),
    .init(testDescription: "a later revision", reports: [(0, day(4, 4)), (1, day(4, 20))], isInTime: true, daysLate: 0),
    .init(testDescription: "an earlier-dated revision", reports: [(0, day(4, 9)), (1, day(4, 1))], isInTime: false, daysLate: 4),
    .init(testDescription: "no date, then one", reports: [(0, nil), (1, day(4, 1))], isInTime: false, daysLate: nil),
    .init(testDescription: "past the month's end", dueDay: 31, month: 1, reports: [(0, day(2, 28))], isInTime: true, daysLate: 0),
    .init(testDescription: "past the month's end, late", dueDay: 31, month: 1, reports: [(0, day(3, 2))], isInTime: false, daysLate: 2),
    .init(
      testDescription: "December", month: 12, reports: [(0, Day(year: 2027, month: 1, day: 6))], isInTime: false, daysLate: 1),
    .init(testDescription: "not at all", reports: [], isInTime: false, daysLate: nil),
  ]

  @Test(arguments: rows) func punctuality(_ row: PunctualityRow) throws {
    let plan = plan([try indicator("I", punctual, source: .submissions, targets: .always(100))]) { $0.dueDay = row.dueDay }
    let reports = row.reports.map { report("1", row.month, revision: $0.0, reported: $0.1) } + [report("2", row.month, reported: nil)]
    let compilation = compile(reports, plan: plan, period: month(row.month))
    #expect(compilation.agencies[0].rollUp.indicators[0].realization == (row.isInTime ? 100 : 0))
    #expect(compilation.whole.indicators[0].realization == (row.isInTime ? 50 : 0))
    #expect(compilation.agencies[0].daysLate == row.daysLate)
    #expect(compilation.agencies[0].hasReported == !row.reports.isEmpty)
  }

  /// A conflict is not sent, so the next revision's date counts.
  @Test func lowestRevisionNotInConflict() throws {
    let plan = plan([try indicator("I", punctual, source: .submissions, targets: .always(100))], agencies: ["1"])
    let reports = [
      report("1", 3, file: "a.xlsx", reported: Self.day(4, 1)),
      report("1", 3, file: "b.xlsx", reported: Self.day(4, 1), packages: [["kode_paket": "P"]]),
      report("1", 3, revision: 1, reported: Self.day(4, 8)),
    ]
    let compilation = compile(reports, plan: plan, period: month(3))
    #expect(compilation.whole.indicators[0].realization == 0)
    #expect(compilation.agencies[0].daysLate == 3)
  }

  /// Who has not reported is judged with the one row that says so; who need not has none.
  @Test func everyOneThatMustHasARow() throws {
    let plan = plan([try indicator("I", punctual, source: .submissions, targets: .always(100))], agencies: ["1", "2", "3-"])
    let compilation = compile([report("1", 2), report("2", 3), report("3-", 3)], plan: plan, period: month(3))
    let figures = compilation.agencies.map { $0.rollUp.indicators[0] }
    #expect(figures.map(\.status) == [.judged, .judged, .notApplicable])
    #expect(figures.map(\.achievement) == [0, 100, nil])
    #expect(figures[2].reason == .noRowsInScope)
    #expect(compilation.whole.indicators[0].realization == 50)
    #expect(compilation.whole.indicators[0].rowCount == 2)
    // Never carried, and never provisional for want of a report.
    #expect(compilation.whole.indicators[0].agenciesCarried == 0)
    #expect(compilation.whole.indicators[0].agenciesReported == 1)
    #expect(!compilation.whole.indicators[0].isProvisional)
  }

  @Test func nothingAfterH() throws {
    let plan = plan([try indicator("I", punctual, source: .submissions, kind: .mean, targets: .always(100))], agencies: ["1"])
    let quarter = compile([report("1", 2)], plan: plan, period: firstQuarter).whole.indicators[0]
    #expect(quarter.monthlyValues == [0, 100, nil])
    #expect(quarter.realization == 50)
    #expect(quarter.isProvisional)
    let march = compile([report("1", 2)], plan: plan, period: month(3))
    #expect(march.whole.indicators[0].status == .notReported)
    #expect(march.agencies[0].rollUp.indicators[0].status == .notReported)
    #expect(march.agencies[0].daysLate == nil)
  }

  @Test func countsOfTheEffectiveRevision() throws {
    let plan = plan([
      try indicator("I", "SUM(jumlah_paket)", source: .submissions, targets: .always(1)),
      try indicator("J", "SUM(jumlah_galat)", source: .submissions, targets: .always(1)),
      try indicator("K", "COUNT(jumlah_galat)", source: .submissions, targets: .always(1)),
      try indicator(
        "L", "COUNT(WHERE NOT lapor AND tgl_lapor IS EMPTY AND batas_lapor = DATE(2026; 4; 5))", source: .submissions, targets: .always(1)),
    ])
    let bad: TestRow = ["kode_paket": "P"]
    let reports = [
      report("1", 3, packages: [["kode_paket": "P"]]), report("1", 3, revision: 1, packages: [bad.bad("V02"), ["kode_paket": "Q"]]),
    ]
    let compilation = compile(reports, plan: plan, period: month(3))
    #expect(compilation.whole.indicators.map(\.realization) == [2, 1, 1, 1])
  }

  /// By the register a submission is as punctual as its receipt, whatever its date says; of several the one counts that came first.
  @Test func datesOfReceipt() throws {
    let plan = plan([try indicator("I", punctual, source: .submissions, targets: .always(100))], agencies: ["1"])
    func received(_ revision: Int, _ number: Int64, _ day: Int, file: String? = nil, packages: [TestRow] = []) -> Submission {
      var submission = report("1", 3, revision: revision, file: file, reported: Self.day(4, 1), packages: packages)
      submission.receipt = SubmissionReceipt(number: number, day: Self.day(4, day) ?? .latest)
      return submission
    }
    func daysLate(_ submissions: [Submission]) -> Int? { compile(submissions, plan: plan, period: month(3)).agencies[0].daysLate }
    #expect(daysLate([received(0, 1, 9)]) == 4)
    #expect(daysLate([received(0, 2, 9), received(1, 1, 5)]) == 0)
    // The same data twice, what is first by name second by receipt.
    #expect(daysLate([received(0, 2, 9, file: "a.xlsx"), received(0, 1, 7, file: "b.xlsx")]) == 2)
    // A conflict was not sent.
    let conflict = [received(0, 1, 4, file: "a.xlsx"), received(0, 2, 5, file: "b.xlsx", packages: [["kode_paket": "P"]])]
    #expect(daysLate(conflict + [received(1, 3, 8)]) == 3)
    #expect(daysLate(conflict) == nil)
    let compilation = compile([received(0, 1, 9)], plan: plan, period: month(3))
    #expect(compilation.isFromRegister)
    #expect(compilation.whole.indicators[0].realization == 0)
    #expect(!compile([report("1", 3)], plan: plan, period: month(3)).isFromRegister)
  }
}
