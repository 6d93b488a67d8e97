// The states of an OPD's figure in their order of judging, and what they weigh.

import Calculation
import FigureKit
import Plans
import Submissions
import Testing

@Suite struct StateTests {
  private func figure(
    _ indicator: Indicator, _ reports: [Submission], agency: Int = 0, agencies: [String] = ["1", "2"], period: Period = month(3)
  ) -> AgencyFigure {
    compile(reports, plan: plan([indicator], agencies: agencies), period: period).agencies[agency]
  }

  @Test func notJudgedPerAgencyComesFirst() throws {
    let none = figure(try indicator(perAgency: false, targets: [:]), [])
    #expect(none.rollUp.indicators[0].status == .notApplicable)
    #expect(none.rollUp.indicators[0].reason == .notJudgedPerAgency)
    let shown = figure(try indicator(perAgency: false, targets: .always(10)), [value("1", 3, 5)]).rollUp
    #expect(shown.indicators[0].status == .notApplicable)
    #expect(shown.indicators[0].realization == 5)
    #expect(shown.indicators[0].target == 10)
    #expect(shown.indicators[0].achievement == nil)
    #expect(shown.indicators[0].rawAchievement == nil)
    #expect(shown.total.weightTotal == 0)
  }

  @Test func notDueComesBeforeNotReported() throws {
    let rollUp = figure(try indicator(targets: [4: .value(1)]), []).rollUp
    #expect(rollUp.indicators[0].status == .notDue)
    #expect(rollUp.indicators[0].reason == .noTarget)
    #expect(rollUp.total.weightTotal == 0)
  }

  @Test func notReportedComesBeforeNoRows() throws {
    let rollUp = figure(try indicator(weight: 3, targets: .always(1)), [value("2", 3, 5)]).rollUp
    #expect(rollUp.indicators[0].status == .notReported)
    #expect(rollUp.total.weightTotal == 3)
    #expect(rollUp.total.weightJudged == 0)
    #expect(rollUp.total.achievement == nil)
  }

  /// A COUNT over no row is 0, yet an OPD without any row in scope is not judged by it.
  @Test func noRowsComesBeforeTheValue() throws {
    let count = try indicator("I", "COUNT(WHERE pagu > 0)", source: .packages, targets: .always(1))
    let rollUp = figure(count, [report("1", 3, packages: [["kode_paket": "P", "area": "B"]])]).rollUp
    #expect(rollUp.indicators[0].status == .notApplicable)
    #expect(rollUp.indicators[0].reason == .noRowsInScope)
    #expect(rollUp.indicators[0].realization == 0)
    #expect(rollUp.indicators[0].achievement == nil)
    #expect(rollUp.total.weightTotal == 0)
  }

  @Test func rowsWithoutAResultCannotBeComputed() throws {
    let mean = try indicator("I", "AVERAGE(hps)", source: .packages, targets: .always(1))
    let rollUp = figure(mean, [report("1", 3, packages: [["kode_paket": "P", "pagu": 1]])]).rollUp
    #expect(rollUp.indicators[0].status == .cannotCompute)
    #expect(rollUp.indicators[0].reason == .formulaIsEmpty)
    #expect(rollUp.total.weightTotal == 1)
    #expect(rollUp.total.weightJudged == 0)
  }

  @Test func judged() throws {
    let rollUp = figure(try indicator(targets: .always(10)), [value("1", 3, 9), value("2", 3, 1)]).rollUp
    #expect(rollUp.indicators[0].status == .judged)
    #expect(rollUp.indicators[0].achievement == 90)
    #expect(rollUp.total.weightJudged == 1)
  }

  /// Rows in one month of S are enough.
  @Test func rowsInSomeMonthOfThePeriod() throws {
    let count = try indicator("I", "COUNT(WHERE TRUE)", source: .packages, kind: .sum, targets: .always(1))
    let reports = [report("1", 1, packages: [["kode_paket": "P"]]), report("1", 2), report("1", 3)]
    let rollUp = figure(count, reports, period: firstQuarter).rollUp
    #expect(rollUp.indicators[0].status == .judged)
    #expect(rollUp.indicators[0].realization == 1)
  }
}
