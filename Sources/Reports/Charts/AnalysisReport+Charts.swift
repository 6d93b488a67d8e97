// The analysis as charts.

import Analysis
import Formulas
import Plans

extension AnalysisReport {
  /// Obstacles by packages with their running share; nil without one.
  var obstacleChart: Chart? {
    let obstacles = analysis.obstacles
    guard obstacles.count > 0 else { return nil }
    let names = obstacles.lines.map { $0.kind.isEmpty ? PackageWords.obstacleWithoutKind : $0.kind }
    var counted = 0
    let shares = obstacles.lines.map { line -> Double? in
      counted += line.count
      return Double(counted) / Double(obstacles.count) * 100
    }
    return Chart(
      .pareto, name: "kendala", title: "Kendala yang Dilaporkan – \(period.title)",
      summary: zip(names, obstacles.lines).map { "\($0) \($1.count) paket" }.joined(separator: "; ") + ".", categories: names,
      series: [
        ChartMarks("Paket dengan kendala", values: obstacles.lines.map { Double($0.count) }), ChartMarks("Kumulatif (%)", values: shares),
      ])
  }
}
