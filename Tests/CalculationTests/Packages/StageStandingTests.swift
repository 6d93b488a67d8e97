// Plan against realisation in one stage: every state with its days.

import Calculation
import Formulas
import Testing

@Suite struct StageStandingTests {
  private static let end = Day.lastOfMonth(year: 2026, month: 3)

  struct Row: Sendable, CustomTestStringConvertible {
    var planned: Int?
    var realised: Int?
    var isStopped = false
    var state: StageStanding.State
    var days: Int?
    var late: Int?
    var testDescription: String { "\(planned.map(String.init) ?? "–") \(realised.map(String.init) ?? "–") \(state.rawValue)" }
  }

  /// Days after the last day of the report.
  private static let rows: [Row] = [
    Row(planned: -10, realised: -10, state: .onTime, days: 0), Row(planned: -10, realised: -13, state: .onTime, days: -3),
    Row(planned: -10, realised: -9, state: .late, days: 1, late: 1), Row(planned: -10, state: .overdue, days: 10, late: 10),
    Row(planned: -1, state: .overdue, days: 1, late: 1), Row(planned: 0, state: .notDue), Row(planned: 30, state: .notDue),
    Row(planned: -10, isStopped: true, state: .stopped), Row(planned: 10, isStopped: true, state: .stopped),
    Row(planned: -10, realised: -4, isStopped: true, state: .late, days: 6, late: 6),
    Row(realised: -4, state: .unplanned), Row(state: .unfilled), Row(isStopped: true, state: .unfilled),
  ]

  @Test(arguments: rows) func everyState(_ row: Row) {
    let standing = StageStanding(
      planned: row.planned.map(Self.end.adding), realised: row.realised.map(Self.end.adding), asOf: Self.end, isStopped: row.isStopped)
    #expect(standing.state == row.state)
    #expect(standing.days == row.days)
    #expect(standing.daysLate == row.late)
  }

  @Test func latenessOfSeveral() {
    #expect(Lateness([]).mean == nil && Lateness([]).median == nil && Lateness([]).longest == nil)
    let odd = Lateness([9, 1, 2])
    #expect(odd.mean == 4 && odd.median == 2 && odd.longest == 9 && odd.count == 3)
    #expect(Lateness([4, 1, 10, 5]).median == 4.5)
  }
}
