// A recommendation in words: its text with the placeholders filled, its rule, its figures and its deadline.

package import Analysis
import Calculation
package import Formulas
import Plans

extension AnalysisReport {
  /// More names make a sentence that nobody reads.
  private static let namedContributors = 3

  package func text(_ advice: Advice) -> String {
    let analysis = analysis.indicators[advice.indicator]
    return AdvicePlaceholder.pieces(of: plan.recommendations[advice.rule].text).map { piece in
      switch piece {
      case .words(let words): words
      case .placeholder(let placeholder): filling(placeholder, analysis)
      // Refused when a plan is read (R15).
      case .unknown(let inner): "{\(inner)}"
      }
    }.joined()
  }

  private func filling(_ placeholder: AdvicePlaceholder, _ analysis: IndicatorAnalysis) -> String {
    let (indicator, figure) = (indicator(analysis), analysis.figure)
    switch placeholder {
    case .name: return indicator.name
    case .code: return indicator.code
    case .area: return areaName(indicator.area)
    case .unit: return indicator.unit
    case .realization: return FigureText.decimal2(figure.realization)
    case .target: return CompilationReport.target(figure)
    case .achievement: return FigureText.decimal2(figure.achievement)
    case .trend: return AnalysisWords.course(analysis.trend)
    case .projection: return analysis.projection.map { FigureText.decimal2($0.value) } ?? AnalysisWords.tooFewValues
    case .lateActions: return FigureText.count(figure.actions.late)
    case .mainObstacle: return analysis.mainObstacle ?? AnalysisWords.noObstacle
    case .contributors: return contributors(analysis)
    }
  }

  /// The OPDs that pull it the wrong way, the worst first.
  func contributors(_ analysis: IndicatorAnalysis) -> String {
    agencies(analysis.contribution?.leaders.map(\.agency) ?? [])
  }

  /// The first few by name, the others counted.
  func agencies(_ leaders: [Int]) -> String {
    if leaders.isEmpty { return AnalysisWords.nobodyContributes }
    var names = leaders.prefix(Self.namedContributors).map { plan.agencies[$0].name }
    if leaders.count > names.count { names.append("\(FigureText.count(leaders.count - names.count)) OPD lain") }
    return AnalysisWords.list(names)
  }

  func areaName(_ code: String) -> String {
    plan.areas.first { TextKey.fold($0.code) == TextKey.fold(code) }?.name ?? code
  }

  /// The day of the report and the rule's days; nil where the rule gives none.
  /// - Parameter rule: position in `plan.recommendations`.
  package func deadline(rule: Int) -> Day? {
    plan.recommendations[rule].days.flatMap { days in
      Int32(exactly: Int(day.number) + days).map(Day.init(number:))
    }
  }

  /// `Warna: merah; Tren: memburuk`.
  package func trigger(_ advice: Advice) -> String {
    advice.facts.map { "\(Self.title($0)): \(Self.words($0.value))" }.joined(separator: "; ")
  }

  package static func title(_ fact: AdviceFact) -> String { TableDeclaration.recommendationSchema.columns[fact.column].title }

  private static func words(_ value: AdviceValue) -> String {
    switch value {
    case .empty: "tidak ada"
    case .text(let text): text
    case .number(let number): FigureText.short(number)
    case .truth(let truth): FigureText.yesNo(truth)
    }
  }

  /// `RK1: Warna sama dengan "merah"`.
  package func ruleWords(_ position: Int) -> String {
    let rule = plan.recommendations[position]
    return "\(rule.code): \(FormulaInWords.phrase(rule.condition, over: TableDeclaration.recommendationSchema))"
  }
}
