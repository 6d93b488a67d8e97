// The report of a period (SOP 16): what the leadership reads before the meeting, before any format.

package import Analysis
package import Calculation
package import Formulas
package import Plans

package struct PeriodReport: Sendable {
  package let analysed: AnalysisReport

  package init(_ analysed: AnalysisReport) { self.analysed = analysed }

  package var compiled: CompilationReport { analysed.compiled }
  package var analysis: PeriodAnalysis { analysed.analysis }
  package var plan: Plan { compiled.plan }
  package var period: Period { compiled.period }
  package var day: Day { analysed.day }

  /// `laporan-2026-03`.
  package var baseName: String { "laporan-" + period.code }

  /// Laws that the plan's goals name, each once.
  package var legalBases: [String] {
    var seen: Set<String> = []
    return plan.goals.map(\.legalBasis).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// An area's achievement beside that of the period before; in plan order.
  package var areaChanges: [(area: StrategicArea, now: Double?, before: Double?)] {
    compiled.compilation.whole.areas.map { figure in
      (plan.areas[figure.area], figure.standing.achievement, analysis.previous?.areas[figure.area].standing.achievement)
    }
  }

  /// The total of each month as it is known today, January first.
  package var monthlyTotals: [Double?] { compiled.monthlyTotals }

  /// For each indicator the months that make its realisation, with the values of its formula's parts.
  package var traces: [(indicator: Int, months: [MonthWorking])] {
    let workings = Workings(compiled.compilation)
    return compiled.compilation.whole.indicators.map { figure in
      let months = workings.months(ofIndicator: figure.indicator, agency: nil)
      let used = CountingMonths(of: plan.indicators[figure.indicator], period: period).used { months[$0 - 1].value != nil }
      return (figure.indicator, used.map { months[$0 - 1] })
    }
  }
}
