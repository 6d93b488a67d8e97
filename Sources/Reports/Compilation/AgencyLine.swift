// The ranking of OPDs: who is compared, and why the others are not.

import Calculation
import Formulas
import Plans

package struct AgencyLine: Hashable, Sendable {
  /// Position in `compilation.agencies`.
  package var figure: Int
  /// 1 = best; nil = not ranked.
  package var rank: Int?
  /// Why it is not ranked.
  package var reason: String?

  /// Ranked are OPDs with a submission of their own and at least half of their weight judged (specification 5.1); the others follow in plan
  /// order. Values that print alike share a rank.
  static func ranked(_ compilation: Compilation) -> [AgencyLine] {
    var ranked: [(figure: Int, value: Double)] = []
    var others: [AgencyLine] = []
    for (index, agency) in compilation.agencies.enumerated() {
      let total = agency.rollUp.total
      let mustReport = compilation.plan.agencies[agency.agency].mustReport
      if !agency.hasReported {
        others.append(
          AgencyLine(figure: index, rank: nil, reason: mustReport ? FigureWords.notRankedWithoutReport : FigureWords.notRankedNotDue))
      } else if let value = total.achievement {
        if total.weightJudged * 2 >= total.weightTotal {
          ranked.append((index, rounded(value, places: 2)))
        } else {
          others.append(AgencyLine(figure: index, rank: nil, reason: FigureWords.notRankedBelowHalf))
        }
      } else {
        others.append(AgencyLine(figure: index, rank: nil, reason: FigureWords.notRankedWithoutFigure))
      }
    }
    ranked.sort { $0.value != $1.value ? $0.value > $1.value : $0.figure < $1.figure }
    var lines: [AgencyLine] = []
    var rank = 0
    for (position, entry) in ranked.enumerated() {
      if position == 0 || entry.value != ranked[position - 1].value { rank = position + 1 }
      lines.append(AgencyLine(figure: entry.figure, rank: rank, reason: nil))
    }
    return lines + others
  }
}
