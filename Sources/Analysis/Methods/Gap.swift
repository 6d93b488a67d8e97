// Method 1, Kesenjangan: the distance to the target, and what it would take.

package import Calculation
import Formulas
package import Plans

/// One aggregate of the formula that would close the gap by itself, the other aggregates held fixed.
package struct Lever: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// COUNT of rows: whole numbers.
    case count
    /// SUM of a money column, in rupiah.
    case money
    /// SUM of anything else.
    case amount
  }

  /// Index of `formula.aggregates`.
  package var aggregate: Int
  package var kind: Kind
  package var current: Double
  /// The nearest value with which the target is met; a count is rounded to the whole number beyond it, money to whole rupiah.
  package var needed: Double

  package var change: Double { needed - current }
}

/// Why nothing is said about what it would take.
package enum NoLever: Hashable, Sendable {
  /// Several months make the realisation.
  case severalMonths
  /// The formula is no straight line in a COUNT or SUM that could be changed alone.
  case shape
  /// It would take more rows than there are, or a sum below zero.
  case outOfReach
}

package struct Gap: Hashable, Sendable {
  /// R − the target, or the nearer bound of a range; 0 inside it.
  package var difference: Double
  /// On the wrong side of the target, in the indicator's unit; 0 when it is met. For Stabilkan the distance.
  package var shortfall: Double
  /// By the plan's rules (raw achievement ≥ 100); nil where they give none.
  package var isMet: Bool?
  /// Empty when the target is met.
  package var levers: [Lever]
  package var noLever: NoLever?

  /// nil without a realisation or a target.
  /// - Parameter months: the workings over all OPDs, January first.
  init?(_ figure: IndicatorFigure, of indicator: Indicator, plan: Plan, period: Period, months: [MonthWorking]) {
    guard let realization = figure.realization, let target = figure.consolidatedTarget else { return nil }
    difference = realization < target.lower ? realization - target.lower : realization > target.upper ? realization - target.upper : 0
    shortfall = indicator.shortfall(realization, of: target)
    isMet = indicator.reaches(target, realization, plan.settings)
    levers = []
    guard isMet == false, shortfall > 0 else { return }
    let used = CountingMonths(of: indicator, period: period).used { months[$0 - 1].value != nil }
    guard let month = used.last, used.count == 1 else {
      noLever = .severalMonths
      return
    }
    let bound = realization < target.lower ? target.lower : target.upper
    (levers, noLever) = Self.levers(of: indicator, to: bound, values: months[month - 1].aggregates)
  }

  private static func levers(of indicator: Indicator, to bound: Double, values: [Value]) -> ([Lever], NoLever?) {
    let formula = indicator.formula
    var isOutOfReach = false
    var levers: [Lever] = []
    for (index, aggregate) in formula.aggregates.enumerated() {
      guard let kind = Lever.Kind(aggregate, indicator.source), case .number(let current) = values[index],
        let line = AffineForm(of: formula, in: index, values: values)
      else { continue }
      let exact = (bound - line.constant) / line.slope
      // A value that is whole but for the rounding of doubles is that whole number.
      let snapped = abs(exact - exact.rounded()) <= 1e-9 * max(1, abs(exact)) ? exact.rounded() : exact
      let needed = kind == .amount ? snapped : snapped.rounded(exact > current ? .up : .down)
      let largest = kind == .count ? formula.largestCount(beside: index, values) : .infinity
      if needed >= 0, needed <= largest, needed != current {
        levers.append(Lever(aggregate: index, kind: kind, current: current, needed: needed))
      } else {
        isOutOfReach = true
      }
    }
    return (levers, levers.isEmpty ? (isOutOfReach ? .outOfReach : .shape) : nil)
  }
}

extension Lever.Kind {
  fileprivate init?(_ aggregate: Aggregate, _ source: IndicatorSource) {
    switch aggregate.function {
    case .count: self = .count
    case .sum:
      guard case .column(let column)? = aggregate.argument else {
        self = .amount
        return
      }
      self = column.type == .money ? .money : .amount
    case .average, .median, .minimum, .maximum: return nil
    }
  }
}

extension Formula {
  /// Rows of which a count may be a part: the largest other COUNT; no bound without one.
  fileprivate func largestCount(beside index: Int, _ values: [Value]) -> Double {
    let counts = aggregates.indices.compactMap { other -> Double? in
      guard other != index, aggregates[other].function == .count, case .number(let number) = values[other] else { return nil }
      return number
    }
    return counts.max() ?? .infinity
  }
}

extension IndicatorFigure {
  /// The target that it was held against; nil without one.
  package var consolidatedTarget: Target? {
    if let target { return .value(target) }
    guard let targetLower, let targetUpper else { return nil }
    return .range(targetLower, targetUpper)
  }
}
