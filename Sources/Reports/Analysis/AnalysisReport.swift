// The analysis of a period made ready for people: names beside codes, sentences beside figures (SOP 15).

package import Analysis
import Calculation
package import Formulas
package import Plans

package struct AnalysisReport: Sendable {
  package let compiled: CompilationReport
  package let analysis: PeriodAnalysis
  /// The report's date, from which deadlines are counted.
  package let day: Day
  private let cellsOfImplausible: [Int: [ImplausibleCell]]

  /// - Parameter day: nil = the last day of the period.
  package init(_ compiled: CompilationReport, past: PastFigures = PastFigures(), day: Day? = nil) {
    self.compiled = compiled
    analysis = PeriodAnalysis(compiled.compilation, past: past)
    self.day = day ?? compiled.period.lastDay
    cellsOfImplausible = compiled.cells(ofImplausible: analysis.anomalies.implausible)
  }

  /// Where an implausible row is wrong.
  /// - Parameter index: one of `analysis.anomalies.implausible`.
  package func implausibleCells(_ index: Int) -> [ImplausibleCell] { cellsOfImplausible[index] ?? [] }

  package var plan: Plan { compiled.plan }
  package var period: Period { compiled.period }

  /// `analisis-2026-03`.
  package var baseName: String { "analisis-" + period.code }

  func indicator(_ analysis: IndicatorAnalysis) -> Indicator { plan.indicators[analysis.figure.indicator] }

  /// Indicators in red, then in yellow, in plan order.
  package var weak: [IndicatorAnalysis] {
    [.red, .yellow].flatMap { colour in analysis.indicators.filter { $0.figure.colour == colour } }
  }
}
