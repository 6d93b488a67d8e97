// Which submission speaks: revisions, duplicates, conflicts, later months, carrying forward.

import Calculation
import FigureKit
import Findings
import Plans
import Submissions
import Testing

@Suite struct EffectiveSubmissionTests {
  private func compiled(
    _ reports: [Submission], _ period: Period = month(3), kind: Consolidation = .last, agencies: [String] = ["1", "2"],
    carrying: Bool? = nil
  ) throws -> Compilation {
    let plan = plan([try indicator(kind: kind, targets: .always(10))], agencies: agencies)
    return compile(reports, plan: plan, period: period, options: CompilationOptions(usesEarlierData: carrying))
  }

  @Test func highestRevision() throws {
    let compilation = try compiled([value("1", 3, 7, revision: 2), value("1", 3, 5), value("1", 3, 6, revision: 1)])
    #expect(compilation.whole.indicators[0].realization == 7)
    #expect(compilation.submissions.map(\.revision) == [0, 1, 2])
    #expect(compilation.uses.map(\.isUsed) == [false, false, true])
    #expect(compilation.uses.map(\.reason) == [.superseded, .superseded, nil])
    #expect(compilation.findings.isEmpty)
  }

  @Test func sameDataCountsOnce() throws {
    let rows: [TestRow] = [["indikator": "I", "nilai": 1, "sumber": "Survei"], ["indikator": "I", "nilai": 2]]
    let again: [TestRow] = [["indikator": "I", "nilai": 2], ["indikator": "i", "nilai": 1, "sumber": " survei "]]
    let compilation = try compiled([
      report("1", 3, file: "b.xlsx", realizations: again), report("1", 3, file: "a.xlsx", realizations: rows),
      report("1", 3, file: "c.xlsx", realizations: rows),
    ])
    #expect(compilation.whole.indicators[0].realization == 3)
    #expect(compilation.uses.map(\.isUsed) == [true, false, false])
    #expect(compilation.uses.map(\.reason) == [nil, .duplicate, .duplicate])
    #expect(compilation.findings.map(\.file.name) == ["b.xlsx", "c.xlsx"])
    #expect(compilation.findings.allSatisfy { $0.code == .F14 && $0.severity == .note && $0.facts == [.other: "a.xlsx"] })
  }

  struct Difference: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rows: [TestRow]
    var packages: [TestRow] = []
  }

  private static let one: [TestRow] = [["indikator": "I", "nilai": 1]]
  private static let differences: [Difference] = [
    .init(testDescription: "another value", rows: [["indikator": "I", "nilai": 1.5]]),
    .init(testDescription: "a row twice", rows: one + one),
    .init(testDescription: "a row less", rows: []),
    .init(testDescription: "an empty cell filled", rows: [["indikator": "I", "nilai": 1, "catatan": "x"]]),
    .init(testDescription: "a row unreadable", rows: [one[0].bad("N01")]),
    .init(testDescription: "another table", rows: one, packages: [["kode_paket": "P"]]),
  ]

  /// Both are treated as not sent; the earlier revision, or month, speaks.
  @Test(arguments: differences) func conflict(_ difference: Difference) throws {
    let pair = [
      report("1", 3, revision: 1, file: "a.xlsx", realizations: Self.one),
      report("1", 3, revision: 1, file: "b.xlsx", packages: difference.packages, realizations: difference.rows),
    ]
    let compilation = try compiled(pair + [value("1", 2, 8), value("2", 3, 0)])
    #expect(compilation.uses.map(\.reason) == [nil, .conflict, .conflict, nil])
    #expect(compilation.whole.indicators[0].realization == 8)
    #expect(compilation.agencies[0].carriedFromMonth == 2)
    #expect(!compilation.agencies[0].hasReported)
    #expect(compilation.findings.map(\.file.name) == ["a.xlsx", "b.xlsx"])
    #expect(compilation.findings.allSatisfy { $0.code == .F13 && $0.severity == .error })
    #expect(compilation.findings.map { $0.facts[.other] } == ["b.xlsx", "a.xlsx"])
    let mended = try compiled(pair + [value("1", 3, 9, revision: 2)])
    #expect(mended.whole.indicators[0].realization == 9)
    let fallen = try compiled(pair + [value("1", 3, 4, revision: 0)])
    #expect(fallen.whole.indicators[0].realization == 4)
    #expect(fallen.agencies[0].hasReported)
  }

  /// Two alike and one different: no telling which is right.
  @Test func conflictOfThree() throws {
    let compilation = try compiled([
      report("1", 3, file: "a.xlsx", realizations: Self.one), report("1", 3, file: "b.xlsx", realizations: Self.one),
      report("1", 3, file: "c.xlsx"),
    ])
    #expect(compilation.uses.map(\.reason) == [.conflict, .conflict, .conflict])
    #expect(compilation.findings.map { $0.facts[.other] } == ["c.xlsx", "c.xlsx", "a.xlsx"])
    #expect(compilation.lastReportedMonth == 0)
    #expect(compilation.whole.indicators[0].status == .notReported)
  }

  @Test func laterMonthIsNotUsed() throws {
    let compilation = try compiled([value("1", 3, 5), value("1", 4, 9), value("2", 5, 9), value("2", 5, 8, revision: 0)])
    #expect(compilation.lastReportedMonth == 3)
    #expect(compilation.uses.map(\.reason) == [nil, .afterPeriod, .afterPeriod, .afterPeriod])
    #expect(compilation.findings.allSatisfy { $0.code == .F15 && $0.severity == .note })
    #expect(Set(compilation.findings.map(\.file.name)) == ["1-4-0.xlsx", "2-5-0.xlsx"])
    #expect(compilation.whole.indicators[0].monthlyValues == [nil, nil, 5])
  }

  /// One CSV file may hold several months: it is said once.
  @Test func oneNoteForEachFile() throws {
    let later = [4, 5].map { report("1", $0, file: "paket.csv") }
    #expect(try compiled(later).findings.map(\.code) == [.F15])
  }

  @Test func carriedForwardUpToH() throws {
    let reports = [value("1", 1, 5), value("2", 1, 1), value("2", 3, 2)]
    let compilation = try compiled(reports, Period(year: 2026, span: .semester(1)))
    #expect(compilation.lastReportedMonth == 3)
    #expect(compilation.whole.indicators[0].monthlyValues == [6, 6, 7, nil, nil, nil])
    #expect(compilation.effective.map(\.count) == [2, 2, 2, 0, 0, 0])
    #expect(compilation.effective[1].map(\.carriedFromMonth) == [1, 1])
    #expect(compilation.effective[2].map(\.carriedFromMonth) == [1, nil])
    #expect(compilation.uses.map(\.isUsed) == [true, true, true])
    #expect(compilation.agencies[0].rollUp.indicators[0].monthlyValues == [5, 5, 5, nil, nil, nil])
  }

  @Test func notCarriedWhenSwitchedOff() throws {
    let reports = [value("1", 1, 5), value("2", 1, 1), value("2", 3, 2)]
    let compilation = try compiled(reports, carrying: false)
    #expect(compilation.whole.indicators[0].monthlyValues == [6, nil, 2])
    #expect(compilation.agencies[0].rollUp.indicators[0].status == .notReported)
    #expect(compilation.agencies[0].carriedFromMonth == nil)
    #expect(!compilation.plan.settings.usesEarlierData)
  }

  @Test func sumsUseOwnSubmissionsOnly() throws {
    let reports = [value("1", 1, 5), value("2", 1, 1), value("2", 3, 2)]
    let compilation = try compiled(reports, firstQuarter, kind: .sum)
    #expect(compilation.whole.indicators[0].monthlyValues == [6, nil, 2])
    #expect(compilation.whole.indicators[0].realization == 8)
    let march = try compiled(reports, month(3), kind: .sum)
    #expect(march.agencies[0].rollUp.indicators[0].status == .notReported)
    #expect(march.whole.indicators[0].agenciesCarried == 0)
    #expect(march.agencies[0].carriedFromMonth == 1)
  }

  @Test func meansUseCarriedOnes() throws {
    let compilation = try compiled([value("1", 1, 4), value("2", 3, 2)], firstQuarter, kind: .mean)
    #expect(compilation.whole.indicators[0].monthlyValues == [4, 4, 6])
    #expect(compilation.whole.indicators[0].realization == 14.0 / 3)
  }

  /// Whoever need not report still counts in the whole.
  @Test func agenciesThatNeedNotReport() throws {
    let compilation = try compiled([value("1", 3, 4), value("2-", 3, 2)], agencies: ["1", "2-"])
    #expect(compilation.whole.indicators[0].realization == 6)
    #expect(compilation.whole.indicators[0].agenciesDue == 1)
    #expect(compilation.agencies[1].rollUp.indicators[0].realization == 2)
  }

  @Test func anotherYearOrAgencyIsLeftAlone() throws {
    var other = value("1", 3, 4)
    other.year = 2025
    let compilation = try compiled([other, value("9", 3, 4)])
    #expect(compilation.uses == [0, 1].map { SubmissionUse(submission: $0, isUsed: false, reason: nil) })
    #expect(compilation.lastReportedMonth == 0)
  }
}
