// What a figure of the whole lacks: OPDs that did not report, provisional figures, weights that were not judged.

package import Calculation
package import Plans

extension CompilationReport {
  /// OPDs for which an earlier report stands in, in plan order.
  package var carried: [AgencyFigure] { compilation.agencies.filter { $0.carriedFromMonth != nil } }

  /// Whether a figure over all OPDs holds an earlier report.
  var carriesEarlierData: Bool {
    plan.settings.usesEarlierData && compilation.whole.indicators.contains { ($0.agenciesCarried ?? 0) > 0 }
  }

  /// Indicators whose figure may still change, in plan order.
  package var provisional: [Indicator] {
    compilation.whole.indicators.filter(\.isProvisional).map { plan.indicators[$0.indicator] }
  }

  /// Indicators that have no achievement, with their figures, in plan order.
  package var notJudged: [(indicator: Indicator, figure: IndicatorFigure)] {
    compilation.whole.indicators.filter { $0.status != .judged }.map { (plan.indicators[$0.indicator], $0) }
  }

  /// `Dinas Kesehatan (1.02): memakai laporan Februari`.
  func missingWords(_ figure: AgencyFigure) -> String {
    let agency = plan.agencies[figure.agency]
    let data = figure.carriedFromMonth.map { "memakai laporan \(monthNames[$0 - 1])" } ?? "tanpa data"
    return "\(agency.name) (\(agency.code)): \(data)"
  }

  /// `W3 (bobot 2): Belum ada target`.
  func notJudgedWords(_ indicator: Indicator, _ figure: IndicatorFigure) -> String {
    let reason = figure.reason.map { ". " + FigureWords.reason($0) } ?? ""
    return "\(indicator.code) (bobot \(FigureText.short(indicator.weight))): \(FigureWords.status(figure.status))\(reason)"
  }
}
