// A rule's recommendation for several indicators in one text: names become a list, figures a range.

package import Analysis
import Calculation
import Plans

extension AnalysisReport {
  package func text(_ group: AdviceGroup) -> String {
    if group.members.count == 1 { return text(group.members[0]) }
    let members = group.members.map { analysis.indicators[$0.indicator] }
    return AdvicePlaceholder.pieces(of: plan.recommendations[group.rule].text).map { piece in
      switch piece {
      case .words(let words): words
      case .placeholder(let placeholder): filling(placeholder, members)
      case .unknown(let inner): "{\(inner)}"
      }
    }.joined()
  }

  /// Of every rule and of every indicator in it, by number.
  package var recommendationTexts: [String: String] {
    let single = analysis.advice.map { ($0.number, text($0)) }
    return Dictionary(uniqueKeysWithValues: single + analysis.adviceGroups.map { ($0.number, text($0)) })
  }

  /// For the minutes of the meeting.
  package var discussion: LetterDiscussion {
    LetterDiscussion(
      period: period.title,
      recommendations: analysis.adviceGroups.map { group in
        LetterDiscussion.Recommendation(
          number: group.number, text: text(group), responsible: plan.recommendations[group.rule].responsible,
          deadline: deadline(rule: group.rule).map(FigureText.day) ?? "")
      })
  }

  /// `L2, W1, dan W3`.
  package func codes(_ group: AdviceGroup) -> String {
    AnalysisWords.list(group.members.map { plan.indicators[$0.indicator].code })
  }

  /// OPDs that pull its indicators the wrong way: those behind most of them first, then in plan order.
  package func leaders(of group: AdviceGroup) -> [Int] { behind(group.members.map { analysis.indicators[$0.indicator] }).map(\.agency) }

  private func filling(_ placeholder: AdvicePlaceholder, _ members: [IndicatorAnalysis]) -> String {
    let codes = AnalysisWords.list(members.map { indicator($0).code })
    /// Each with its code: units differ.
    func each(_ value: (IndicatorAnalysis) -> String) -> String {
      members.map { "\(indicator($0).code) \(value($0))" }.joined(separator: "; ")
    }
    func distinct(_ values: [String]) -> String {
      var seen: Set<String> = []
      return AnalysisWords.list(values.filter { seen.insert($0).inserted })
    }
    switch placeholder {
    case .name: return "\(FigureText.count(members.count)) indikator (\(codes))"
    case .code: return codes
    case .area: return distinct(members.map { areaName(indicator($0).area) })
    case .unit: return distinct(members.map { indicator($0).unit })
    case .realization: return each { FigureText.decimal2($0.figure.realization) }
    case .target: return each { CompilationReport.target($0.figure) }
    case .achievement: return range(members.compactMap(\.figure.achievement))
    case .trend: return distinct(members.map { AnalysisWords.course($0.trend) })
    case .projection: return each { $0.projection.map { FigureText.decimal2($0.value) } ?? AnalysisWords.tooFewValues }
    case .lateActions: return FigureText.count(members.reduce(0) { $0 + $1.figure.actions.late })
    case .mainObstacle:
      let known = members.compactMap(\.mainObstacle)
      return known.isEmpty ? AnalysisWords.noObstacle : distinct(known)
    case .contributors: return agencies(behind(members).map(\.agency))
    }
  }

  /// `55,07 sampai 68,06`; one figure where all are printed alike.
  private func range(_ values: [Double]) -> String {
    let (low, high) = (FigureText.decimal2(values.min()), FigureText.decimal2(values.max()))
    return low == high ? low : "\(low) sampai \(high)"
  }
}
